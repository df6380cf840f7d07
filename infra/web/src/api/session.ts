import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let over = false;

/** The gateway has said that nobody is signed in any more. */
export function sessionIsOver(is: boolean): void {
  if (over !== is) {
    over = is;
    listeners.forEach((tell) => {
      tell();
    });
  }
}

export function useSessionIsOver(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => over,
  );
}

/** Leaves for the form of the provider; the gateway leads back to this page. */
export async function signInAgain(): Promise<void> {
  // Asked for without a session, the page's own address makes the gateway remember it.
  await fetch(window.location.pathname).catch(() => undefined);
  window.location.assign('/oauth2/authorization/guongsang');
}
