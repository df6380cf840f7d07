import { useQuery } from '@tanstack/react-query';
import { queries, useMe } from '../api/queries';

/** What waits for somebody's sign-off, the oldest first. */
export function useWaiting() {
  const me = useMe();
  const nominations = useQuery(queries.nominations());
  const waiting = (nominations.data ?? [])
    .filter((each) => each.status === 'AWAITING_HEAD' && each.unitId === me.unit)
    .sort((a, b) => a.since.localeCompare(b.since));
  return { ...nominations, waiting };
}
