import { HARD_FACT } from '../facts';
import type { Weighed } from '../structure/layout';
import { STUMP } from './maimed';
import { isMockOrder } from './mock-orders';
import type { Cut } from './sight';

/** In a draft that is known to mock, a last clause whose words are this likely to go, on average, is part of the jest. */
const LIKELY = 0.35;
/** The same where more than a few words stand before it. */
const LESS_LIKELY = 0.28;
const FEW = 5;
/** The same of a clause that only hangs on the rest: "if your wallet can stand it". */
const HUNG = 0.25;
/** The same of an order that nobody means. */
const ORDERED = 0.1;
/** A joining word that opens a clause even without a mark before it. */
const HANGS = /^(?:if|assuming|unless|since|so)$/iu;
/** The same behind a mark: "in case reading is an option", "should facts be of use". */
const HANGS_ON = /^(?:(?:just )?in case|should|as if|as though|provided)\b/iu;
/** No condition at all: "if maps aren't too taxing", "if your diary permits". */
const NO_CONDITION =
  /^(?:and |but )?(?:if|assuming|provided|unless|so long as) (?:[\p{L}'’-]+ ){1,4}?(?:(?:is|are|was)(?:n['’]t| not)|(?<=['’](?:s|re) )not) (?:too|beneath|beyond|above|asking)\b|^(?:if|assuming|provided) your \p{L}+ (?:permits?|allows?|can (?:stand|bear|cope|manage|take|spare))\b|^assuming (?!the\b|it\b|they\b|that\b|all\b|no\b|there\b|you\b|nothing\b)|^whenever \p{L}+['’](?:s|re) (?:back|done|finished|awake|free|ready)\b|^if (?:one|any|such a thing) can be (?:located|found|spared|arranged)\b|^if you can (?:bear|stand|face|tear|spare|contain|cope|stomach)\b/iu;
/** What leads up to the clause behind it. */
const LEADS_UP = /^(?:and |but |so )?(?:when|whenever|if|once|after|before|unless|until|while|as)\b/iu;
/** What is asked for, or not so, is no jest. */
const DUE =
  /\b(?:please|pls|one|two|three|four|five|six|half|not|no|nobody|nothing|none|never|without|until|till|before)\b|n['’]t\b/iu;

/** The ways of cutting a sentence of a draft that mocks, before them the best one with the jest at its end cut as well. */
export function withoutJestTail(own: readonly Weighed[], cuts: readonly Cut[]): readonly Cut[] {
  const best = cuts[0] ?? own.map(() => false);
  const end = best.lastIndexOf(false);
  let from = end;
  while (from > 0 && !opens(own, from)) from--;
  const kept = best.slice(0, from).filter((goes) => !goes).length;
  if (end < own.length - 1 || from <= STUMP || kept <= STUMP) return cuts;
  const tail = own.slice(from, end + 1).filter((_, i) => best[from + i] === false);
  const words = tail.map(({ text }) => text).join(' ');
  const head = own
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
  if (LEADS_UP.test(head) && !NO_CONDITION.test(words)) return cuts;
  const mean = tail.reduce((sum, { likely }) => sum + likely, 0) / tail.length;
  if (HARD_FACT.test(words) || mean < leastOf(words, kept)) return cuts;
  if (DUE.test(words) && !isMockOrder(words) && !NO_CONDITION.test(words)) return cuts;
  return [best.map((goes, i) => goes || (i >= from && i <= end)), ...cuts];
}

/** "we'll bravely hand over": from here on how a thing is done is said to mock. */
const MOCK_MANNER = 0.4;
const MANNER =
  /^(?!(?:only|early|daily|weekly|monthly|really|fully|directly|immediately|currently|separately|normally|usually)$)\p{Ll}{3,}ly$/u;
const BEFORE_DEED = /(?:^(?:will|can|to|and|would|could|shall|we|they)|['’]ll)$/iu;

/** The ways of cutting a sentence of a draft that mocks, each without a manner of doing things that only mocks. */
export function withoutMockManner(own: readonly Weighed[], cuts: readonly Cut[]): readonly Cut[] {
  const mocks = own.map(
    ({ text, likely }, i) => likely >= MOCK_MANNER && MANNER.test(text) && BEFORE_DEED.test(own[i - 1]?.text ?? ''),
  );
  if (!mocks.includes(true)) return cuts;
  const ways = cuts.length > 0 ? cuts : [own.map(() => false)];
  return ways.map((cut) => cut.map((goes, i) => goes || mocks[i] === true));
}

function leastOf(tail: string, before: number): number {
  if (NO_CONDITION.test(tail)) return 0;
  if (isMockOrder(tail)) return ORDERED;
  return HANGS.test(tail.split(' ')[0] ?? '') || HANGS_ON.test(tail) ? HUNG : before > FEW ? LESS_LIKELY : LIKELY;
}

const opens = (own: readonly Weighed[], at: number) =>
  HANGS.test(own[at]?.text ?? '') ||
  (/^(?:and|but)$/iu.test(own[at]?.text ?? '') && /^do$/iu.test(own[at + 1]?.text ?? '')) ||
  /[,;–—]$/u.test(own[at - 1]?.text ?? '');
