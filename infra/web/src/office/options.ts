import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { CallRow } from '../api/types';
import { daysUntil, period } from '../text/format';
import { useText } from '../text/Language';

/** The calls that have begun, the last one first. */
export function useCalls(): CallRow[] {
  return [...(useQuery(queries.calls()).data ?? [])]
    .filter((call) => daysUntil(call.opensAt) <= 0)
    .sort((a, b) => b.dueBefore.localeCompare(a.dueBefore));
}

export function useCallOptions() {
  const text = useText();
  return useCalls().map((call) => ({ value: call.id, label: period(call.period, text) }));
}

export function useUnitOptions() {
  return [...(useQuery(queries.units()).data ?? [])]
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map((unit) => ({ value: unit.id, label: unit.name }));
}
