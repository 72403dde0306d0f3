import { readsHot } from './mend';
import type { Rewording } from './sight';

/** What a friend still needs to know: "are u still picking up the kids thurs?" */
const ASKS_YOU =
  /^(?:(?:so|and|also|anyway|btw|oh),? )?(?:(?:are|can|could|will|do|did|have|would) (?:you|u|ya|ye)|(?:you|u|ya|ye) still)\b(?!.*\b(?:even|ever|seriously|serious|kidding|joking|deaf|blind|really think|realise|realize|know what|think|(?:somebody|someone|anyone|people) like you)\b)[^?]*\?+$/iu;
/** A few words ask for nothing in particular: "You coming or not?" */
const FEW = 5;
const LEAD = /^(?:so|and|anyway),? (?=\p{L})/iu;
const OR_NOT = /,? or (?:no|not|nah|what)(?=\?+$)/iu;

/** To somebody who told of hard news, what one still has to ask is cold only for what stands before it. */
export const stillAsks: Rewording = ({ sentence: { text }, heard: { context }, manner }) => {
  if (context.account !== 'personal' || context.parent === undefined || manner.opened !== true) return undefined;
  if (!ASKS_YOU.test(text) || text.split(/\s+/u).length < FEW || readsHot(text)) return undefined;
  const asked = text.replace(LEAD, '').replace(OR_NOT, '').replace(/\?+$/u, '?');
  return asked.replace(/^you still (?=\p{L}+ing\b)/iu, 'Are you still ');
};
