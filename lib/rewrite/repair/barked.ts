import { tagged } from '../structure/tagged';
import { DARE, isOrder, LASTS, POLITE } from './plead';

const LEAD = String.raw`^((?:@\w+[,:]?\s+)?)`;
/** What an order is about, or where to: "the gate", "off the rocks". */
const OBJECT = String.raw`(?:it|them|him|her|me|us|my|our|the|your|this|that|these|those|an?|off|out|away|back|clear|down|inside|indoors)\b`;
const TO_DO = new RegExp(String.raw`${LEAD}(?:just |now |then )?(\p{L}+) ${OBJECT}`, 'iu');
/** Looks like an order and asks for nothing. */
const NO_ORDER =
  /^(?:thank|hope|love|hate|guess|wish|bet|need|want|got|had|trust|blame|shame|excuse|imagine|welcome|enjoy|see|know|feel|think|mean|like|miss|count|back|work|rest|sorry|set|was|is|are|can|could|will|would|do|does|did|has|have|may|must|let)$/iu;
/** "Cut off was Tuesday". */
const IS_THING = /^\p{L}+ (?:off|out|away|back|down) (?:is|was|are|were)\b/iu;
/** "SOMEBODY CALL HIM". */
const SOMEBODY = new RegExp(
  String.raw`${LEAD}(?:will |would |can |could )?(some|any)(body|one) (?:please )?((?!(?:at|in|on|from|behind|with|by)\b)\p{L}+ (?:${OBJECT}|at\b|to\b|(?:today|tomorrow|tonight|by|before|back|on|\p{L}+day)\b).*?)[.!?]*$`,
  'iu',
);
/** "WE NEED THREE, WITH CAPTIONS, NOW", "I WANT A DATE TODAY". */
const WANTED = new RegExp(
  String.raw`${LEAD}((?:I|we) (?:need|want|'d like) (?!to\b|you\b)[^.!?;:]{3,60}?)(?:,? (?:right now|now|immediately|at once|this (?:instant|minute)))?[.!]*$`,
  'iu',
);
/** More than two in one text would beg. */
const MOST = 2;
/** Right behind one request, what is longer reads as the next step of it. */
const BRIEF = 4;

/** True where the words, as they stand, tell somebody to do something. */
export function isBarked(text: string): boolean {
  if (DARE.test(text) || LASTS.test(text) || text.endsWith('?')) return false;
  if (isOrder(text)) return true;
  if (IS_THING.test(text)) return false;
  const [, lead = '', verb = ''] = TO_DO.exec(text) ?? [];
  if (verb === '' || NO_ORDER.test(verb)) return false;
  const [first] = tagged(text.slice(lead.length));
  return first !== undefined && (first.is('Imperative') || first.is('Infinitive'));
}

const begged = (text: string) =>
  text.replace(new RegExp(String.raw`${LEAD}(?:just )?(\p{L})`, 'iu'), (_, lead: string, first: string) =>
    lead === '' || !/,\s$/u.test(lead)
      ? `${lead}Please ${first.toLowerCase()}`
      : `${lead}please ${first.toLowerCase()}`,
  );

/** "The bus is free, so use it": what is barked at the end. */
const ENDS_BARKED = /^((?!.*\bif\b)[^,]+(?:, [^,]+)*, (?:so )?)(\p{L}+ (?:it|this|that|them|me|us|now)\b[^,]{0,20})$/iu;
function endsBegging(sentence: string): string | undefined {
  const [, lead = '', order = ''] = ENDS_BARKED.exec(sentence) ?? [];
  return order !== '' && isBarked(order) ? `${lead}please ${order}` : undefined;
}

/** "Somebody has to be in" tells what is needed. */
const MUST = /^(?:has|have|had|needs?|must|should|ought|is|was|will|would|can|could|may|might)\b/iu;

/** "Somebody left the gate open" tells, and asks for nothing. */
function isDone(deed: string): boolean {
  if (MUST.test(deed)) return true;
  const verb = tagged(`someone ${deed}`.toLowerCase())[1];
  return verb?.is('PastTense') === true || (verb?.is('PresentTense') === true && !verb.is('Infinitive'));
}

/** What was barked becomes a request: each bare order, up to two of them, and what somebody needs now. */
export function unbarked(sentences: readonly string[]): readonly string[] {
  let asked = sentences.filter((sentence) => POLITE.test(sentence)).length;
  return sentences.map((sentence, index) => {
    if (asked >= MOST || POLITE.test(sentence) || /\n/u.test(sentence)) return sentence;
    const [, lead, any, one, deed] = SOMEBODY.exec(sentence) ?? [];
    if (deed !== undefined && !isDone(deed)) {
      asked++;
      return `${lead}Could ${any?.toLowerCase()}${one} ${deed}?`;
    }
    const [, to, wanted] = asked === 0 && !/\bor\b/iu.test(sentence) ? (WANTED.exec(sentence) ?? []) : [];
    if (wanted !== undefined) {
      asked++;
      return `${to}${wanted}, please.`;
    }
    const begging = isBarked(sentence) ? undefined : endsBegging(sentence);
    if (begging !== undefined) {
      asked++;
      return begging;
    }
    const follows = POLITE.test(sentences.slice(0, index).findLast((text) => text !== '') ?? '');
    if (!isBarked(sentence) || (follows && (sentence.split(/\s+/u).length > BRIEF || /\d/u.test(sentence))))
      return sentence;
    asked++;
    return begged(sentence);
  });
}
