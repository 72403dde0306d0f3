import { sentencesOf } from '../structure/sentences';
import { writesSmall } from './tidy';

/** A telephone number, and no time, price or date: "0818 555 019", "555-0143", "+49 30 5550 0188". */
const NUMBER = /^(?:\+\d{1,3}[ -]?)?\(?\d{3,5}\)?(?:[ -]\d{3,6}){1,3}(?=[,.;!]|$)/u;

/** "0818 555 019, lines open 8-8": a number that lost the words that led to it is one to call. */
export function dialled(text: string, draft: string): string {
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined || sentencesOf(draft).some((sentence) => sentence.text.startsWith(number))) return text;
  return `${writesSmall(draft) ? 'please' : 'Please'} call ${text}`;
}
