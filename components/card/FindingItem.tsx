import type { Finding, Fix } from '../../lib/coach/finding';
import { useMessages } from '../ui/messages';
import { kindSaid } from './kind-said';

export type FindingItemProps = {
  readonly finding: Finding;
  /** True while the writer points at these words in the draft. */
  readonly pointed: boolean;
  readonly onFix: (finding: Finding, fix: Fix) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onWrong: (finding: Finding) => void;
};

/** More quoted words than this are cut in the middle: the draft itself stands right beside the card. */
const LONG = 90;

export function FindingItem({ finding, pointed, onFix, onIgnore, onWrong }: FindingItemProps) {
  const { t } = useMessages();
  const [fix] = finding.fixes;
  return (
    <li className="finding" data-heat={finding.heat} data-pointed={pointed}>
      <div className="finding-head">
        <strong className="kind">{kindSaid(finding, t)}</strong>
        <div className="finding-acts">
          <button type="button" className="quiet" onClick={() => onIgnore(finding)}>
            {t('card.ignore')}
          </button>
          <button type="button" className="quiet" onClick={() => onWrong(finding)}>
            {t('card.wrong')}
          </button>
        </div>
      </div>
      <q className="quote" lang="en" dir="auto">
        {short(finding.quote)}
      </q>
      <p className="why" lang="en" dir="auto">
        {finding.why}
      </p>
      {fix && (
        <button
          type="button"
          className="fix"
          aria-label={fix.words === '' ? t('card.cut') : t('card.swap.label', fix.words)}
          onClick={() => onFix(finding, fix)}
        >
          {fix.words === '' ? (
            t('card.cut')
          ) : (
            <span lang="en" dir="auto">
              {t('card.swap', short(fix.words))}
            </span>
          )}
        </button>
      )}
    </li>
  );
}

function short(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONG ? line : `${line.slice(0, LONG / 2).trimEnd()} … ${line.slice(-LONG / 2).trimStart()}`;
}
