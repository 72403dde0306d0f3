import { HARD_FACT } from '../facts';
import { carriesVerb } from '../structure/tagged';
import { upperFirst } from './tidy';

/** What is left of a form letter's greeting or farewell once its middle is gone: "Dear.", "Happy ordering!" */
const FORM =
  /^(?:dear(?: (?:valued|esteemed|loyal|respected))?|greetings(?: of the day)?|happy (?:ordering|shopping|travel+ing|travels|browsing|streaming|banking|eating|gaming|reading|playing|saving|flying)|have an? (?:great|lovely|nice|wonderful|good|pleasant) (?:day|week|weekend|evening|one)|(?:warm|warmest|kind|kindest|best|many)? ?regards|yours (?:sincerely|faithfully))[.!,]*$/iu;
/** "Will be treated in the order received." lost whatever will be. */
const SUBJECTLESS = /^(?:will|shall|has|have|is|are) (?:also )?(?:be|been|being) \p{L}+/iu;
/** "I am: a food bank run by under-18s" lost what its writer was. */
const LED = /^((?:@\w+,? )*)(?:(?:I am|We are|I['’]m|We['’]re|I|We) ?):\s+(?=\S)/u;

/** A sentence of canned wording without what says nothing once the rest of it is gone; nothing where that is all of it. */
export function withoutStump(text: string): string {
  if (FORM.test(text) || (SUBJECTLESS.test(text) && !HARD_FACT.test(text))) return '';
  return LED.test(text) ? upperFirst(text.replace(LED, '$1')) : text;
}

/** "Apart from the letter, the signs and the website, nobody" without its end says nothing. */
const APART = /^(?:apart from|except(?: for)?|besides|other than|aside from)\b/iu;
const WORD = /\p{L}{4,}/gu;
const FEW = 4;

/** "25 whole minutes." thrown back at who waited them. */
const WHOLE_TIME = /^\d+ whole \p{L}+[.!?]*$/iu;

/** What a jest leaves that says nothing: an exception to nothing, or a few words thrown back, "An hour." */
export function withoutEcho(text: string, post: string): string {
  if (WHOLE_TIME.test(text) && post.includes(/\d+/u.exec(text)?.[0] ?? 'none')) return '';
  if (HARD_FACT.test(text) || !/\p{L}[.!]$/u.test(text)) return text;
  const thrown = text.split(/\s+/u).length <= FEW && !post.includes('?');
  if (!thrown && !APART.test(text)) return text;
  const words = text.toLowerCase().match(WORD) ?? [];
  const heard = new Set(post.toLowerCase().match(WORD));
  const echoes = thrown && words.length > 0 && words.every((word) => heard.has(word));
  return (echoes || APART.test(text)) && !carriesVerb(text) ? '' : text;
}

/** "It runs on the 9th regardless", "ok so is lunch off?": cold to somebody who just told of trouble. */
const CURT_LAST = /(?<=\S) (?:regardless|anyway|either way)(?=[,.!]|$)/iu;
const CURT_FIRST = /^(?:ok(?:ay)?|right|anyway)(?:,? so|,) (?=\p{L})/iu;

export function withoutCurtness(text: string): string {
  const plain = text.replace(CURT_LAST, '');
  const rest = plain.replace(CURT_FIRST, '');
  return rest !== plain && /^\p{Lu}/u.test(plain) ? upperFirst(rest) : rest;
}
