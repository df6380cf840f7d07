import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { ProposalRow } from '../api/types';
import { Done } from '../shared/Done';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { period } from '../text/format';
import { useText } from '../text/Language';
import { Approve } from './Approve';
import { Approved } from './Approved';
import { ProposalCard } from './ProposalCard';

/** The director's one inbox: the whole list first, then all of it or some at once. */
export default function DecisionsPage() {
  const text = useText();
  const words = text.director;
  const pending = useQuery(queries.proposals('PENDING'));
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [approves, approve] = useState<ProposalRow[] | null>(null);
  const [done, say] = useState<string | null>(null);
  const rows = pending.data ?? [];
  const selected = rows.filter((row) => chosen.has(row.nominationId));

  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      {done === null ? (
        <Done />
      ) : (
        <Alert role="status" color="gold">
          {done}
        </Alert>
      )}
      {pending.error && (
        <ProblemNote problem={pending.error} retry={() => void pending.refetch()} />
      )}
      {pending.isPending && <Loading />}
      {pending.data && rows.length === 0 && <Empty>{words.empty}</Empty>}
      {rows.length > 0 && (
        <div>
          <Text role="status">{words.count(rows.length)}</Text>
          <Text size="sm" c="dimmed">
            {words.explain}
          </Text>
        </div>
      )}
      <ByCall rows={rows}>
        {(row) => (
          <ProposalCard
            key={row.nominationId}
            row={row}
            selected={chosen.has(row.nominationId)}
            select={(is) => {
              const next = new Set(chosen);
              if (is) next.add(row.nominationId);
              else next.delete(row.nominationId);
              choose(next);
            }}
          />
        )}
      </ByCall>
      <Approved say={say} />
      {rows.length > 0 && (
        <Group className="reach" grow={selected.length > 0}>
          {selected.length > 0 && (
            <Button
              px="xs"
              variant="default"
              onClick={() => {
                choose(new Set());
              }}
            >
              {words.unselect}
            </Button>
          )}
          <Button
            px="xs"
            fullWidth
            onClick={() => {
              approve(selected.length > 0 ? selected : rows);
            }}
          >
            {selected.length > 0
              ? words.approveSome(selected.length)
              : words.approveAll(rows.length)}
          </Button>
        </Group>
      )}
      {approves && (
        <Approve
          rows={approves}
          onClose={(outcome) => {
            approve(null);
            if (outcome !== undefined) {
              choose(new Set());
              say(outcome);
            }
          }}
        />
      )}
    </Stack>
  );
}

/** One heading for each call: a month's list is decided on together. */
function ByCall(props: { rows: ProposalRow[]; children: (row: ProposalRow) => React.ReactNode }) {
  const text = useText();
  const calls = useQuery(queries.calls()).data ?? [];
  const ids = [...new Set(props.rows.map((row) => row.callId))];
  const periodOf = (id: string) => calls.find((call) => call.id === id)?.period ?? '';
  return ids
    .sort((a, b) => periodOf(a).localeCompare(periodOf(b)))
    .map((id) => (
      <Stack key={id} component="section">
        {periodOf(id) !== '' && (
          <Title order={2} size="h4">
            {text.director.ofPeriod(period(periodOf(id), text))}
          </Title>
        )}
        {props.rows.filter((row) => row.callId === id).map(props.children)}
      </Stack>
    ));
}
