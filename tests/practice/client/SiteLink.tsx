import type { ReactNode } from 'react';
import { go } from './router';

type Props = { to: string; children: ReactNode; testId?: string; className?: string; label?: string };

/** A link within the site: a real address, followed without loading the page. */
export const SiteLink = ({ to, children, testId, className, label }: Props) => (
  <a
    href={to}
    data-testid={testId}
    className={className}
    aria-label={label}
    onClick={(event) => {
      event.preventDefault();
      event.stopPropagation();
      go(to);
    }}
  >
    {children}
  </a>
);
