import type { Span } from '../../coach/finding';
import { type Clause, clausesOf } from './clauses';
import { type Sentence, sentencesOf } from './sentences';

/** A word as typed, marks and all, and where it stands: `clause` and `sentence` are indices into the layout. */
export type Placed = Span & { readonly text: string; readonly clause: number; readonly sentence: number };

/** A word of a draft that is due, with how probable it is, 0 to 1, that an editor would cut it. */
export type Weighed = Placed & { readonly likely: number };

/** A draft taken apart: its sentences, the clauses of all of them, and every word with its place. */
export type Layout = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly (Clause & {
    readonly sentence: number;
    readonly opens: boolean;
    readonly closes: boolean;
  })[];
  readonly words: readonly Placed[];
};

const WORD = /—|[^\s—]+/gu;

export function layoutOf(text: string): Layout {
  const sentences = sentencesOf(text);
  const clauses = sentences.flatMap((sentence, index) => {
    const own = clausesOf(sentence).clauses;
    return own.map((clause, at) => ({ ...clause, sentence: index, opens: at === 0, closes: at === own.length - 1 }));
  });
  let [clause, sentence] = [0, 0];
  const words = [...text.matchAll(WORD)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    // A word that only ties two clauses belongs to the one before it.
    while (clause + 1 < clauses.length && (clauses[clause + 1]?.start ?? 0) < span.end) clause++;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) < span.end) sentence++;
    return { ...span, text: match[0], clause, sentence };
  });
  return { text, sentences, clauses, words };
}
