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
