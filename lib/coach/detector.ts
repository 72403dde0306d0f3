import type { Account } from './context';
import type { Finding, Span } from './finding';
import type { Heat, Kind } from './kinds';
import type { Situation } from './situation';
import type { Sentence } from './text';

type Some<T> = readonly [T, ...T[]];

/** How far a finding reaches around the words that gave it away. */
export type Reach = 'words' | 'clause' | 'sentence';

/** A text in which the detector, alone, marks exactly these words; `becomes` is the draft after the first fix. */
export type Flagged = {
  readonly text: string;
  readonly marks: string | Some<string>;
  readonly becomes?: string;
  /** The post being answered, where it takes one to see the trouble. */
  readonly answering?: string;
  /** Who replies, where that matters. */
  readonly as?: Account;
};

type Matcher =
  | {
      /** Patterns in the language of `pattern.ts`. */
      readonly find: Some<string>;
      /** Where one of these is in the same sentence, nothing is found in it. */
      readonly unless?: Some<string>;
    }
  | {
      /** Patterns over the words of a hashtag; the whole tag is marked. */
      readonly tags: Some<string>;
      readonly unless?: Some<string>;
    }
  | {
      /** Spans within one sentence, for what patterns cannot say. */ readonly look: (
        sentence: Sentence,
      ) => readonly Span[];
    }
  | {
      /** Spans within the draft, for what one sentence cannot tell. */ readonly judge: (
        situation: Situation,
      ) => readonly Span[];
    };

export type Detector<Id extends string = string> = Matcher & {
  /** Also its file's name. */
  readonly id: Id;
  readonly kind: Kind;
  readonly heat: Exclude<Heat, 0>;
  /** One sentence about the words, never about the writer. */
  readonly why: string;
  /** Where the claim in `why` comes from. */
  readonly source?: string;
  /** True where the words are as often innocent as not: said as "may", and the first to go beside a wink or a smile. */
  readonly tentative?: true;
  /** True where what it sees is so plain that a draft is marked for it alone, whatever else is said of the whole. */
  readonly suffices?: true;
  /** As found, unless said otherwise. */
  readonly reach?: Reach;
  /** In what situations it speaks at all. */
  readonly when?: (situation: Situation) => boolean;
  /** What can stand in the place of the marked words, best first; empty words cut them out. */
  readonly fixes?: Some<string>;
  readonly examples: { readonly flags: Some<Flagged>; readonly allows: Some<string> };
};

/** Keeps the id's literal type, so that the registry can derive `DetectorId`. */
export const defineDetector = <const Id extends string>(detector: Detector<Id>): Detector<Id> => detector;

export type Found = Omit<Finding, 'quote'>;
