import type { Finding } from './finding';
import type { Heat, Kind, Level } from './kinds';

export const ACCOUNTS = ['brand', 'support', 'press', 'public-sector', 'personal', 'chat-host'] as const;
/** The manner of the account that posts; a tone profile's preset maps to one. */
export type Account = (typeof ACCOUNTS)[number];

/** The post being answered. */
export type Parent = {
  readonly text: string;
  /** Hours between that post and now; absent where the page does not show it. */
  readonly hoursAgo?: number;
  /** Handle without "@". */
  readonly author?: string;
  /** True where writer and author plainly know each other: banter is then allowed more. */
  readonly friends?: boolean;
};

export type Context = {
  readonly parent?: Parent;
  readonly account?: Account;
  /** Hours from which on a complaint has waited too long; LATE_AFTER where no profile says. */
  readonly lateAfter?: number;
};

/** Hours after which an unanswered complaint has itself become one. */
export const LATE_AFTER = 24;

/** True where the post being answered has waited too long, whatever it says. */
export function hasWaited({ parent, lateAfter = LATE_AFTER }: Context): boolean {
  return parent?.hoursAgo !== undefined && parent.hoursAgo >= lateAfter;
}

/** What instinct makes of the post being answered. */
export type Reading = {
  readonly complaint: boolean;
  readonly distress: boolean;
  readonly praise: boolean;
  readonly apology: boolean;
  readonly question: boolean;
  /** True where a complaint or distress has waited so long that the wait itself asks for an apology. */
  readonly late: boolean;
};

/** Instinct's answer: what the detectors saw. Deterministic: no clock, no random, no storage. */
export type Report = {
  readonly text: string;
  readonly context: Context;
  /** False where the draft is not English; then nothing is judged and `findings` is empty. */
  readonly english: boolean;
  readonly reading: Reading | undefined;
  /** Sorted by start, then by kind order. */
  readonly findings: readonly Finding[];
};

/** What the sentence encoder makes of a draft; numbers are raw logits, calibrated later by the verdict. */
export type Judgement = {
  /** Logits of "heat >= 1" and "heat = 2". */
  readonly heat: readonly [number, number];
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Auxiliary heads trained on public sets, for example `anger`, `abuse`, `sarcasm`, `impolite`. */
  readonly extra: Readonly<Record<string, number>>;
  /** Logits of `edgy`, `heated` and the kinds by the draft's words and neighbouring words alone. */
  readonly words: Readonly<Record<string, number>>;
  /** Whether an editor would change the draft, as a logit, by the layers that learnt from mended pairs alone. */
  readonly due: number;
  /** Stretches of the draft by how much each carries a kind or the heat, as logits; offsets in UTF-16, half-open. Empty where nothing stood out. */
  readonly clauses: readonly {
    readonly start: number;
    readonly end: number;
    readonly heat: number;
    readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  }[];
  /** Piece by piece, in order, the kind that it carries most and how much, as a logit; offsets in UTF-16, half-open. */
  readonly pieces: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: Kind;
    readonly heat: number;
    /** Whether an editor who keeps what the draft says would cut the piece, as a logit. */
    readonly cut: number;
    /** The same, by the layers that learnt nothing else; what the rewriter cuts by. */
    readonly edit: number;
  }[];
};

/** Report and judgement weighed together: what the card shows and what the hold asks. */
export type Verdict = {
  readonly report: Report;
  /** Calibrated probability, 0 to 1, that a communications coach would stop the draft. */
  readonly score: number;
  readonly heat: Heat;
  readonly level: Level;
  /** Calibrated probability of each kind, 0 to 1. */
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly findings: readonly Finding[];
  /** Absent where instinct answered alone. */
  readonly judgement?: Judgement;
};
