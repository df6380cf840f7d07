import { Alert, Card, NativeSelect, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { CallRow, ObligationRow } from '../api/types';
import { Done } from '../shared/Done';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useFilters } from '../shared/useFilters';
import { Views } from '../shared/Views';
import { day, deadline, period, remaining } from '../text/format';
import { useText } from '../text/Language';
import { Chase } from './Chase';
import { ObligationCard } from './ObligationCard';
import { useCalls } from './options';
import { Told } from './Told';

const OWES = ['OWED', 'OVERDUE', 'MISSED'];
const SENT = ['ON_TIME', 'LATE'];
const VIEWS = {
  owes: (row: ObligationRow) => OWES.includes(row.status),
  answer: (row: ObligationRow) => row.nothing?.state === 'STATED' && row.status !== 'WAIVED',
  done: (row: ObligationRow) => SENT.includes(row.status),
  let: (row: ObligationRow) => row.status === 'WAIVED',
  all: () => true,
};
type View = keyof typeof VIEWS;

/** Who still owes what to a call, and what the office can do about it. */
export default function OwingPage() {
  const text = useText();
  const words = text.office.owing;
  const calls = useQuery(queries.calls());
  const begun = useCalls();
  const { values, set } = useFilters(['dot', 'xem'] as const);
  const call = begun.find((each) => each.id === values.dot) ?? begun[0];
  const view = (Object.keys(VIEWS) as View[]).find((each) => each === values.xem) ?? 'owes';

  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Done />
      {calls.error && <ProblemNote problem={calls.error} retry={() => void calls.refetch()} />}
      {calls.isPending && <Loading />}
      {calls.data && !call && <Empty>{words.noCall}</Empty>}
      {call && (
        <>
          <NativeSelect
            size="md"
            label={words.call}
            data={begun.map((each) => ({ value: each.id, label: period(each.period, text) }))}
            value={call.id}
            onChange={(event) => {
              set('dot', event.currentTarget.value);
            }}
          />
          <OfCall
            key={call.id}
            call={call}
            view={view}
            look={(next) => {
              set('xem', next === 'owes' ? '' : next);
            }}
          />
        </>
      )}
    </Stack>
  );
}

function OfCall(props: { call: CallRow; view: View; look: (view: View) => void }) {
  const { call, view } = props;
  const text = useText();
  const words = text.office.owing;
  const obligations = useQuery(queries.obligations(call.id));
  const [done, say] = useState<string | null>(null);
  if (obligations.error) {
    return <ProblemNote problem={obligations.error} retry={() => void obligations.refetch()} />;
  }
  if (!obligations.data) return <Loading />;
  const rows = obligations.data;
  const settled = rows.filter((row) => !VIEWS.owes(row)).length;
  const shown = rows.filter(VIEWS[view]);

  return (
    <>
      <Card padding="md">
        <Text fw={600}>
          {deadline(call, text)} ({remaining(call.dueBefore, text)})
        </Text>
        <Text>{words.sentOf(rows.filter(VIEWS.done).length, rows.length)}</Text>
        <Progress
          my="xs"
          color="gold"
          aria-hidden
          value={rows.length === 0 ? 0 : (100 * settled) / rows.length}
        />
        <Text size="sm" c="dimmed">
          {call.closesAt == null ? words.neverCloses : words.closes(day(call.closesAt))}
        </Text>
      </Card>
      {done !== null && (
        <Alert role="status" color="gold" className="notice">
          {done}
        </Alert>
      )}
      <Chase call={call.id} />
      <Views
        label={words.views}
        options={(Object.keys(VIEWS) as View[]).map((each) => ({
          value: each,
          label: text.office.list.withCount(words[each], rows.filter(VIEWS[each]).length),
        }))}
        value={view}
        onChange={props.look}
      />
      {shown.length === 0 && <Empty>{view === 'owes' ? words.emptyOwes : words.empty}</Empty>}
      {shown.map((row) => (
        <ObligationCard key={row.unitId} call={call} row={row} say={say} />
      ))}
      <Told call={call.id} />
    </>
  );
}
