import type { Context } from '../../coach/context';
import { isQuestion } from '../parent/asking';

/** All of an answer in a word or three: "No.", "You can't.", "Not yet.", "We didn't." */
const ANSWER =
  /^(?:@\w+[,:]? )*(?:yes|no|not yet|not at all|sold(?: out)?|(?:fully )?booked(?: up)?|the (?:[\p{L}\d-]+ ){1,2}ones?|closed|open|cancelled|full|gone|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|you (?:can|may)(?:not|n?['’]?t| not)?|(?:it|they|we|i|there) (?:is|are|do|does|did|will|can|has|have|was|were)(?:n['’]?t| not|not)?|(?:that|this|it) (?:is|was)(?:n['’]?t| not)? (?:us|ours|me|mine)|(?:it|they|we) (?:ca|wo)n['’]?t)[.!]+$/iu;

/** True of so short an answer, where the post being answered waits for one. */
/** "Yes, as it says on the website in big letters", "The USB-C one, obviously": the answer alone. */
export const answerAlone = (text: string): string =>
  text
    .replace(/^(yes|no|yep|nope)[,.]? (?:just |exactly )?(?:as|like) .*$/iu, '$1.')
    .replace(/,? (?:obviously|clearly|of course|evidently|duh)(?=[.!]+$)/iu, '');

export const isShortAnswer = (text: string, { parent }: Context): boolean =>
  parent !== undefined && ANSWER.test(text) && (isQuestion(parent.text) || /\?\s*$/u.test(parent.text));
