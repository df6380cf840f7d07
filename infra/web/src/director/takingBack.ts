/** Whether an approval can still be taken back. */
export function canBeTakenBack(of: { status: string; takeBackUntil?: string | null }): boolean {
  return (
    of.status === 'APPROVED' &&
    of.takeBackUntil != null &&
    Date.parse(of.takeBackUntil) > Date.now()
  );
}
