import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import { canBeTakenBack } from './takingBack';

/** What is approved, can no longer be taken back, and waits for its numbered decision. */
export function useToIssue(enabled = true) {
  const approved = useQuery({ ...queries.proposals('APPROVED'), enabled });
  const rows = (approved.data ?? []).filter((row) => row.needsDocument && !canBeTakenBack(row));
  return { approved, rows };
}
