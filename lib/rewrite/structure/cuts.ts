import type { Span } from '../../coach/finding';
import { type Logistic, logitOf, probability } from '../../coach/logistic';
import { HARD_FACT } from '../facts';
import fitted from './cuts.generated.json';
import { type Layout, layoutOf, type Placed } from './layout';
import { weightsIn } from './weights';
import { type Heard, wordFeatures } from './word-features';
import learnt from './word-weights.generated.json';

/** A word of a draft that is due, with how probable it is, 0 to 1, that an editor would cut it. */
export type Weighed = Placed & { readonly likely: number };

const WORDS = weightsIn(learnt);
const FITTED: { readonly both: Logistic; readonly instinct: Logistic } = fitted;

/** What it costs to begin or end a cut behind a word, in nats, by what stands there: the dearer, the more the words must speak for it. */
const SEAM = { sentence: 0.06, mark: 0.1, joint: 0.45, none: 0.85 };
/** A fact goes only with what is around it; an account or a harmless tag hardly ever; a day or a name not lightly. */
const FACT = 1;
const NAMED = 4;
const DAY = 0.7;
/** Cut, a "not" takes the sense along. */
const NEGATION = 1.5;
const IS_NEGATION = /^(?:not|never|cannot|don['’]?t|won['’]?t|can['’]?t)\b/iu;
const IS_NAMED = /^[("“]*(?:@\w|#\p{L})/u;
const IS_NAME = /^\p{Lu}\p{Ll}{2,}/u;
const IS_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|today|tonight|tomorrow|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)\b/iu;
/** No word is surer than this to stay or to go. */
const CERTAIN = 0.02;

const OPENS_CLAUSE =
  /^(?:and|but|so|or|because|although|though|which|who|whose|where|if|when|as|since|while|unless|until|instead|rather|just|even|like|than|with|for|by|at|in|on|to|that|given|considering|despite|please|sorry)\b/iu;

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

function seamOf(word: Span & { text: string }, next: Span & { text: string }, text: string): number {
  const between = text.slice(word.end, next.start);
  if (between.includes('\n') || /[.!?…]["”’)]*$/u.test(word.text)) return SEAM.sentence;
  if (/[,;:)—–-]$/u.test(word.text) || /^[(—–-]/u.test(next.text)) return SEAM.mark;
  return OPENS_CLAUSE.test(next.text) ? SEAM.joint : SEAM.none;
}

function weightOf(word: string, first: boolean): number {
  if (IS_NAMED.test(word)) return NAMED;
  if (HARD_FACT.test(word)) return FACT;
  if (IS_NEGATION.test(word)) return NEGATION;
  return IS_DAY.test(word) || (!first && IS_NAME.test(word)) ? DAY : 0;
}

const nats = (likely: number) => -Math.log(Math.max(CERTAIN, Math.min(1 - CERTAIN, likely)));

/** Which words go, as the cheapest way through the draft that cuts or keeps each: whole stretches, at seams where there are any. */
export function cutWords(
  text: string,
  words: readonly Weighed[],
  isHeat: (word: Weighed) => boolean,
): readonly boolean[] {
  let [keeping, cutting] = [0, 0];
  // For each word whether the cheapest way to keep it, and to cut it, comes from a cut word before it.
  const turns = words.map((word, index) => {
    const before = words[index - 1];
    const seam = before === undefined ? 0 : seamOf(before, word, text);
    const turn = { keep: cutting + seam < keeping, cut: cutting <= keeping + seam };
    const keep = nats(1 - word.likely) + Math.min(keeping, cutting + seam);
    const cut = nats(word.likely) + (isHeat(word) ? 0 : weightOf(word.text, word.sentence !== before?.sentence));
    [keeping, cutting] = [keep, cut + Math.min(cutting, keeping + seam)];
    return turn;
  });
  let cut = cutting < keeping;
  const found: boolean[] = [];
  for (const turn of turns.toReversed()) {
    found.push(cut);
    cut = cut ? turn.cut : turn.keep;
  }
  return found.reverse();
}
