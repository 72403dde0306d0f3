import { readsHot } from './mend';
import { isOrder } from './plead';
import type { Rewording } from './sight';
import { addressed } from './whoever';

/** "Look in your junk folder, you daft lump": what to do is no part of what the reader is called. */
const CALLED = /^(.+?), (?:you|ye) (?:[\p{L}-]+ ){0,3}[\p{L}-]+[.!]+$/iu;
export const scolded: Rewording = ({ sentence: { text, start }, heard: { findings } }) => {
  const [, order = ''] = CALLED.exec(text) ?? [];
  const from = start + order.length;
  const called = findings.some(({ span, kind }) => kind === 'hostility' && span.end > from && span.start >= from - 1);
  return order !== '' && isOrder(order) && called && !readsHot(order) ? `${order}.` : undefined;
};

/** "Whoever parks across the bin store, grow up": what they do is what they are asked not to. */
const WHOEVER = /^(Whoever [^,:]+), .+$/u;
export const leftOff: Rewording = ({ sentence: { text, start }, heard: { findings } }) => {
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
export const stopped: Rewording = ({ sentence: { text } }) => {
  const [, doing = '', rest = ''] = TOLD_TO_STOP.exec(text) ?? [];
  const asked = `Please stop ${doing} ${rest.replace(/\btheir\b/gu, 'your')}.`;
  return doing !== '' && !readsHot(asked) ? asked : undefined;
};

const REACHED: Readonly<Record<string, string>> = {
  ringing: 'ring',
  calling: 'call',
  phoning: 'phone',
  emailing: 'email',
  messaging: 'message',
  texting: 'text',
  tagging: 'tag',
  contacting: 'contact',
  chasing: 'chase',
};
const LEAVE_BE = new RegExp(
  String.raw`^((?:@\w+[,:]? )*)(?:and )?(?:please )?(?:just )?stop (${Object.keys(REACHED).join('|')}) (?!(?:us|me|our|my|it|this|that|about|for|and|or|to|here|now|again)[.!]*$|us\b)([^?!.]+)[.!]*$`,
  'iu',
);
/** Who answers does not tell whoever asked to leave them be; somebody else they may. */
const ANSWERER = /^(?:me|us|our|my|about|for|here)\b/iu;
/** From here on, on average, even that is only a telling-off. */
const SCOLDS = 0.9;

/** "STOP CALLING THE NEWSDESK", "STOP RINGING LISA!!!": whom to leave be is asked for, however loud. */
export const leftBe: Rewording = ({ sentence: { text }, own, heard: { context } }) => {
  const [, handle = '', reaching = '', whom = ''] = LEAVE_BE.exec(text) ?? [];
  const verb = REACHED[reaching.toLowerCase()];
  if (verb === undefined || /\b(?:and|or|but)\b/iu.test(whom) || (context.parent !== undefined && ANSWERER.test(whom)))
    return undefined;
  const asked = `${handle}please don't ${verb} ${whom}.`;
  return readsHot(asked) || own.reduce((sum, { likely }) => sum + likely, 0) >= SCOLDS * own.length ? undefined : asked;
};
