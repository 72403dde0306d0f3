import { useState } from 'react';
import type { Rewrite } from '../../lib/rewrite/rewrite';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/messages';
import { Blanks } from './Blanks';
import { Difference } from './Difference';
import { filled } from './fill';

export type RewriteItemProps = {
  readonly rewrite: Rewrite;
  readonly before: string;
  readonly open: boolean;
  /** True while the writer is typing on: the words it was made for are no longer those in the draft. */
  readonly stale: boolean;
  readonly onOpen: () => void;
  readonly onUse: (text: string) => void;
};

export function RewriteItem({ rewrite, before, open, stale, onOpen, onUse }: RewriteItemProps) {
  const { t } = useMessages();
  const [words, setWords] = useState<readonly string[]>([]);
  const text = filled(rewrite, words);
  return (
    <li className="rewrite" data-open={open}>
      <button type="button" className="strategy" aria-expanded={open} onClick={onOpen}>
        <span className="strategy-name">{t(`card.strategy.${rewrite.strategy}`)}</span>
        {!open && (
          <span className="preview" lang="en" dir="auto">
            {rewrite.text}
          </span>
        )}
      </button>
      {open && (
        <div className="rewrite-body">
          {rewrite.blanks.length > 0 ? (
            <Blanks rewrite={rewrite} words={words} onFill={setWords} />
          ) : (
            <Difference before={before} after={rewrite.text} />
          )}
          <div className="rewrite-foot">
            <Button
              look="primary"
              disabled={stale || text === undefined}
              onClick={() => text !== undefined && onUse(text)}
            >
              {t('card.use')}
            </Button>
            {text === undefined && <span className="hint">{t('card.fill')}</span>}
          </div>
        </div>
      )}
    </li>
  );
}
