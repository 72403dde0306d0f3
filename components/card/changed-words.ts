import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string };

/** Below this share of kept characters, old and new words woven together read worse than the new sentence alone. */
const WOVEN = 0.45;

/** What changes from `before` to `after`, phrase by phrase; `after` as it is where nearly everything changes. */
export function changedWords(before: string, after: string): readonly Piece[] {
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }): Piece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'kept', text: value };
  });
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.trim().length : 0), 0);
  return kept < WOVEN * Math.min(before.length, after.length) ? [{ kind: 'kept', text: after }] : inPhrases(pieces);
}

/** White space and marks, such as the apostrophe that "you'd" and "we're" have in common. */
const NO_WORD = /^[\s\p{P}]*$/u;

/** Changes with no word between them are one change: the old phrase, then the new one. */
function inPhrases(pieces: readonly Piece[]): readonly Piece[] {
  const phrases: Piece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') phrases.push({ kind: 'removed', text: removed });
    if (added !== '') phrases.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (NO_WORD.test(text) && (removed !== '' || added !== '')) [removed, added] = [removed + text, added + text];
    else {
      close();
      phrases.push({ kind, text });
    }
  }
  close();
  return phrases;
}
