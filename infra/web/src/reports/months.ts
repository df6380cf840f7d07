import { useSearchParams } from 'react-router';
import type { Months } from '../api/reports';
import { today } from '../text/format';

/** As many as one report may span. */
const MOST = 36;
const USUAL = 12;

/** The months that a report can begin or end with, the latest first. */
export function choices(): string[] {
  const now = today().slice(0, 7);
  return Array.from({ length: MOST }, (_, back) => before(now, back));
}

export function before(month: string, back: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const number = year * 12 + (of - 1) - back;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Which months are shown. They are in the address, so that a report can be sent on. */
export function useMonths(): [Months, (change: Partial<Months>) => void] {
  const [search, setSearch] = useSearchParams();
  const to = search.get('den') ?? today().slice(0, 7);
  const from = search.get('tu') ?? before(to, USUAL - 1);
  const set = (change: Partial<Months>) => {
    const next = { from, to, ...change };
    // Whichever was not touched follows, so that no report ends before it begins.
    if (next.from > next.to) {
      if (change.from === undefined) next.from = next.to;
      else next.to = next.from;
    }
    setSearch(
      (old) => {
        old.set('tu', next.from);
        old.set('den', next.to);
        return old;
      },
      { replace: true },
    );
  };
  return [{ from, to }, set];
}
