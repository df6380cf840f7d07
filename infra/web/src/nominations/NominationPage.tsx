import { Alert, Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { queries } from '../api/queries';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { useWishes } from '../clerk/useWishes';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { Status } from '../shared/Status';
import { deadline } from '../text/format';
import { useText } from '../text/Language';
import { contentOf } from './content';
import { DossierText } from './DossierText';
import { Timeline } from './Timeline';
import type { Nomination } from '../api/types';

export default function NominationPage() {
  const { id = '' } = useParams();
  const nomination = useQuery(queries.nomination(id));
  if (nomination.data) return <One nomination={nomination.data} />;
  return nomination.error ? (
    <ProblemNote problem={nomination.error} retry={() => void nomination.refetch()} />
  ) : (
    <Loading />
  );
}

/** A nomination as it stands: where it is, what happens next, and what it says. */
function One({ nomination }: { nomination: Nomination }) {
  const text = useText();
  const access = useAccess();
  const state = useLocation().state as { handedIn?: boolean } | null;
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  const wishes = useWishes(nomination);
  const writable = access.writes && ['DRAFT', 'RETURNED'].includes(nomination.status);
  return (
    <Stack gap="lg">
      <PageTitle>{nomination.title ?? text.home.untitled}</PageTitle>
      <Group>
        <Status of={nomination.status} />
        {call && <Text c="dimmed">{deadline(call, text)}</Text>}
      </Group>
      {state?.handedIn && nomination.status === 'AWAITING_HEAD' && (
        <Alert role="status" color="gold">
          {text.form.handedIn}
        </Alert>
      )}
      {wishes.length > 0 && (
        <Alert color="gold" title={text.timeline.returnReasons}>
          <ul>
            {wishes.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
      {access.signsOff && nomination.status === 'AWAITING_HEAD' && (
        <Button mr="auto" component={Link} to={paths.waitingOne(nomination.id)}>
          {text.waiting.read}
        </Button>
      )}
      {writable && (
        <Button mr="auto" component={Link} to={paths.write(nomination.id)}>
          {text.timeline.edit}
        </Button>
      )}
      <Timeline nomination={nomination} />
      <Card>
        <DossierText content={contentOf(nomination)} unitId={nomination.unitId} />
      </Card>
      <Anchor href={`/api/v1/nominations/${nomination.id}/summary.pdf`}>{text.timeline.pdf}</Anchor>
    </Stack>
  );
}
