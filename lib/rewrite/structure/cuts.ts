import type { Judgement } from '../../coach/context';
import type { Finding } from '../../coach/finding';
import { type Logistic, logitAt, logitOf, probability } from '../../coach/logistic';
import { type WeightOf, weightsIn } from '../../coach/packed-weights';
import fitted from './cuts.generated.json';
import { type Layout, layoutOf, type Weighed } from './layout';
import { DEAR, lossOf } from './loss';
import { quietened } from './loudness';
import { ranked } from './ranked';
import learntRuns from './run-weights.generated.json';
import { bestWays, goneRuns, type Proposed, stretchesOf, summed, traitsOf, type Worth, worthOf } from './runs';
import { type HeardDraft, wordFeatures } from './word-features';
import learntWords from './word-weights.generated.json';

const WORDS = weightsIn(learntWords);
/** A logit that nothing outweighs. */
const CERTAIN = 50;
/** An edge that stays fails a rewrite as surely as a word too many that goes, and happens more often. */
const LEAN = 0.2;
const RUNS = weightsIn(learntRuns);
const FITTED: { readonly both: Logistic; readonly instinct: Logistic } = fitted;

type WeighedDraft = { readonly layout: Layout; readonly words: readonly Weighed[] };
/** One draft is weighed for its cuts and again for its barbs. */
const weighed = new WeakMap<Judgement, { readonly text: string; readonly draft: WeighedDraft }>();

/** The words of a draft by how likely an editor would cut them. */
export function weighedWords(text: string, heard: HeardDraft): WeighedDraft {
  const known = heard.judgement && weighed.get(heard.judgement);
  if (known?.text === text) return known.draft;
  const draft = weigh(text, heard);
  if (heard.judgement) weighed.set(heard.judgement, { text, draft });
  return draft;
}

function weigh(text: string, heard: HeardDraft): WeighedDraft {
  const layout = layoutOf(text);
  const features = wordFeatures(layout, heard, WORDS);
  const words = layout.words.map((word, i) => {
    const mine = features[i] ?? {};
    return { ...word, likely: probability(logitOf('cut' in mine ? FITTED.both : FITTED.instinct, mine)) };
  });
  return { layout, words: quietened(words, heard.findings) };
}

/**
 * Editors cut sharp tags, so that any tag looks like one: from `SHARP` on one at the end is taken for sharp although nothing found it so, and
 * beside words that are surely heat from `BESIDE_HEAT` on. Of 1,500 drafts that nothing had learnt from, editors cut all eight of these.
 */
const SHARP = 0.95;
const BESIDE_HEAT = 0.5;
const SURELY_HEAT = 0.9;
const isTag = ({ text }: Weighed) => /^#\p{L}/u.test(text);
/** From which likelihood on a tag behind all that is said does not just say what the post is about. */
const sharpFrom = (words: readonly Weighed[]) =>
  words.some((word) => word.likely >= SURELY_HEAT && !isTag(word)) ? BESIDE_HEAT : SHARP;
const standsLast = (words: readonly Weighed[], i: number) => words.slice(i).every(isTag);

/** So many ways are weighed for each sentence, and none that is this much worse than the best, in nats. */
const WAYS = 6;
const WORSE = 4;
/** No sentence of a reply has more marks; of one that does, only the first of them are tried one by one. */
const MARKS = 24;

/** For each sentence the ways of cutting it, best first, by what was learnt of such cuts and by what a reader would lose. */
export function proposed(
  weightOf: WeightOf,
  layout: Layout,
  words: readonly Weighed[],
  isHeat: (word: Weighed) => boolean,
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Proposed[]> {
  const sharp = sharpFrom(words);
  const leaning = words.map((word, i) => {
    if (isHeat(word)) return CERTAIN;
    if (!standsLast(words, i)) return logitAt(word.likely) + LEAN;
    return word.likely < sharp ? -CERTAIN : CERTAIN;
  });
  const learnt = worthOf(layout, traitsOf(layout, leaning), weightOf);
  // Just what is marked, and no more, is a way as well.
  const marks = findings.filter(({ kind }) => kind !== 'cold-reply' && kind !== 'shouting');
  const losses = lossOf(layout, findings);
  const lost = summed(words.map((word, index) => (isHeat(word) ? 0 : (losses[index] ?? 0))));
  const dearIn = (from: number, mask: readonly boolean[]) =>
    mask.filter((goes, i) => goes && (losses[from + i] ?? 0) >= DEAR && !isHeat(words[from + i] as Weighed)).length;
  const worth: Worth = (from, to) => learnt(from, to) - ((lost[to] ?? 0) - (lost[from] ?? 0));
  return new Map(
    stretchesOf(words).map((sentence) => {
      const own = words.slice(sentence.from, sentence.to);
      const ways = bestWays(sentence, worth, WAYS);
      const least = (ways[0]?.worth ?? 0) - WORSE;
      const likely = ways
        .filter((way) => way.worth >= least)
        .map(({ runs, worth: gain }) => {
          const mask = own.map(isHeat);
          for (const { from, to } of runs) mask.fill(true, from - sentence.from, to - sentence.from);
          return { mask, worth: gain, dear: dearIn(sentence.from, mask) };
        });
      const [starts, ends] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
      const known = new Set(likely.map(({ mask }) => mask.join()));
      const found = marks
        .filter(({ span }) => span.start < ends && span.end > starts)
        .slice(0, MARKS)
        .flatMap(({ span }) => {
          const mask = own.map((word) => isHeat(word) || (word.start < span.end && word.end > span.start));
          const key = mask.join();
          if (known.has(key) || !mask.includes(true) || !mask.includes(false)) return [];
          known.add(key);
          const runs = goneRuns({ from: 0, to: own.length }, mask);
          return {
            mask,
            worth: runs.reduce((sum, { from, to }) => sum + worth(sentence.from + from, sentence.from + to), 0),
            dear: dearIn(sentence.from, mask),
          };
        });
      return [own[0]?.sentence ?? 0, [...likely, ...found]] as const;
    }),
  );
}

type Ways = ReturnType<typeof proposed>;
/** One draft is asked for its ways of being cut, and again for its barbs. */
const plain = new WeakMap<readonly Weighed[], { readonly findings: readonly Finding[]; readonly ways: Ways }>();

function plainWays(layout: Layout, words: readonly Weighed[], findings: readonly Finding[]): Ways {
  const known = plain.get(words);
  if (known?.findings === findings) return known.ways;
  const ways = proposed(RUNS, layout, words, () => false, findings);
  plain.set(words, { findings, ways });
  return ways;
}

/** For each sentence what would go by what was learnt of such cuts alone. */
export const likeliest = (
  layout: Layout,
  words: readonly Weighed[],
  findings: readonly Finding[],
): ReadonlyMap<number, readonly boolean[]> =>
  new Map([...plainWays(layout, words, findings)].map(([at, [best]]) => [at, best?.mask ?? []]));

/**
 * For each sentence the ways of cutting it, best first: for each of its words whether it goes. What is heat beyond doubt goes in
 * any case.
 */
export function waysToCut(
  layout: Layout,
  words: readonly Weighed[],
  isHeat: (word: Weighed) => boolean,
  { findings, context }: Pick<HeardDraft, 'findings' | 'context'> = { findings: [], context: {} },
): ReadonlyMap<number, readonly (readonly boolean[])[]> {
  const hot = words.some(isHeat);
  const ways = hot ? proposed(RUNS, layout, words, isHeat, findings) : plainWays(layout, words, findings);
  return new Map(
    [...ranked(layout, words, ways, findings, context)].map(([at, all]) => [at, all.map(({ mask }) => mask)]),
  );
}
