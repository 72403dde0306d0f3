import { HARD_FACT, lostFacts } from '../facts';
import type { Marked, Part } from '../structure/heat';
import { HEATED } from '../structure/heated-phrases';
import { STOCK } from '../structure/stock-phrases';
import { withoutHot } from './cut';
import { RECASTS } from './recasts';
import { unmask } from './sarcasm';
import { tidy, upperFirst } from './tidy';

/** A sentence after mending: its new words, or nothing where it was all heat; `stuck` where heat and facts would not part. */
export type Mended = { readonly text: string; readonly gap: string; readonly stuck: boolean };

const straight = (text: string) => text.replace(/’/gu, "'");

/** True where the words, on their own, still read hot to the rewriter's own tables. */
export function readsHot(text: string): boolean {
  const plain = straight(text)
    .replace(/“[^”]*”|"[^"]*"/gu, '""')
    .replace(/[.!?…\s]+$/u, '');
  return HEATED.some(([, pattern]) => pattern.test(plain)) || STOCK.test(plain);
}

function recast(text: string, sorry: string): string {
  let plain = straight(text);
  for (const [pattern, twin] of RECASTS) plain = plain.replace(pattern, twin.replace('$S', sorry));
  return plain === straight(text) ? text : upperFirst(tidy(plain));
}

function withoutSpots(part: Part): string {
  const { text, start } = part.sentence;
  const spots = part.clauses.flatMap((clause) => clause.spots).sort((a, b) => b.start - a.start);
  const cut = spots.reduce((words, spot) => words.slice(0, spot.start - start) + words.slice(spot.end - start), text);
  return upperFirst(tidy(cut));
}

const isWhole = (clauses: readonly Marked[]) => clauses.every((clause) => clause.hot);

/** Mends one sentence with the lightest means that works: other words for the barb, then a cut, then no sentence at all. */
export function mend(part: Part, sorry: string, marksOf: (text: string) => Part): Mended {
  const { text, gap } = part.sentence;
  const keep = (words: string, stuck = false): Mended => ({ text: words, gap, stuck });
  const hot = part.clauses.some((clause) => clause.hot);
  const candidates = [recast(text, sorry)];
  const plain = hot ? unmask(straight(text)) : undefined;
  if (plain !== undefined) candidates.unshift(recast(upperFirst(tidy(plain)), sorry));
  for (const words of candidates) {
    if (words === text) continue;
    const again = marksOf(words);
    if (again.clauses.every((clause) => !clause.hot)) return keep(words);
    const cut = withoutHot(again);
    if (cut !== undefined && !readsHot(cut) && lostFacts(text, cut).length === 0) return keep(cut);
  }
  if (!hot) return keep(text);
  if (!isWhole(part.clauses)) {
    const cut = withoutHot(part);
    if (cut !== undefined && lostFacts(text, cut).length === 0) return keep(cut);
  }
  if (!HARD_FACT.test(text.replace(/@\w+/gu, ''))) return keep('');
  const spotless = withoutSpots(part);
  const bare = spotless === text || readsHot(spotless) || spotless.split(/\s+/u).length < 3;
  if (!bare && lostFacts(text, spotless).length === 0) return keep(spotless);
  return keep(text, true);
}
