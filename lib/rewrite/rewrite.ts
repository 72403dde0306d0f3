import type { Span } from '../coach/finding';

export const STRATEGIES = [
  'own-it',
  'acknowledge-first',
  'softer',
  'just-the-facts',
  'next-step',
  'ask-instead',
  'pitch-it-personally',
] as const;
export type StrategyId = (typeof STRATEGIES)[number];

/** A stretch of a rewrite that only the writer can fill; `label` says with what, in one or two words. */
export type Blank = Span & { readonly label: string };

export type Rewrite = {
  readonly strategy: StrategyId;
  readonly text: string;
  /** Spans of `text`, shown as fill-in fields and never posted unseen. Sorted; mostly empty. */
  readonly blanks: readonly Blank[];
  /** The same with sentences that may be as harmless: only judgement, reading it, can tell. Never shown as it is. */
  readonly fuller?: string;
};

/** What to offer where no honest rewrite is possible: this one is better started again. */
export type Outline = { readonly steps: readonly string[] };

export type Advice = {
  /** None for a calm draft; else one to three, best first, visibly different from each other. */
  readonly rewrites: readonly Rewrite[];
  /** Present only where a change is due and no rewrite is good enough. */
  readonly outline?: Outline;
};
