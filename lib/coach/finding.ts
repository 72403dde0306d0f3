import type { Heat, Kind } from './kinds';

/** Offsets into the draft in UTF-16 units, half-open: `text.slice(start, end)` is the span's text. */
export type Span = { readonly start: number; readonly end: number };

/** Words that could stand in place of a span; empty words cut it out. */
export type Fix = { readonly span: Span; readonly words: string };

export type Finding = {
  /** Id of the detector that saw it, or `judgement` where only the encoder did. */
  readonly detector: string;
  readonly kind: Kind;
  readonly span: Span;
  /** Exactly the draft's text at `span`. */
  readonly quote: string;
  /** One sentence about the words, never about the writer. */
  readonly why: string;
  /** Where the claim in `why` comes from: a URL or a citation. */
  readonly source?: string;
  readonly heat: Exclude<Heat, 0>;
  /** True where the card must say "may read as": only the encoder saw it, or the evidence is thin. */
  readonly tentative: boolean;
  /** True where the draft is marked for this alone. */
  readonly suffices?: true;
  /** One-click swaps for just these words, best first; each analyses calm on its own. */
  readonly fixes: readonly Fix[];
};
