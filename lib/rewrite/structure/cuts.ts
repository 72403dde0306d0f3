import { type Logistic, logitAt, logitOf, probability } from '../../coach/logistic';
import { weightsIn } from '../../coach/packed-weights';
import { HARD_FACT } from '../facts';
import fitted from './cuts.generated.json';
import { type Layout, layoutOf, type Placed } from './layout';
import learntRuns from './run-weights.generated.json';
import { bestWays, stretchesOf, traitsOf, worthOf } from './runs';
import { type Heard, wordFeatures } from './word-features';
import learnt from './word-weights.generated.json';

/** A word of a draft that is due, with how probable it is, 0 to 1, that an editor would cut it. */
export type Weighed = Placed & { readonly likely: number };

const WORDS = weightsIn(learnt);
/** A logit that nothing outweighs. */
const CERTAIN = 50;
const RUNS = weightsIn(learntRuns);
const FITTED: { readonly both: Logistic; readonly instinct: Logistic } = fitted;

/** The words of a draft by how likely an editor would cut them. */
export function weighedWords(
  text: string,
  heard: Heard,
): { readonly layout: Layout; readonly words: readonly Weighed[] } {
  const layout = layoutOf(text);
  const features = wordFeatures(layout, heard, WORDS);
  const words = layout.words.map((word, i) => {
    const mine = features[i] ?? {};
    return { ...word, likely: probability(logitOf('cut' in mine ? FITTED.both : FITTED.instinct, mine)) };
  });
  return { layout, words };
}

/** What is said to a person by name is no part of the heat. */
const GREETING =
  /^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|thanks|thank you|sorry|ah),? )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+,(?= )|^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+/u;
/** Nats that a cut must be worth beyond what was learnt, for each fact or name in it: what is lost cannot be asked back. */
const LOSS = { fact: 1.2, name: 0.5, handle: 3 };
const IS_HANDLE = /^[("“]*@\w/u;
const IS_NAME = /^\p{Lu}\p{Ll}{2,}/u;

/** So many ways are weighed for each sentence, and none that is this much worse than the best, in nats. */
const WAYS = 6;
const WORSE = 4;

/**
 * For each sentence the ways of cutting it, best first: for each of its words whether it goes. What is heat beyond doubt goes
 * in any case.
 */
export function waysToCut(
  layout: Layout,
  words: readonly Weighed[],
  isHeat: (word: Weighed) => boolean,
): ReadonlyMap<number, readonly (readonly boolean[])[]> {
  const greeted = layout.sentences.map(({ text, start }) => start + (GREETING.exec(text)?.[0].length ?? 0));
  const loss = (word: Weighed, index: number) => {
    if (word.end <= (greeted[word.sentence] ?? 0)) return CERTAIN;
    if (IS_HANDLE.test(word.text)) return LOSS.handle;
    if (HARD_FACT.test(word.text) && !word.text.startsWith('#')) return LOSS.fact;
    return word.sentence === words[index - 1]?.sentence && IS_NAME.test(word.text) ? LOSS.name : 0;
  };
  const leaning = words.map((word, index) => (isHeat(word) ? CERTAIN : logitAt(word.likely) - loss(word, index)));
  const worth = worthOf(layout, traitsOf(layout, leaning), RUNS);
  return new Map(
    stretchesOf(words).map((sentence) => {
      const own = words.slice(sentence.from, sentence.to);
      const ways = bestWays(sentence, worth, WAYS);
      const least = (ways[0]?.worth ?? 0) - WORSE;
      const masks = ways
        .filter((way) => way.worth >= least)
        .map(({ runs }) => {
          const cut = own.map(isHeat);
          for (const { from, to } of runs) cut.fill(true, from - sentence.from, to - sentence.from);
          return cut;
        });
      return [own[0]?.sentence ?? 0, masks] as const;
    }),
  );
}
