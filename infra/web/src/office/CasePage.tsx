import { Anchor, Card, Grid, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { paths } from '../app/paths';
import { PinnedText } from '../nominations/PinnedText';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { day, daysSince, deadline } from '../text/format';
import { useText } from '../text/Language';
import { CaseActions } from './CaseActions';
import { CaseStatus } from './CaseStatus';
import { Checks } from './Checks';
import { History } from './History';

export default function CasePage() {
  const { id = '' } = useParams();
  const text = useText();
  const found = useQuery(queries.case(id));
  if (found.data) return <One found={found.data} />;
  if (found.error) return <ProblemNote problem={found.error} retry={() => void found.refetch()} />;
  return found.isPending ? <Loading /> : <Text>{text.office.one.notArrived}</Text>;
}

/** All that the office judges by, and its word. */
function One({ found }: { found: CaseDetail }) {
  const text = useText();
  const state = useLocation().state as { list?: string } | null;
  const call = useQuery(queries.calls()).data?.find((each) => each.id === found.callId);
  const list = paths.cases + (state?.list ?? '');
  return (
    <Stack>
      <Anchor component={Link} to={list} size="sm">
        {text.office.one.back}
      </Anchor>
      <PageTitle>{found.dossier?.title ?? text.office.list.notArrived}</PageTitle>
      <Group gap="xs">
        <CaseStatus of={found.status} />
        <Text c="dimmed">
          {[
            text.office.one.since(day(found.since), daysSince(found.since)),
            found.round > 1 && text.office.one.round(found.round),
            call && deadline(call, text),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Group>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Card>
            {found.dossier ? (
              <PinnedText dossier={found.dossier} unitId={found.unitId} />
            ) : (
              <Text>{text.office.one.notArrived}</Text>
            )}
          </Card>
          <Anchor
            mt="sm"
            display="inline-block"
            href={`/api/v1/nominations/${found.nominationId}/summary.pdf`}
          >
            {text.office.one.dossierPdf}
          </Anchor>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            <Checks found={found} />
            <History found={found} />
          </Stack>
        </Grid.Col>
      </Grid>
      {found.status === 'OPEN' && <CaseActions found={found} list={list} />}
    </Stack>
  );
}
