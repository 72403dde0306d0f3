import type { Context } from '../../coach/context';
import type { Kind } from '../../coach/kinds';
import { asksFirst, isQuestion } from './asking';
import { charges, givesView, isOpinion } from './criticism';

const NOT_ME =
  /\b(?:not|isn['’]?t|wasn['’]?t) my (?:fault|problem|doing|job|mistake)\b|\bdon['’]?t (?:look at|blame) me\b|\b(?:was|is) (?:the|my|your) [\w -]{3,25}?,? not me\b/iu;

/** A person who sends the other side away, or says of its trouble that it was somebody else, owes a word as well as a house does. */
export const ducks = ({ account, parent }: Context, kinds: ReadonlySet<Kind>, draft: string): boolean =>
  account === 'personal' &&
  (kinds.has('deflection') || (NOT_ME.test(draft) && parent !== undefined && !isQuestion(parent.text)));

/** A newsroom that hands on whoever tells it of something amiss, and not of what they think of it, has set nothing right yet. */
export function handsOn({ account, parent }: Context, kinds: ReadonlySet<Kind>): boolean {
  if (account !== 'press' || parent === undefined || !kinds.has('deflection')) return false;
  const { text } = parent;
  return !(givesView(text) || charges(text) || isOpinion(text) || asksFirst(text));
}
