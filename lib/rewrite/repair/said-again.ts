import type { Manner } from './mend';

/** "WE POSTED IT SIX TIMES": to whoever asks a house, it only says that they did not look */
const SAID_BEFORE =
  /^(?:(?:(?:we|i)(?:['’]ve| have)? )?already (?:told|said|posted|explained|answered)(?: you| this| it)?|(?:we|i)(?:['’]ve| have)? (?:already )?(?:said|told|posted|announced|written|emailed|explained|mentioned|shared|put)(?: (?:all (?:of )?)?(?:it|this|that|so|you|everyone|everybody|you all|people))? (?:already|twice|before|again and again|(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|a (?:dozen|hundred|thousand|million)|\d+) times|(?:up )?(?:on|in) (?:our|the|my|your) (?:\p{L}+ )?(?:page|site|website|app|chat|group|bio|stor(?:y|ies)|poster|notice|post|email|letter|noticeboard))){1,2}[.!]*$/iu;
/** "I'm not waiting.": to whoever asks anybody, no more than that they had better not be late, or deaf. */
const IMPATIENT =
  /^(?:and )?(?:i|we)(?:['’]?m|['’]re| am| are) not (?:waiting|repeating (?:it|this|that|myself|ourselves)|(?:saying|telling you|explaining)(?: (?:it|this|that))? again)[.!]*$/iu;
/** "WE SHOULD NOT HAVE TO KEEP SAYING THIS": likewise. */
const TIRED =
  /^(?:we|i) should(?:n['’]t| not) (?:even )?(?:have|need) to (?:keep )?(?:say|tell|ask|repeat|remind|explain|post)(?:ing)?\b[^.,\d]*[.!]*$/iu;
/** True of a sentence that only says that all was said before; who still waits for an answer may say so. */
export const isSaidAgain = (text: string, { waits, parent }: Manner): boolean =>
  (waits !== true && (SAID_BEFORE.test(text) || TIRED.test(text))) || (parent !== '' && IMPATIENT.test(text));
