import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string };

/** Below this share of kept characters, old and new words woven together read worse than the new sentence alone. */
const WOVEN = 0.45;

/** What changes from `before` to `after`, word by word; `after` as it is where nearly everything changes. */
export function changedWords(before: string, after: string): readonly Piece[] {
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }): Piece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'kept', text: value };
  });
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.trim().length : 0), 0);
  if (kept >= WOVEN * Math.min(before.length, after.length)) return pieces;
  return [{ kind: 'kept', text: after }];
}
