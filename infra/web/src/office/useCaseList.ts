import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { CaseRow } from '../api/types';
import { useFilters } from '../shared/useFilters';
import { daysSince, plain } from '../text/format';

export const VIEWS = ['mine', 'stuck', 'returned', 'voting', 'all'] as const;
export type View = (typeof VIEWS)[number];

const STUCK_AFTER_DAYS = 7;
const UNFINISHED = ['OPEN', 'RETURNED', 'ACCEPTED', 'VOTING'];

export function isStuck(row: CaseRow): boolean {
  return UNFINISHED.includes(row.status) && daysSince(row.since) >= STUCK_AFTER_DAYS;
}

/** The office's cases, narrowed by what the address says; what has stood for longest comes first. */
export function useCaseList() {
  const { values, set, clear } = useFilters(['xem', 'tim', 'khoa', 'dot'] as const);
  const all = useQuery(queries.cases());
  const mine = useQuery(queries.casesForMe());
  const forMe = new Set(mine.data?.map((row) => row.nominationId));

  const isIn: Record<View, (row: CaseRow) => boolean> = {
    mine: (row) => forMe.has(row.nominationId),
    stuck: isStuck,
    returned: (row) => row.status === 'RETURNED',
    voting: (row) => row.status === 'VOTING',
    all: () => true,
  };
  const view = VIEWS.find((each) => each === values.xem) ?? 'mine';
  const words = plain(values.tim.trim());
  const narrowed = (all.data ?? [])
    .filter((row) => values.khoa === '' || row.unitId === values.khoa)
    .filter((row) => values.dot === '' || row.callId === values.dot)
    .filter((row) => plain(`${row.title ?? ''} ${row.subjectName ?? ''}`).includes(words));
  const shown = narrowed
    .filter(isIn[view])
    .sort(
      (a, b) =>
        Number(UNFINISHED.includes(b.status)) - Number(UNFINISHED.includes(a.status)) ||
        a.since.localeCompare(b.since),
    );

  return {
    view,
    filters: values,
    set,
    clear,
    shown,
    isNarrowed: values.tim !== '' || values.khoa !== '' || values.dot !== '',
    count: (of: View) => narrowed.filter(isIn[of]).length,
    isForMe: (row: CaseRow) => forMe.has(row.nominationId),
    isPending: all.isPending || mine.isPending,
    problem: all.error ?? mine.error,
    retry: () => {
      void all.refetch();
      void mine.refetch();
    },
  };
}
