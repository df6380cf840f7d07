import { Anchor, Card, Grid, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { queries } from '../api/queries';
import type { CaseDetail } from '../api/types';
import { paths } from '../app/paths';
import { PinnedText } from '../nominations/PinnedText';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { day, daysSince, deadline } from '../text/format';
import { useText } from '../text/Language';
import { CaseActions, type Verb } from './CaseActions';
import { CaseStatus } from './CaseStatus';
import { Checks } from './Checks';
import { History } from './History';
import { ReasonsForm } from './ReasonsForm';

export default function CasePage() {
  const { id = '' } = useParams();
  const text = useText();
  const found = useQuery(queries.case(id));
  if (found.data) return <One found={found.data} />;
  if (found.error) return <ProblemNote problem={found.error} retry={() => void found.refetch()} />;
  if (found.isPending) return <Loading />;
  return (
    <Stack>
      <PageTitle>{text.office.list.notArrived}</PageTitle>
      <Text>{text.office.one.notArrived}</Text>
    </Stack>
  );
}

/** All that the office judges by, and its word. */
function One({ found }: { found: CaseDetail }) {
  const text = useText();
  const state = useLocation().state as { list?: string } | null;
  const call = useQuery(queries.calls()).data?.find((each) => each.id === found.callId);
  const navigate = useNavigate();
  const [writes, write] = useState<Verb | null>(null);
  const list = paths.cases + (state?.list ?? '');
  const leave = async (done: string) => {
    await navigate(list, { state: { done } });
  };
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
            {writes && (
              <ReasonsForm
                key={writes}
                found={found}
                verb={writes}
                onCancel={() => {
                  write(null);
                }}
                onDone={() =>
                  leave(writes === 'return' ? text.office.one.gaveBack : text.office.one.rejected)
                }
              />
            )}
            <Checks found={found} />
            <History found={found} />
          </Stack>
        </Grid.Col>
      </Grid>
      {found.status === 'OPEN' && writes === null && (
        <CaseActions found={found} write={write} leave={leave} />
      )}
    </Stack>
  );
}
