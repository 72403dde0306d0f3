import { carriesVerb } from '../structure/tagged';
import { isOrder } from './plead';
import { smoothed } from './smoothed';

/** "Nobody told you autoplay uses 1GB an hour?", "Didn't you know the gate shuts at 5?": what is told is the answer. */
const UNTOLD =
  /^(?:and |but |so |oh,? )?(?:(?:did(?:n['’]t)?|has(?:n['’]t)?|have(?:n['’]t)?) )?(?:(?:nobody|no one|somebody|someone|anybody|anyone)(?: ever)? (?:told|tell|mention(?:ed)? to|warn(?:ed)?) (?:you|ye|u)|(?:you|ye) (?:not |never )?(?:know|knew|reali[sz]ed?|heard?|learn(?:ed|t)?))(?: that)?,? ((?!(?:if|whether|how|where|when|who|what|why|which)\b)\p{L}+ [^?]+?)(?:,? (?:abi|ba|sef|na|eh|innit|no|right|then))?\?$/iu;

/** "Nobody told you?", "Didn't you know?": who asks so does not want to know. */
const UNASKED =
  /^(?:and |but |so |oh,? )?(?:nobody|no one|did(?:n['’]t)|has(?:n['’]t)|have(?:n['’]t)|(?:you|ye) (?:not|never))\b/iu;

const STATES =
  /\b(?:is|are|was|were|has|have|had|will|won['’]t|can|can['’]t|does|do|don['’]t|doesn['’]t|must)\b|\p{L}['’](?:s|re|ve|ll) (?:an?|the|not|\p{L}+ing|\d)/iu;

/** "if only there was a banner on our website saying …": there is. */
const IF_ONLY_THERE =
  /^(?:(?:oh|ooh|ah|gosh|hmm|what a \p{L}+|such a \p{L}+),? )*if only there (?:was|were) (an? .+?)(?:[.,!]+ (?:oh,? )?(?:but )?(?:wait|hang on|hold on),? there (?:is|was|are)[^.!?]*)?[.!]*$/iu;

/** Where it is told, or that it is there after all. */
const POSTED =
  /\b(?:banner|sign|page|notice|label|sticker|button|poster|map|manual|leaflet)\b|\b(?:wait|hang on|hold on),? there (?:is|was|are)\b/iu;

const VAST = /\b(?:massive|giant|huge|enormous|whopping|gigantic|great big) /giu;

/** "Shockingly, there's a sea in the way", "Incredible, wet wood doesn't burn". */
const AMAZED =
  /^(?:(?:oh|ah|and|but),? )?(?:(?:shocking|amazing|incredib|astonishing|remarkab|unbelievab|astounding|miraculous|strange|odd|curious|funni)ly(?: enough)?,?|(?:shocking|amazing|incredible|astonishing|remarkable|unbelievable|astounding|miraculous|wild|mad|outrageous|scandalous),) (?!(?:i|we) know\b)(?=[\p{L}'’]+ \p{L})/iu;
/** "You pressed Cancel and then, plot twist, Confirm". */
const ASIDE =
  /, (?:(?:and )?(?:plot twist|spoiler(?: alert)?|fun fact|hear (?:me|us) out|wait for it|drum ?roll|shock horror|brace yoursel(?:f|ves)|get this|believe it or not|would you believe(?: it)?|imagine|gasp)), /giu;

/** "If by some wild twist that's not yours": if it is not. */
const BY_MIRACLE =
  /(?<=\bif),? by (?:some|any) (?:[\p{L}-]+ ){0,2}?(?:twist|miracle|chance|fluke|quirk|freak|stroke)(?: of \p{L}+(?: \p{L}+)?)?,?(?= \p{L})/giu;
/** What an answer that mocks tells with a question, a wish, or feigned wonder. */
export function toldInJest(text: string): string | undefined {
  const told = UNASKED.test(text) ? UNTOLD.exec(text)?.[1] : undefined;
  if (told !== undefined && STATES.test(told)) return `${told}.`;
  const there = IF_ONLY_THERE.exec(text)?.[1];
  if (there !== undefined && /\d/u.test(there) && POSTED.test(text)) return `There's ${there.replace(VAST, '')}.`;
  const bare = text.replace(ASIDE, ' ').replace(BY_MIRACLE, '');
  const plain = AMAZED.test(bare) ? smoothed(bare.replace(AMAZED, '')) : bare;
  return plain === text || !carriesVerb(plain) ? undefined : plain;
}

/** How a question begins, or what it holds, that is asked in earnest. */
const IN_EARNEST =
  /^(?:so |and |but |or |also )?(?:can|could|would|will|may|shall|should|do|does|did|is|are|was|were|has|have|any|which|what|when|where|how|why|who|need|want|got|fancy|rather|prefer|still|ready)\b|\b(?:you|your|i|we|anyone|someone)\b/iu;
/** Leans on the question that it answers. */
const LEANS = /^(?:it|that|they|he|she|this|those|these|yes|no|not|nope|yep|only|because|then)\b/iu;
/** From here on, on average, a question without a verb is thrown back at who asked. */
const THROWN = 0.15;

/** "A pothole, in February, after a frost?": what an answer that mocks throws back at who asked. */
export const isThrownBack = (text: string, likely: number, next: string): boolean =>
  text.endsWith('?') &&
  text.includes(',') &&
  likely >= THROWN &&
  !IN_EARNEST.test(text) &&
  !carriesVerb(text) &&
  !isOrder(next) &&
  !LEANS.test(next);
