import type { Context } from '../../coach/context';
import type { Finding } from '../../coach/finding';
import type { Proposed, Weighed } from './cuts';
import type { Layout } from './layout';
import { stretchesOf } from './runs';
import { gistOf, wayFeatures } from './way-features';
import learnt from './way-trees.generated.json';

/** The ways of cutting one sentence, with what speaks for each; `from` is the index of its first word. */
export type Featured = {
  readonly from: number;
  readonly sentence: number;
  readonly ways: readonly Proposed[];
  readonly features: readonly (readonly number[])[];
};

const CLAMP = 8;

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
  const peaks = stretches.map(({ from, to }) => Math.max(...gist.logits.slice(from, to)));
  return stretches.map((stretch, index) => {
    const sentence = words[stretch.from]?.sentence ?? 0;
    const mine = ways.get(sentence) ?? [];
    const elsewhere = Math.max(-CLAMP, ...peaks.filter((_, other) => other !== index));
    const features = wayFeatures(layout, gist, stretch, mine, elsewhere, context);
    return { from: stretch.from, sentence, ways: mine, features };
  });
}

/** A leaf adds its value; any other node sends what is at most its value to the left. */
type Node = readonly number[];
const TREES = learnt as readonly (readonly Node[])[];

function leafOf(tree: readonly Node[], features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const [feature = -1, value = 0, left = 0, right = 0] = tree[at] ?? [];
    if (feature < 0) return value;
    at = (features[feature] ?? 0) <= value ? left : right;
  }
}

const scoreOf = (features: readonly number[]) => TREES.reduce((sum, tree) => sum + leafOf(tree, features), 0);

/** The ways of cutting each sentence in the order that trees, which see the sentence as a whole and what stands around it, put them. */
export function ranked(
  layout: Layout,
  words: readonly Weighed[],
  ways: ReadonlyMap<number, readonly Proposed[]>,
  findings: readonly Finding[],
  context: Context,
): ReadonlyMap<number, readonly Proposed[]> {
  const all = featured(layout, words, ways, findings, context);
  return new Map(
    all.map(({ sentence, ways: mine, features }) => {
      if (mine.length < 2) return [sentence, mine];
      const scores = features.map(scoreOf);
      const order = mine.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return [sentence, order.flatMap((index) => mine[index] ?? [])];
    }),
  );
}
