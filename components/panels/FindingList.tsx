import type { Finding } from '../../lib/coach/finding';
import { kindSaid } from '../card/kind-said';
import { useMessages } from '../ui/messages';

/** What was found, to read and not to act on. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useMessages();
  return (
    <ul className="finding-list">
      {findings.map(({ kind, span, quote, why, tentative }) => (
        <li key={`${kind}-${span.start}`}>
          <strong>{kindSaid({ kind, tentative }, t)}</strong>{' '}
          <q lang="en" dir="auto">
            {quote}
          </q>
          <p className="hint" lang="en" dir="auto">
            {why}
          </p>
        </li>
      ))}
    </ul>
  );
}
