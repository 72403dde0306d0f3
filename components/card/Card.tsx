import type { MouseEvent } from 'react';
import { LEVELS } from '../../lib/coach/kinds';
import { heatOf, type SessionState, textOf } from '../../lib/session/state';
import { Button } from '../ui/Button';
import { LevelTag } from '../ui/LevelTag';
import { Logo } from '../ui/Logo';
import { useMessages } from '../ui/messages';
import type { FindingItemProps } from './FindingItem';
import { Findings } from './Findings';
import { Offer } from './Offer';
import { Rewrites } from './Rewrites';

export type CardActions = Pick<FindingItemProps, 'onFix' | 'onIgnore' | 'onWrong'> & {
  readonly onUse: (text: string) => void;
  readonly onUndo: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onFold: (folded: boolean) => void;
};

export type CardProps = CardActions & {
  readonly state: SessionState;
  readonly folded: boolean;
  readonly shortcut: string;
  readonly pointed?: FindingItemProps['finding'] | undefined;
};

/** Poise beside the composer: a small calm mark on a calm draft; level, words and the better sentence on any other. */
export function Card({ state, folded, shortcut, pointed, onUse, onUndo, onCopy, onFold, ...on }: CardProps) {
  const { t } = useMessages();
  const { draft, shown, swap, offer } = state;
  const heat = heatOf(draft);
  const noted = shown.draft.phase === 'noted' ? shown.draft : undefined;
  const open = noted !== undefined && !folded;
  const spoken = shown.draft.phase === 'calm' || noted ? t(`card.spoken.${LEVELS[heatOf(shown.draft)]}`, shortcut) : '';
  return (
    <section
      aria-label="Poise"
      className="card"
      data-heat={heat}
      data-open={open}
      tabIndex={-1}
      onMouseDown={keepCaret}
    >
      {/* Speaks when its words change, which is when the level of a finished thought does; not at every key. */}
      <p role="status" className="spoken">
        {spoken}
      </p>
      {draft.phase === 'foreign' && <p className="foreign">{t('card.foreign')}</p>}
      {(draft.phase === 'calm' || draft.phase === 'noted') && (
        <header>
          {noted && <Logo size={20} />}
          <LevelTag heat={heat} />
          {noted && (
            <button
              type="button"
              className="fold"
              aria-expanded={open}
              aria-label={t(open ? 'card.fold' : 'card.unfold')}
              onClick={() => onFold(open)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d={open ? 'M4 10l4-4 4 4' : 'M4 6l4 4 4-4'} />
              </svg>
            </button>
          )}
        </header>
      )}
      {open && <Findings findings={noted.verdict.findings} pointed={pointed} {...on} />}
      {open && shown.advice && (
        <Rewrites advice={shown.advice} before={noted.text} stale={textOf(draft) !== noted.text} onUse={onUse} />
      )}
      {offer !== undefined && <Offer text={offer} onCopy={onCopy} />}
      {swap && draft.phase !== 'empty' && (
        <p className="used">
          <span>{t('card.used')}</span>
          <Button look="quiet" onClick={onUndo}>
            {t('card.undo')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** A press on anything but a field leaves the caret where the writer has it. */
function keepCaret(event: MouseEvent) {
  const { target } = event.nativeEvent;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) event.preventDefault();
}
