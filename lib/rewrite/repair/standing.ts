import { lostFacts } from '../facts';
import type { Weighed } from '../structure/layout';
import type { Sentence } from '../structure/sentences';
import { excised } from './excise';
import { dropsClause, isMaimed, keepsHead, leavesScrap, STUMP } from './maimed';
import { readsHot } from './mend';
import type { Cut, Sight } from './sight';

/** What one way of cutting leaves of a sentence. */
export const leftBy = (sentence: Sentence, own: readonly Weighed[], cut: Cut) =>
  excised(
    sentence,
    own.map((word, i) => ({ ...word, cut: cut[i] ?? false })),
  );

/** From here on a word is not put back for what the cut leaves behind. */
export const BEYOND_DOUBT = 0.9;

/** So many ways of cutting a sentence are tried where the best leaves something amiss. */
const TRIED = 2;

/** What the next best cuts leave that stands and costs no fact. */
export function others({ sentence, own, cuts }: Sight): readonly string[] {
  return cuts
    .slice(1)
    .filter((cut) => dropsClause(own, cut))
    .map((cut) => leftBy(sentence, own, cut))
    .filter(
      (text) =>
        text !== '' &&
        text !== sentence.text &&
        !isMaimed(text, sentence.text) &&
        !readsHot(text) &&
        lostFacts(sentence.text, text).length === 0,
    )
    .slice(0, TRIED);
}

/** What the best cut leaves that stands as a sentence. */
export function standing({ sentence, own, cuts }: Sight): string {
  const [best = []] = cuts;
  const left = (cut: Cut) => leftBy(sentence, own, cut);
  for (const cut of cuts) {
    if (own.some(({ likely }, i) => likely >= BEYOND_DOUBT && best[i] === true && cut[i] === false)) continue;
    const stay = cut.filter((goes) => !goes).length;
    if (stay === own.length) {
      if (readsHot(sentence.text)) continue;
      return sentence.text;
    }
    const text = left(cut);
    const whole = keepsHead(own, cut, text) || !isMaimed(text, sentence.text);
    if (text === '' ? stay <= STUMP : whole && !leavesScrap(own, cut)) return text;
  }
  return left(best);
}
