import { useQueries, useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { CaseDetail, CaseRow } from '../api/types';

export type Choice = 'YES' | 'NO' | 'ABSTAIN';

export interface Motion {
  row: CaseRow;
  found: CaseDetail;
  /** Whether it waits for the reader's vote, has it, or must not have it. */
  standing: 'open' | 'voted' | 'recused' | 'notMine';
}

/**
 * All that the council votes on now, with the texts: there are few, and whoever has them goes from
 * one to the next without waiting.
 */
export function useVotings() {
  const list = useQuery(queries.votings());
  const rows = [...(list.data ?? [])].sort((a, b) => a.since.localeCompare(b.since));
  const details = useQueries({ queries: rows.map((row) => queries.case(row.nominationId)) });
  const motions = rows.flatMap((row, at): Motion[] => {
    const found = details[at]?.data;
    return found?.voting ? [{ row, found, standing: standingOf(found) }] : [];
  });
  return {
    motions,
    /** Those on which the reader has a vote. */
    own: motions.filter(({ standing }) => standing === 'open' || standing === 'voted'),
    isPending: list.isPending || details.some((each) => each.isPending),
    problem: list.error ?? details.find((each) => each.error)?.error ?? null,
    retry: () => {
      void list.refetch();
      details.forEach((each) => void each.refetch());
    },
  };
}

function standingOf({ voting }: CaseDetail): Motion['standing'] {
  if (voting?.mayVote == null) return 'notMine';
  if (!voting.mayVote) return 'recused';
  return voting.own == null ? 'open' : 'voted';
}
