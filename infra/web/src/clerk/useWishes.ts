import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { Nomination, ReasonRow } from '../api/types';
import { useLanguage } from '../text/Language';

export interface Wish {
  reason: ReasonRow;
  words: string;
}

/** What the office wants changed in a nomination that it has returned, in words. */
export function useWishes(nomination: Nomination): Wish[] {
  const { code: language } = useLanguage();
  const returned = nomination.status === 'RETURNED';
  const found = useQuery({ ...queries.case(nomination.id), enabled: returned });
  const catalogue = useQuery({ ...queries.reasons(), enabled: returned });
  if (!returned) return [];
  return (found.data?.reasons ?? [])
    .filter((reason) => reason.round === nomination.round)
    .map((reason) => {
      const entry = catalogue.data?.find((each) => each.code === reason.code);
      const words = [entry?.[language] ?? reason.code, reason.text].filter(Boolean).join(': ');
      return { reason, words };
    });
}
