import * as v from 'valibot';
import { type Heat, KINDS, type Kind } from '../coach/kinds';

/** How one draft ended; numbers and kinds only, never its words. */
export type Ending = {
  /** `site:handle`. */
  readonly account: string;
  /** Kinds found while it was written. */
  readonly kinds: readonly Kind[];
  /** The hottest it was, and how it stood at the end. */
  readonly peak: Heat;
  readonly last: Heat;
  /** How many rewrites and swaps were taken, and findings ignored. */
  readonly used: number;
  readonly ignored: number;
  /** True where the hold asked and it was posted as it was. */
  readonly anyway: boolean;
};

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const Counts = v.object({
  drafts: count,
  flagged: count,
  calmed: count,
  used: count,
  ignored: count,
  anyway: count,
  kinds: v.fallback(v.record(v.string(), count), {}),
});
export type Counts = v.InferOutput<typeof Counts>;

/** Counts by day (`2026-11-25`) and account. */
export type Tally = Readonly<Record<string, Readonly<Record<string, Counts>>>>;

const DAY = /^\d{4}-\d\d-\d\d$/;
export const NO_COUNTS: Counts = { drafts: 0, flagged: 0, calmed: 0, used: 0, ignored: 0, anyway: 0, kinds: {} };

/** A stored tally with whatever does not hold left out. */
export function repairedTally(input: unknown): Tally {
  const days = entriesOf(input).filter(([day]) => DAY.test(day));
  return Object.fromEntries(days.map(([day, accounts]) => [day, countsIn(accounts)]));
}

function countsIn(accounts: unknown): Record<string, Counts> {
  return Object.fromEntries(
    entriesOf(accounts)
      .map(([account, counts]) => [account, v.safeParse(Counts, counts)] as const)
      .flatMap(([account, result]) => (result.success ? [[account, result.output]] : [])),
  );
}

function entriesOf(input: unknown): [string, unknown][] {
  return typeof input === 'object' && input !== null ? Object.entries(input) : [];
}

export function tallied(tally: Tally, day: string, ending: Ending): Tally {
  const before = tally[day]?.[ending.account] ?? NO_COUNTS;
  return { ...tally, [day]: { ...tally[day], [ending.account]: sum(before, countsOf(ending)) } };
}

function countsOf({ kinds, peak, last, used, ignored, anyway }: Ending): Counts {
  return {
    drafts: 1,
    flagged: Number(peak > 0),
    calmed: Number(peak > 0 && last < peak),
    used,
    ignored,
    anyway: Number(anyway),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, 1])),
  };
}

export function sum(a: Counts, b: Counts): Counts {
  const kinds = KINDS.filter((kind) => kind in a.kinds || kind in b.kinds);
  return {
    drafts: a.drafts + b.drafts,
    flagged: a.flagged + b.flagged,
    calmed: a.calmed + b.calmed,
    used: a.used + b.used,
    ignored: a.ignored + b.ignored,
    anyway: a.anyway + b.anyway,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, (a.kinds[kind] ?? 0) + (b.kinds[kind] ?? 0)])),
  };
}
