import type { Span } from './finding';

/** One word of a sentence in the plain form that patterns compare: lower case, straight apostrophes, contractions taken apart. */
export type Word = Span & {
  readonly norm: string;
  /** As typed. */
  readonly raw: string;
  /** True where punctuation, an emoji or the sentence's start stands right before it. */
  readonly opens: boolean;
  /** True where punctuation, an emoji or the sentence's end stands right after it. */
  readonly closes: boolean;
};

export type Tag = Span & {
  /** As typed, without "#". */
  readonly name: string;
};

/** One sentence; all offsets are relative to its own start, so that equal sentences share one reading. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly question: boolean;
  /** Quoted stretches: other people's words, which are never judged. */
  readonly quoted: readonly Span[];
};

/** A sentence where it stands in the draft. */
export type Placed = { readonly start: number; readonly end: number; readonly sentence: Sentence };

export type Draft = {
  readonly text: string;
  readonly sentences: readonly Placed[];
};

/** The clause around `span`: from one comma, dash or sentence edge to the next, without the punctuation. */
export function clauseAround({ words }: Sentence, span: Span): Span {
  let first = words.findIndex((word) => word.end > span.start);
  while (words[first]?.opens === false) first -= 1;
  let last = words.findLastIndex((word) => word.start < span.end);
  while (words[last]?.closes === false) last += 1;
  return {
    start: Math.min(span.start, words[first]?.start ?? span.start),
    end: Math.max(span.end, words[last]?.end ?? span.end),
  };
}
