// Which runs of words go in one piece: a conditional random field over the ways of cutting each sentence (semi-Markov, Sarawagi and Cohen
// 2004), so that what a cut leaves behind counts, and not only each word by itself.
import type { Layout } from '../lib/rewrite/structure/layout';
import { goneRuns, LONGEST, OWN, type Run, stretchesOf, type Traits, traitsOf } from '../lib/rewrite/structure/runs';

/** A draft of which it is known which words went, and for each word the logit of its going, by what was learnt elsewhere. */
export type Cut = { readonly layout: Layout; readonly leaning: readonly number[]; readonly gone: readonly boolean[] };

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 2e-3;
/** Of the runs that went, and of all runs, keys of neighbours only: what never becomes neighbours tells as much as what does. */
const SEEN = 4;
const SEEN_AT_ALL = 40;
const NEIGHBOURS = /^(?:join|marks) /u;
const FAINT = 0.03;

/** One sentence with all its runs: keys, what their words say, and whether an editor cut just this. */
type Problem = { readonly size: number; readonly runs: readonly (Run & { readonly keys: Int32Array; readonly own: number; readonly gold: boolean })[] };

const allRuns = ({ from, to }: Run): readonly Run[] =>
  Array.from({ length: to - from }, (_, i) => Array.from({ length: Math.min(to - from - i, LONGEST) }, (_, size) => ({ from: from + i, to: from + i + size + 1 }))).flat();

const keysOf = (traits: Traits, { from, to }: Run) => [...traits.begin(from), ...traits.end(to), ...traits.whole(from, to)];

/** Weights in hundredths. */
export function learnRuns(cuts: readonly Cut[]): Readonly<Record<string, number>> {
  const sentences = cuts.flatMap(({ layout, leaning, gone }) => {
    const traits = traitsOf(layout, leaning);
    return stretchesOf(layout.words).map((sentence) => ({ sentence, traits, gold: goneRuns(sentence, gone) }));
  });
  const [gold, any] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { traits, sentence, gold: runs } of sentences) {
    for (const run of runs) for (const key of keysOf(traits, run)) count(gold, key);
    for (const { from, to } of allRuns(sentence)) for (const key of traits.whole(from, to)) if (NEIGHBOURS.test(key)) count(any, key);
  }
  const enough = (counts: Map<string, number>, least: number) => [...counts].filter(([, seen]) => seen >= least).map(([key]) => key);
  const names = [OWN, ...new Set([...enough(gold, SEEN), ...enough(any, SEEN_AT_ALL)])];
  const index = new Map(names.map((name, i) => [name, i]));
  const problems = sentences.map(({ sentence, traits, gold }): Problem => ({
    size: sentence.to - sentence.from,
    runs: allRuns(sentence).map(({ from, to }) => ({
      from: from - sentence.from,
      to: to - sentence.from,
      keys: Int32Array.from(keysOf(traits, { from, to }).flatMap((key) => index.get(key) ?? [])),
      own: traits.own(from, to),
      gold: gold.some((run) => run.from === from && run.to === to),
    })),
  }));
  const weights = new Float64Array(names.length);
  weights[0] = 0.5;
  const squares = new Float64Array(names.length).fill(0.1);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let i = 0; i < problems.length; i++) step(problems[(i * 7919 + epoch * 104729) % problems.length] as Problem, weights, squares);
  const entries = names.flatMap((name, i) => (Math.abs(weights[i] as number) >= FAINT ? [[name, Math.round((weights[i] as number) * 100)] as const] : []));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One step (AdaGrad) towards what the editor did to one sentence. */
function step({ size, runs }: Problem, weights: Float64Array, squares: Float64Array): void {
  const scores = runs.map(({ keys, own }) => keys.reduce((sum, key) => sum + (weights[key] as number), own * (weights[0] as number)));
  const likely = marginals(size, runs, scores);
  const gradient = new Map<number, number>();
  runs.forEach(({ keys, own, gold }, r) => {
    const error = (likely[r] as number) - Number(gold);
    if (Math.abs(error) < 1e-4) return;
    gradient.set(0, (gradient.get(0) ?? 0) + error * own);
    for (const key of keys) gradient.set(key, (gradient.get(key) ?? 0) + error);
  });
  for (const [key, slope] of gradient) {
    const held = slope + (key === 0 ? 0 : DECAY * (weights[key] as number));
    squares[key] = (squares[key] as number) + held * held;
    weights[key] = (weights[key] as number) - (RATE * held) / Math.sqrt(squares[key] as number);
  }
}

/** The logarithm of a sum of two numbers that are given by theirs. */
const plus = (a: number, b: number) => (a === -Infinity ? b : b === -Infinity ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))));

/** How likely each run is one of those that go, over all ways of cutting the sentence in which no two runs touch. */
function marginals(size: number, runs: readonly Run[], scores: readonly number[]): readonly number[] {
  const by = (side: 'from' | 'to') => {
    const lists = Array.from({ length: size + 1 }, () => [] as number[]);
    runs.forEach((run, r) => lists[run[side]]?.push(r));
    return lists;
  };
  const [starting, ending] = [by('from'), by('to')];
  const score = (r: number) => scores[r] as number;
  // Up to a place: all ways whose last word is kept. From a place on: all ways, and those in which no run begins there.
  const kept = [0];
  let all = 0;
  for (let at = 1; at <= size; at++) {
    kept[at] = all;
    all = (ending[at] ?? []).reduce((sum, r) => plus(sum, (kept[(runs[r] as Run).from] as number) + score(r)), all);
  }
  const free = new Array<number>(size + 1).fill(0);
  const apart = new Array<number>(size + 1).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    apart[at] = free[at + 1] as number;
    free[at] = (starting[at] ?? []).reduce((sum, r) => plus(sum, score(r) + (apart[(runs[r] as Run).to] as number)), apart[at] as number);
  }
  return runs.map(({ from, to }, r) => Math.exp((kept[from] as number) + score(r) + (apart[to] as number) - all));
}
