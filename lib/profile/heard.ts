import type { Finding } from '../coach/finding';
import type { Kind } from '../coach/kinds';
import type { Fields } from './fields';

/** What a writer said of one finding: it was wrong, or it may stand. */
export type Heard = Pick<Finding, 'kind' | 'quote'> & { readonly wrong: boolean };

const STEP = 0.9;
/** However often a kind was called wrong, it keeps at least this share of its weight. */
const FLOOR = 0.5;

/** Each "this is wrong" makes its kind a little less ready to mark for that account. */
export function heardSensitivity(sensitivity: Fields['sensitivity'], heard: readonly Heard[]): Fields['sensitivity'] {
  const wrongs = (kind: Kind) => heard.filter((word) => word.wrong && word.kind === kind).length;
  const eased = Object.entries(sensitivity) as [Kind, number][];
  return Object.fromEntries(
    eased.map(([kind, weight]) => [kind, weight * Math.max(FLOOR, STEP ** wrongs(kind))]),
  ) as Fields['sensitivity'];
}

/** The words this account wants left alone. */
export function heardQuotes(heard: readonly Heard[]): { kind: Kind; quote: string }[] {
  return heard.map(({ kind, quote }) => ({ kind, quote: quote.toLowerCase() }));
}
