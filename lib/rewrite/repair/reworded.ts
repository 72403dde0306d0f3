import { lostFacts } from '../facts';
import { isQuestion } from '../parent/asking';
import { retold } from '../recasts/retold';
import { mocks, readsHot, recast } from './mend';
import { isOrder } from './plead';
import { unmask } from './sarcasm';
import { type Sight, standsFor } from './sight';
import { addressed } from './whoever';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** What all are asked to stop, which nobody in particular is told. */
const NOTICE =
  /^(?:please )?stop (?!asking|calling|emailing|messaging|telling|saying|being|acting|pretending|whin|moan|complain|lying|ignoring|hiding|wasting|making|trying|going)\p{L}+ing (?!me\b|us\b|my\b|our\b)\p{L}/iu;
export const isNotice = (text: string): boolean => NOTICE.test(text);
/** What somebody who asks must not do for their own good. */
const CAUTION =
  /^(?:please )?(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|unplug|move|throw|reach|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|travel|type|enter|give|tell|reply|bin|mix|feed|climb|smoke|reset|unplug|delete|download)\b/iu;
type Rewording = (sight: Sight) => string | undefined;

const warned: Rewording = ({ sentence: { text }, heard, manner }) => {
  const warns = heard.context.parent === undefined ? WARNING.test(text) || isNotice(text) : CAUTION.test(text);
  return warns && !readsHot(text) ? recast(text, manner) : undefined;
};

const mocked: Rewording = ({ sentence: { text }, manner, doubted }) =>
  doubted && mocks(text, manner) ? '' : undefined;

/** All of an answer in a word or three, which a question waits for: "No.", "You can't.", "Not yet." */
const ANSWER =
  /^(?:@\w+[,:]? )*(?:yes|no|not yet|not at all|sold(?: out)?|(?:fully )?booked(?: up)?|closed|open|cancelled|full|gone|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|you (?:can|may)(?:not|n?['’]?t| not)?|(?:it|they|we|there) (?:is|are|do|does|did|will|can|has|have|was|were)(?:n['’]?t| not|not)?|(?:that|this|it) (?:is|was)(?:n['’]?t| not)? (?:us|ours|me|mine)|(?:it|they|we) (?:ca|wo)n['’]?t)[.!]+$/iu;
const answered: Rewording = ({ sentence: { text }, heard: { context } }) =>
  context.parent !== undefined &&
  ANSWER.test(text) &&
  (isQuestion(context.parent.text) || /\?\s*$/u.test(context.parent.text))
    ? text
    : undefined;

const unmasked: Rewording = ({ sentence: { text }, manner, doubted, begun }) => {
  const plain = doubted || manner.kinds.has('snark') ? unmask(text, doubted) : undefined;
  return plain !== undefined && lostFacts(text, plain).length === 0 && !readsHot(plain) ? begun(plain) : undefined;
};

const toldAnew: Rewording = ({ sentence: { text }, begun }) => {
  const told = retold(text.replaceAll('’', "'"));
  return told !== undefined && standsFor(told, text) ? begun(told) : undefined;
};

/** "Look in your junk folder, you daft lump": what to do is no part of what the reader is called. */
const CALLED = /^(.+?), (?:you|ye) (?:[\p{L}-]+ ){0,3}[\p{L}-]+[.!]+$/iu;
const scolded: Rewording = ({ sentence: { text, start }, heard: { findings } }) => {
  const [, order = ''] = CALLED.exec(text) ?? [];
  const from = start + order.length;
  const called = findings.some(({ span, kind }) => kind === 'hostility' && span.end > from && span.start >= from - 1);
  return order !== '' && isOrder(order) && called && !readsHot(order) ? `${order}.` : undefined;
};

/** "Whoever parks across the bin store, grow up": what they do is what they are asked not to. */
const WHOEVER = /^(Whoever [^,:]+), .+$/u;
const leftOff: Rewording = ({ sentence: { text, start }, heard: { findings } }) => {
  const [, who = ''] = WHOEVER.exec(text) ?? [];
  const asked = who === '' ? '' : addressed(`${who}.`, undefined);
  const told = findings.some(
    ({ span, kind }) => kind !== 'cold-reply' && span.start >= start + who.length && span.start < start + text.length,
  );
  return asked.startsWith('Please ') && told && !readsHot(asked) ? asked : undefined;
};

/** "For the geniuses sending us photos of their cards: stop." */
const TOLD_TO_STOP =
  /^(?:to|for) (?:the|all the|those|all those) (?:[\p{L}-]+ )?[\p{L}-]+ (?:of you )?(?:who (?:keep|are) )?(\p{Ll}+ing) (.+?)(?:: |, )(?:please )?(?:just )?(?:stop|don['’]t|cut it out|pack it in|no)[.!]*$/iu;
const stopped: Rewording = ({ sentence: { text } }) => {
  const [, doing = '', rest = ''] = TOLD_TO_STOP.exec(text) ?? [];
  const asked = `Please stop ${doing} ${rest.replace(/\btheir\b/gu, 'your')}.`;
  return doing !== '' && !readsHot(asked) ? asked : undefined;
};

const REWORDINGS = [warned, answered, mocked, unmasked, toldAnew];
/** "WHO KEEPS PUTTING NAPPIES IN MY BIN?!", to all: whoever does it is asked not to. */
const WHO_KEEPS = /^who (?:on earth )?keeps (?:on )?(\p{L}+ing) ([^?!]+)[?!]+$/iu;
const askedOff: Rewording = ({ sentence: { text }, heard: { context } }) => {
  const [, doing = '', rest = ''] = context.parent === undefined ? (WHO_KEEPS.exec(text) ?? []) : [];
  const asked = `Please stop ${doing} ${rest}.`;
  return doing === '' || readsHot(asked) ? undefined : asked;
};

/** What tells the reader what to do, or to leave off, is never all heat. */
const DUE = [scolded, leftOff, stopped, askedOff];

/** What the reader is told to do by a sentence that also calls somebody something; undefined where it is none of these. */
export const toldTo = (sight: Sight): string | undefined => {
  const told = DUE.map((rewording) => rewording(sight)).find((text) => text !== undefined);
  return told === undefined ? undefined : sight.begun(told);
};

/** The sentence in other words, or as it is, where that is better than any cut; empty where all of it is a jeer. */
export function reworded(sight: Sight): string | undefined {
  for (const rewording of REWORDINGS) {
    const text = rewording(sight);
    if (text !== undefined) return text;
  }
  return undefined;
}
