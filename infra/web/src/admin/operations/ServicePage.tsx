import { Anchor, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { SERVICES } from '../../api/settings';
import NotFoundPage from '../../app/NotFoundPage';
import { paths } from '../../app/paths';
import { PageTitle } from '../../shared/PageTitle';
import { useText } from '../../text/Language';
import { Consumers } from './Consumers';
import { MissingFacts } from './MissingFacts';
import { OperationLog } from './OperationLog';
import { ParkedEvents, ParkedFacts } from './ParkedLists';

/** One service: what it reads, what has got stuck in it, and what was done about that. */
export default function ServicePage() {
  const text = useText();
  const { service = '' } = useParams();
  const known = SERVICES.find((each) => each === service);
  if (known === undefined) return <NotFoundPage />;
  return (
    <Stack gap="lg" className="broad">
      <div>
        <PageTitle>{text.admin.settings.services[known]}</PageTitle>
        <Anchor component={Link} to={paths.flow}>
          {text.operations.service.back}
        </Anchor>
      </div>
      <ParkedEvents service={known} />
      <ParkedFacts service={known} />
      <MissingFacts service={known} />
      <Consumers service={known} />
      <OperationLog service={known} />
    </Stack>
  );
}
