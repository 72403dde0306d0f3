import { Fragment } from 'react';
import type { Rewrite } from '../../lib/rewrite/rewrite';
import { cutAtBlanks } from './fill';

type BlanksProps = {
  readonly rewrite: Rewrite;
  readonly words: readonly string[];
  readonly onFill: (words: readonly string[]) => void;
};

/** A rewrite with fields where only the writer knows what belongs there. */
export function Blanks({ rewrite, words, onFill }: BlanksProps) {
  const fill = (at: number, word: string) =>
    onFill(rewrite.blanks.map((_, nth) => (nth === at ? word : (words[nth] ?? ''))));
  return (
    <p className="rewrite-text" lang="en" dir="auto">
      {cutAtBlanks(rewrite).map((piece, at) => {
        const blank = rewrite.blanks[at];
        return (
          <Fragment key={blank?.start ?? 'end'}>
            {piece}
            {blank && (
              <input
                className="blank"
                type="text"
                aria-label={blank.label}
                placeholder={blank.label}
                value={words[at] ?? ''}
                size={Math.max(blank.label.length, words[at]?.length ?? 0, 4)}
                onChange={(event) => fill(at, event.target.value)}
              />
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
