import { memo, useState } from 'react';
import type { Advice } from '../../lib/rewrite/rewrite';
import { useMessages } from '../ui/messages';
import { RewriteItem } from './RewriteItem';

type RewritesProps = {
  readonly advice: Advice;
  readonly before: string;
  readonly stale: boolean;
  readonly onUse: (text: string) => void;
};

/** The better sentences, best first and open; the others one line each until asked for. Not drawn anew at every key. */
export const Rewrites = memo(function Rewrites({ advice: { rewrites, outline }, before, stale, onUse }: RewritesProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(0);
  if (rewrites.length === 0) {
    if (outline === undefined) return null;
    return (
      <div className="outline">
        <h3>{t('card.outline')}</h3>
        <ol lang="en" dir="auto">
          {outline.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    );
  }
  const shown = Math.min(open, rewrites.length - 1);
  return (
    <div className="rewrites" data-stale={stale}>
      <h3>{t('card.rewrites')}</h3>
      <ul>
        {rewrites.map((rewrite, at) => (
          <RewriteItem
            key={`${rewrite.strategy} ${rewrite.text}`}
            rewrite={rewrite}
            before={before}
            open={at === shown}
            stale={stale}
            onOpen={() => setOpen(at)}
            onUse={onUse}
          />
        ))}
      </ul>
    </div>
  );
});
