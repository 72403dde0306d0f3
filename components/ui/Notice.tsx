import type { ReactNode } from 'react';

type Props = { tone?: 'plain' | 'good' | 'bad'; live?: boolean; children: ReactNode };

/** A short message on a wash of colour; `live` where it answers something the reader just did. */
export function Notice({ tone = 'plain', live = false, children }: Props) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      {children}
    </div>
  );
}
