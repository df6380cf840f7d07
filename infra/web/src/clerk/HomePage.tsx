import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { AdminShort } from '../admin/AdminShort';
import { useMe } from '../api/queries';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { VotingsShort } from '../council/VotingsShort';
import { DecisionsShort } from '../director/DecisionsShort';
import { StoriesShort } from '../editor/StoriesShort';
import { WaitingShort } from '../head/WaitingShort';
import { OfficeShort } from '../office/OfficeShort';
import { PageTitle } from '../shared/PageTitle';
import { useText } from '../text/Language';
import { UnitHome } from './UnitHome';

/** What somebody owes or is waited for with, first. */
export default function HomePage() {
  const text = useText();
  const me = useMe();
  const access = useAccess();
  const nothing = !(
    access.writes ||
    access.signsOff ||
    access.seesAll ||
    access.edits ||
    access.votes ||
    access.seesOperations
  );
  return (
    <Stack gap="xl">
      <PageTitle>{text.home.title(me.name)}</PageTitle>
      {access.signsOff && <WaitingShort />}
      {access.decides && <DecisionsShort />}
      {access.checks && <OfficeShort />}
      {access.edits && <StoriesShort />}
      {access.votes && <VotingsShort alone={!(access.writes || access.checks || access.decides)} />}
      {access.seesOperations && <AdminShort />}
      {access.writes && me.unit !== null && <UnitHome unit={me.unit} />}
      {!access.writes && !access.decides && !access.checks && access.seesAll && (
        <div>
          <Text>{text.home.others}</Text>
          <Anchor component={Link} to={paths.nominations}>
            {text.home.nominations}
          </Anchor>
        </div>
      )}
      {nothing && <Text>{text.home.noUnit}</Text>}
    </Stack>
  );
}
