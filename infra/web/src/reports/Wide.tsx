import type { ReactNode } from 'react';

/** What may be wider than a phone: it scrolls within itself, also by the arrow keys. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
