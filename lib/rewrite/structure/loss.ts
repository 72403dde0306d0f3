import type { Finding } from '../../coach/finding';
import { HARD_FACT } from '../facts';
import { isOrder } from '../repair/plead';
import { FORM_ADDRESS } from './form-address';
import type { Layout } from './layout';
import { ownKinds } from './own-kinds';

/** Nats that a cut must be worth beyond what was learnt, for each word of the kind that it takes along. */
const LOSS = {
  greeting: 100,
  handle: 0.6,
  fact: 0.6,
  name: 1.2,
  day: 0.7,
  order: 1,
  step: 2.5,
  question: 2.5,
  word: 0.1,
  answer: 4,
  caution: 4,
  contact: 3,
};

/** From here on a word is so dear (an answer, a caution, whom to contact) that no likeness to other cuts decides on it. */
export const DEAR = LOSS.contact;

/** What is said to a person by name is no part of the heat. */
const GREETING =
  /^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|thanks|thank you|sorry|ah),? )?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+,(?= )|^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+/u;
const FORM = new RegExp(`^${FORM_ADDRESS}`, 'iu');
const HANDLE = /^[("“]*@\w/u;
const NAME = /^["“(]*\p{Lu}\p{Ll}{2,}/u;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun|today|tonight|tomorrow|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)$/iu;
/** Opens a clause that asks for something, or says when it holds. */
const ORDER =
  /^(?:please|ring|call|phone|send|email|dm|reply|use|try|check|bring|fill|report|contact|ask|quote|restart|hold|press|plug|unplug|switch|turn|tap|text|upload|share|post|write|pay|confirm|settle|book|pick|leave|keep|take|open|if|unless|once|until)$/iu;
/** What nobody should do for their own good: "and DO NOT type your PIN anywhere". */
const CAUTIONS =
  /^(?:do not|don['’]?t|never) (?:drink|eat|use|touch|open|click|send|share|plug|move|throw|swim|enter|approach|pay|sign|switch|turn|restart|charge|cook|light|drive|type|give|tell|reply|mix|feed|climb|smoke|reset|delete|download|try|put|stand|bring|go(?! (?:ask|tell|say|post|tweet|blam|call|cry|moan|complain|whin|think)\p{L}*ing\b))\b/iu;
/** What a reporter writes about, which is the whole of the answer to a pitch. */
const BEAT = /^i (?:(?:do not|don['’]t|only|just|never) )?(?:cover|write about|report on)\b/iu;
/** Whom to ask, right before the number: "you'll need to ask them: 0800 …", "Hollis Trewin there, 01632 …". */
const TO_ASK = /^(?:ask|ring|call|contact|phone|email|dm|write|speak|text)$/iu;
const NUMBER = /^(?:\(?0\d{2,}|\+\d|https?:|[\w.+-]+@[\w-])/u;
/** All of an answer: "Greasy one, NO!!!" */
const ANSWER = /^(?:yes|no|never)$/iu;
/** Asks what only the other side can tell or do: "Shall I go ahead?", "When will it be collected?", "Who is refunding this?" */
const ASKS =
  /^(?:so |and |please )?(?:shall (?:i|we)|(?:can|could|will|would) (?:you|ye|u|i|we|someone|somebody) (?!be\b|just\b|not\b|even\b|get\b)|(?:when|what time|where|how) (?:will|can|do|does|should|is|are) (?:i|we|it|my|our|the|this|someone|somebody|you)\b|who (?:is|will be|['’]s) \p{L}+ing\b|(?:is|are) (?:it|they|there|my|the|anyone|someone)\b|do (?:you|we|i) (?:want|need|have)\b|will (?:it|they|my|the|this)\b)/iu;
/** What goes on with instructions: "Hold the button, then enter your code". */
const NEXT = /^then$/iu;
const MARK = /[,;:–—]$/u;
const LONG = /^\p{L}{4}/u;

const bareOf = (text: string) => text.replace(/^[^\p{L}\p{N}@#£$€]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * For each word what a reader loses with it, in nats. Of a clause that is known to be hot, only names, handles and hard facts
 * would be missed.
 */
export function lossOf({ sentences, clauses, words }: Layout, findings: readonly Finding[]): readonly number[] {
  const greeted = sentences.map(({ text, start }) =>
    FORM.test(text) ? 0 : start + (GREETING.exec(text)?.[0].length ?? 0),
  );
  const asking = sentences.map(({ text }) => /\?["”’)]*$/u.test(text) && ASKS.test(text.replace(/^@\w+[,:]? /u, '')));
  const ordered = sentences.map(({ text }) => isOrder(text));
  const certain = findings.filter(({ kind, tentative }) => !tentative && kind !== 'cold-reply' && kind !== 'shouting');
  const hot = clauses.map(
    ({ text, start, end }) =>
      ownKinds(text).length > 0 || certain.some(({ span }) => span.start < end && span.end > start),
  );
  return words.map(({ text, end, sentence, clause }, index) => {
    const before = words[index - 1];
    const first = sentence !== before?.sentence;
    const bare = bareOf(text);
    const next = words.slice(index + 1, index + 6).filter((word) => word.sentence === sentence);
    const until = next.findIndex((word) => NUMBER.test(word.text));
    if (until >= 0 && TO_ASK.test(bare)) return LOSS.contact;
    if (until >= 0 && until < 4 && NAME.test(text) && !first) return LOSS.contact;
    const ahead = [bare, ...next.map((word) => bareOf(word.text))].join(' ');
    if (!text.startsWith('#') && (CAUTIONS.test(ahead) || BEAT.test(ahead))) return LOSS.caution;
    if (end <= (greeted[sentence] ?? 0)) return LOSS.greeting;
    if (HANDLE.test(text)) return LOSS.handle;
    if (HARD_FACT.test(text) && !text.startsWith('#')) return LOSS.fact;
    if (DAY.test(bare)) return LOSS.day;
    if (!first && NAME.test(text)) return hot[clause] ? LOSS.word : LOSS.name;
    if (ANSWER.test(bare) && /,$/u.test(before?.text ?? '') && sentence !== words[index + 1]?.sentence)
      return LOSS.answer;
    if (hot[clause]) return 0;
    if (first && asking[sentence]) return LOSS.question;
    const opens = first || clause !== before?.clause || MARK.test(before.text);
    if (opens && ORDER.test(bare)) return LOSS.order;
    if (!first && opens && NEXT.test(bare) && ordered[sentence]) return LOSS.step;
    return LONG.test(bare) ? LOSS.word : 0;
  });
}
