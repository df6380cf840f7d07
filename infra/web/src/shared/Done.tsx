import { Alert } from '@mantine/core';
import { useLocation } from 'react-router';

/** What was done on the page that somebody comes from. */
export function Done() {
  const state = useLocation().state as { done?: string } | null;
  return state?.done ? (
    <Alert role="status" color="gold">
      {state.done}
    </Alert>
  ) : null;
}
