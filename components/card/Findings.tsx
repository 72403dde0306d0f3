import { memo, useState } from 'react';
import type { Finding } from '../../lib/coach/finding';
import { useMessages } from '../ui/messages';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { firstFindings } from './first-findings';

type FindingsProps = Omit<FindingItemProps, 'finding' | 'pointed'> & {
  readonly findings: readonly Finding[];
  /** Words in the draft that the writer points at. */
  readonly pointed: Finding | undefined;
};

/** So many at first, that the better sentence below stays in sight. */
const FIRST = 3;

/** Drawn anew only when what is shown changes, and not at every key. */
export const Findings = memo(function Findings({ findings, pointed, ...on }: FindingsProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const first = firstFindings(findings, FIRST);
  const shown = all ? findings : findings.filter((finding) => first.includes(finding) || finding === pointed);
  const more = findings.length - shown.length;
  return (
    <div className="findings">
      <ul aria-label={t('card.notes')}>
        {shown.map((finding) => (
          <FindingItem
            key={`${finding.detector} ${finding.span.start} ${finding.quote}`}
            finding={finding}
            pointed={finding === pointed}
            {...on}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet more" onClick={() => setAll(true)}>
          {t('card.more', String(more))}
        </button>
      )}
    </div>
  );
});
