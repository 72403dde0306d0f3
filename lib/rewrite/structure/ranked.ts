import type { Context } from '../../coach/context';
import type { Finding, Span } from '../../coach/finding';
import { highest } from './extremes';
import type { Layout, Weighed } from './layout';
import { type Proposed, stretchesOf } from './runs';
import { CLAMP, gistOf, wayFeatures } from './way-features';
import learnt from './way-trees.generated.json';

/** The ways of cutting one sentence, with what speaks for each; `from` is the index of its first word. */
export type Featured = {
  readonly from: number;
  readonly sentence: number;
  readonly ways: readonly Proposed[];
  readonly features: readonly (readonly number[])[];
};

/** What the ways of cutting each sentence are weighed by; `training/rank.py` learns from the same. */
export function featured(
  layout: Layout,
  words: readonly Weighed[],
  ways: ReadonlyMap<number, readonly Proposed[]>,
  findings: readonly Finding[],
  context: Context,
): readonly Featured[] {
  const gist = gistOf(layout, words, findings, context);
  const stretches = stretchesOf(words);
  const peaks = stretches.map(({ from, to }) => highest(gist.logits.slice(from, to)));
  const [top, second] = [...peaks].sort((a, b) => b - a);
  return stretches.map((stretch, index) => {
    const sentence = words[stretch.from]?.sentence ?? 0;
    const mine = ways.get(sentence) ?? [];
    const elsewhere = (peaks[index] === top ? second : top) ?? -CLAMP;
    const features = wayFeatures(layout, gist, stretch, mine, elsewhere, context);
    return { from: stretch.from, sentence, ways: mine, features };
  });
}

/** All trees one behind the other, node by node: which feature is asked (-1 in a leaf), up to which value one goes left, and where left and right are. */
type Forest = {
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
};

let grown: Forest | undefined;

/** The forest is laid out when it is first asked. */
function forest(): Forest {
  if (grown) return grown;
  const trees = learnt as readonly (readonly (readonly number[])[])[];
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const roots: number[] = [];
  const [feature, value] = [new Int16Array(size), new Float64Array(size)];
  const [left, right] = [new Int32Array(size), new Int32Array(size)];
  let at = 0;
  for (const tree of trees) {
    const root = at;
    roots.push(root);
    for (const [asked = -1, most = 0, below = 0, above = 0] of tree) {
      feature[at] = asked;
      value[at] = most;
      left[at] = root + below;
      right[at] = root + above;
      at += 1;
    }
  }
  grown = { roots, feature, value, left, right };
  return grown;
}

function scoreOf(features: readonly number[]): number {
  const { roots, feature, value, left, right } = forest();
  let score = 0;
  for (const root of roots) {
    let at = root;
    for (let asked = feature[at] ?? -1; asked >= 0; asked = feature[at] ?? -1)
      at = ((features[asked] ?? 0) <= (value[at] ?? 0) ? left[at] : right[at]) ?? 0;
    score += value[at] ?? 0;
  }
  return score;
}

const covers = (span: Span, word: Span | undefined) =>
  word !== undefined && span.start < word.end && span.end > word.start;

/**
 * The ways of cutting each sentence in the order that trees, which see the sentence as a whole and what stands around it, put them;
 * what costs more dear words than the likeliest way would comes last, and before it what leaves name-calling standing.
 */
export function ranked(
  layout: Layout,
  words: readonly Weighed[],
  ways: ReadonlyMap<number, readonly Proposed[]>,
  findings: readonly Finding[],
  context: Context,
): ReadonlyMap<number, readonly Proposed[]> {
  const all = featured(layout, words, ways, findings, context);
  const insults = findings
    .filter(({ kind, heat, tentative }) => kind === 'hostility' && heat === 2 && !tentative)
    .map(({ span }) => span);
  return new Map(
    all.map(({ sentence, ways: mine, features }) => {
      if (mine.length < 2) return [sentence, mine];
      const scores = features.map(scoreOf);
      const from = words.findIndex((word) => word.sentence === sentence);
      const insulting = (index: number) =>
        Number(
          mine[index]?.mask.some((goes, i) => !goes && insults.some((span) => covers(span, words[from + i]))) === true,
        );
      const dearer = (index: number) => Number((mine[index]?.dear ?? 0) > (mine[0]?.dear ?? 0));
      const order = mine
        .map((_, index) => index)
        .sort((a, b) => dearer(a) - dearer(b) || insulting(a) - insulting(b) || (scores[b] ?? 0) - (scores[a] ?? 0));
      return [sentence, order.flatMap((index) => mine[index] ?? [])];
    }),
  );
}
