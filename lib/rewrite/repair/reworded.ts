import { HARD_FACT, lostFacts } from '../facts';
import { retold } from '../recasts/retold';
import { isChase } from '../structure/chase';
import { unadorned } from './hardships';
import { heldOff } from './held-off';
import { toldInEarnest } from './in-earnest';
import { isThrownBack, toldInJest } from './jest-asks';
import { admitted, inEarnest, JUST_TO_SPITE, onlyJests, toTry } from './jests';
import { unfeigned } from './joys';
import { mocks, readsHot, recast } from './mend';
import { askedPlainly } from './mock-asks';
import { isMockOrder } from './mock-orders';
import { withoutMockPraise } from './mock-praise';
import { askedOrElse } from './or-else';
import { owned, routed } from './routed';
import { unmask } from './sarcasm';
import { answerAlone, isShortAnswer } from './short-answer';
import { askedOff, shoutedAsk, wronged } from './shouted-asks';
import { type Rewording, type Sight, standsFor } from './sight';
import { leftBy } from './standing';
import { stillAsks } from './still-asks';
import { leftBe, leftOff, scolded, stopped } from './told-off';
import { unnamed } from './unnamed';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** What all are asked to stop, which nobody in particular is told. */
const NOTICE =
  /^(?:@\w+[,:]? )?(?:please )?stop (?!asking|calling|emailing|messaging|telling|saying|being|acting|pretending|whin|moan|complain|lying|ignoring|hiding|wasting|making|trying|going)\p{L}+ing (?!me\b|us\b|my\b|our\b)\p{L}/iu;
export const isNotice = (text: string): boolean => NOTICE.test(text);
/** What somebody who asks must not do for their own good. */
const CAUTION =
  /^(?:please )?(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|unplug|move|throw|reach|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|travel|type|enter|give|tell|reply|bin|mix|feed|climb|smoke|reset|unplug|delete|download)\b/iu;

const warned: Rewording = ({ sentence: { text }, heard, manner }) => {
  const warns = heard.context.parent === undefined ? WARNING.test(text) || isNotice(text) : CAUTION.test(text);
  return warns && !readsHot(text) ? recast(text, manner) : undefined;
};

const mocked: Rewording = ({ sentence: { text }, manner, doubted }) =>
  doubted && mocks(text, manner) ? '' : undefined;

const answered: Rewording = ({ sentence: { text }, heard: { context } }) => {
  const answer = answerAlone(text);
  return isShortAnswer(answer, context) && lostFacts(text, answer).length === 0 ? answer : undefined;
};

/** The sentence without what the best cut takes off its end. */
function tailless({ sentence, own, cuts: [best = []] }: Sight): string | undefined {
  const from = best.lastIndexOf(false) + 1;
  if (from < 1 || from === own.length) return undefined;
  return leftBy(
    sentence,
    own,
    best.map((_, i) => i >= from),
  );
}

/** Where a complaint is sarcastic, a joy in it is feigned, however mildly it is put. */
const unmasked: Rewording = (sight) => {
  const { sentence, own, manner, doubted, begun } = sight;
  const [best] = sight.cuts;
  const mocking = manner.kinds.has('snark');
  if (!doubted && !mocking) return undefined;
  const short = tailless(sight);
  const left = mocking && best?.includes(true) ? leftBy(sentence, own, best) : undefined;
  const told =
    (mocking && manner.parent === '' ? firstOf([left, short, sentence.text], unfeigned) : undefined) ??
    firstOf([short, sentence.text], (text) => unmask(text, doubted || (mocking && manner.parent === '')));
  const bare = mocking && manner.waits === true && manner.parent === '' ? unadorned(told ?? sentence.text) : told;
  const plain =
    bare === undefined || (told === undefined && bare === sentence.text) ? undefined : withoutMockPraise(bare);
  return plain && lostFacts(sentence.text, plain).length === 0 && !readsHot(plain) ? begun(plain) : undefined;
};

/** What the first of the texts that says anything says. */
function firstOf(texts: readonly (string | undefined)[], said: (text: string) => string | undefined) {
  for (const text of texts) {
    const found = text ? said(text) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const earnest: Rewording = ({ sentence: { text }, manner, begun }) => {
  const told = manner.kinds.has('snark') ? inEarnest(text) : undefined;
  const plain = manner.kinds.has('snark') ? (toldInJest(told ?? text) ?? told) : undefined;
  return plain !== undefined && standsFor(plain, text) ? begun(plain) : undefined;
};

/** "No, only whole cows. Yes, there are 9.": the second answer is the answer. */
const MOCK_NO = /^(?:no|nope|of course not|never|only|because)\b[^?]*[.!]$/iu;
const IN_FACT = /^(?:yes|actually|seriously|in reality|joking aside|kidding|in truth),? (?!because\b)/iu;
/** In an answer that is sarcastic, what says nothing is part of the sarcasm. */
const jested: Rewording = ({ sentence: { text }, own, cuts: [best], manner, next = '' }) => {
  if (manner.parent === '' || manner.waits === true || !manner.kinds.has('snark') || HARD_FACT.test(text))
    return undefined;
  if (JUST_TO_SPITE.test(text) || (MOCK_NO.test(text) && IN_FACT.test(next))) return '';
  const stays = own.filter((_, i) => best?.[i] !== true);
  const likely = stays.reduce((sum, word) => sum + word.likely, 0) / Math.max(1, stays.length);
  if (isThrownBack(text, likely, next)) return '';
  return onlyJests(text, likely, stays.length < own.length) ? '' : undefined;
};

const toldAnew: Rewording = ({ sentence: { text }, begun }) => {
  const told = retold(text.replaceAll('’', "'"));
  return told !== undefined && standsFor(told, text) ? begun(told) : undefined;
};

const REWORDINGS = [warned, mocked, unmasked, earnest, jested, toldAnew];
const admits: Rewording = (sight) => {
  const {
    sentence: { text },
    heard: { findings, context },
  } = sight;
  const mocking = context.parent !== undefined && findings.some(({ kind }) => kind === 'snark');
  const why = mocking ? (admitted(tailless(sight) ?? text) ?? admitted(text) ?? toTry(text)) : undefined;
  return why !== undefined && standsFor(why, text) ? why : undefined;
};

/** "Third time asking, do you lot ever read?": how often one had to ask is no jeer. */
const CHASED =
  /^((?:@\w+[,:]? )?(?:this is (?:my|the|our) )?(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)) (?:time (?:of )?asking|time (?:i['’]ve|we['’]ve) asked|email|message|request|attempt|reminder|call|letter)(?: (?:this|in|since|about) [\p{L} ]{2,15})?)(?:, | [–—-] )(?=[^?]*\?)/iu;
const chased: Rewording = ({ sentence: { text }, heard: { context, findings } }) => {
  const head = context.parent === undefined && findings.length > 0 ? CHASED.exec(text)?.[1] : undefined;
  return head === undefined || readsHot(head) ? undefined : `${head}.`;
};

/** "I HAVE ASKED FOUR TIMES": to whoever waits, that is the complaint itself. */
const counted: Rewording = ({ sentence: { text }, heard: { context }, manner }) =>
  context.parent === undefined && manner.waits === true && isChase(text) && !readsHot(text) ? text : undefined;

const asksInEarnest: Rewording = ({ sentence: { text }, manner }) => {
  const mocking = manner.parent === '' && manner.waits === true && manner.kinds.has('snark');
  const plain = mocking ? askedPlainly(text) : undefined;
  const stands = plain?.endsWith('?') ? !readsHot(plain) && lostFacts(text, plain).length === 0 : undefined;
  return plain !== undefined && (stands ?? standsFor(plain, text)) ? plain : undefined;
};

/** From here on, on average, an order that a draft mocks with is not meant. */
const UNMEANT = 0.2;
const mockOrdered: Rewording = ({ sentence: { text }, own, manner, heard }) =>
  heard.judgement !== undefined &&
  manner.kinds.has('snark') &&
  isMockOrder(text) &&
  own.reduce((sum, { likely }) => sum + likely, 0) >= UNMEANT * own.length
    ? ''
    : undefined;

/** What tells the reader why, what to do, or to leave off, is never all heat. */
const DUE = [
  answered,
  admits,
  asksInEarnest,
  mockOrdered,
  toldInEarnest,
  counted,
  stillAsks,
  chased,
  askedOrElse,
  scolded,
  leftOff,
  stopped,
  leftBe,
  askedOff,
  heldOff,
  shoutedAsk,
  wronged,
  unnamed,
  owned,
  routed,
];

/** What the reader is told to do by a sentence that also calls somebody something; undefined where it is none of these. */
export const toldTo = (sight: Sight): string | undefined => {
  const told = DUE.map((rewording) => rewording(sight)).find((text) => text !== undefined);
  return told === undefined || told === '' || told.startsWith('@') ? told : sight.begun(told);
};

/** The sentence in other words, or as it is, where that is better than any cut; empty where all of it is a jeer. */
export function reworded(sight: Sight): string | undefined {
  for (const rewording of REWORDINGS) {
    const text = rewording(sight);
    if (text !== undefined) return text;
  }
  return undefined;
}
