import { Stack, Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { CallRow, ObligationRow } from '../api/types';
import { NominationCard } from '../nominations/NominationCard';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { daysUntil } from '../text/format';
import { useText } from '../text/Language';
import { OwedCard } from './OwedCard';

/** How many calls back a unit's home looks. */
const CALLS_SHOWN = 4;

interface Owed {
  call: CallRow;
  obligation: ObligationRow;
}

/** What the unit owes, what came back to it, and what became of earlier months. */
export function UnitHome({ unit }: { unit: string }) {
  const text = useText();
  const calls = useQuery(queries.calls());
  const nominations = useQuery(queries.nominations());
  const recent = [...(calls.data ?? [])]
    .filter((call) => daysUntil(call.opensAt) <= 0)
    .sort((a, b) => b.dueBefore.localeCompare(a.dueBefore))
    .slice(0, CALLS_SHOWN);
  const answers = useQueries({ queries: recent.map((call) => queries.obligations(call.id)) });

  const problem = calls.error ?? nominations.error ?? answers.find((each) => each.error)?.error;
  if (problem) {
    const retry = () => {
      void calls.refetch();
      void nominations.refetch();
      answers.forEach((answer) => void answer.refetch());
    };
    return <ProblemNote problem={problem} retry={retry} />;
  }
  if (!calls.data || !nominations.data || answers.some((each) => !each.data)) return <Loading />;
  if (recent.length === 0) return <Empty>{text.home.noCall}</Empty>;

  const owed = recent.flatMap((call, place): Owed[] => {
    const obligation = answers[place]?.data?.find((each) => each.unitId === unit);
    return obligation ? [{ call, obligation }] : [];
  });
  const name = owed[0]?.obligation.unitName ?? '';
  const owes = owed.some(({ obligation }) => stillOwes(obligation));
  const open = owed
    .filter(({ call, obligation }) => isCurrent(call) || stillOwes(obligation))
    .sort((a, b) => a.call.dueBefore.localeCompare(b.call.dueBefore));
  const own = nominations.data.filter(
    (each) => each.unitId === unit && each.status !== 'DISCARDED',
  );
  const returned = own.filter((each) => each.status === 'RETURNED');
  const shownAbove = new Set(open.map(({ call }) => call.id));
  const before = own
    .filter((each) => !shownAbove.has(each.callId) && each.status !== 'RETURNED')
    .sort((a, b) => b.since.localeCompare(a.since))
    .slice(0, 4);

  return (
    <>
      {returned.length > 0 && (
        <Stack component="section">
          <Title order={2} size="h3">
            {text.home.returned}
          </Title>
          {returned.map((each) => (
            <NominationCard key={each.id} nomination={each} />
          ))}
        </Stack>
      )}
      <Stack component="section">
        <Title order={2} size="h3">
          {owes ? text.home.owing(name) : text.home.nothingOwed(name)}
        </Title>
        {open.map(({ call, obligation }) => (
          <OwedCard
            key={call.id}
            call={call}
            obligation={obligation}
            nominations={own.filter(
              (each) => each.callId === call.id && each.status !== 'RETURNED',
            )}
          />
        ))}
      </Stack>
      <Stack component="section">
        <Title order={2} size="h3">
          {text.home.before}
        </Title>
        {before.length === 0 && <Empty>{text.home.beforeEmpty}</Empty>}
        {before.map((each) => (
          <NominationCard key={each.id} nomination={each} />
        ))}
      </Stack>
    </>
  );
}

function stillOwes(obligation: ObligationRow): boolean {
  return obligation.status === 'OWED' || obligation.status === 'OVERDUE';
}

function isCurrent(call: CallRow): boolean {
  return daysUntil(call.dueBefore) > 0;
}
