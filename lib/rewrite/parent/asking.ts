import { calmCase } from '../repair/calm-case';
import { lowerFirst } from '../repair/tidy';
import { sentencesOf } from '../structure/sentences';
import { flip, type Person } from './flip';
import { COMPLAINING, GRAVE, JUDGING } from './signs';

/** True where the post only asks. */
export function isQuestion(parent: string): boolean {
  return /^(?:@\w+\s+)*(?:(?:hi|hello|hey|sorry|please|quick question)\b[^?]{0,30}[,!.:]\s+)?(?:(?:so|and|ok(?:ay)?|abeg|oi|er+m?|wait),? )?(?:(?:ye|you|u|ya|yous|y['’]all) (?:still |guys |lot )*(?:selling|doing|taking|stocking|running|shipping|delivering|coming|going|open|got|sell|do|take|stock|deliver|ship)|what|when|where|who|why|how|do|does|did|can|could|is|are|which|will|would|may|should|has|have|any|any(?:one|body) know|d['’]?you know)\b[^.!]*\??$/iu.test(
    parent.trim(),
  );
}

/** "Is the market still on?", "do we still get story time?": asks whether a plan holds. */
const STILL_SO =
  /(?<=^(?:@\w+\s+)*(?:(?:so|and|ok|abeg|oi),? )?(?:is|are|does|do|will|can|could|ye|you|u|ya) (?!you\b|my\b|our\b)[^?]*|^(?:@\w+\s+)*(?:(?:hi|hello|hey|so),? )?(?:do|will|can) (?:you|u|ye) (?:guys )?)\bstill (?!out\b|off\b|down\b|not\b|no\b|there\b|up\b|waiting\b|missing\b|to\b|say)(?=\p{L})/iu;

/** True where a question carries no complaint: no "why", no raised voice, nothing that went wrong. */
export const onlyAsks = (post: string) =>
  isQuestion(post) &&
  !COMPLAINING.test(post.replace(STILL_SO, ' ')) &&
  !JUDGING.test(post) &&
  !/\p{Lu}{4,}/u.test(post) &&
  !/^(?:@\w+\s+)*(?:why|how (?:hard|difficult|is it|do you|can you|come)|who (?:thought|decided|(?:has |have |had |just |keeps? )?(?:left|washed|took|taken|ate|eaten|broke|broken|moved|moving|scratched|used|using|finished|let|forgot|stole|stolen|touched|threw|binned|parked|put))|what(?:['’]?s| is) the point|do (?:i|we) really|are you|do you (?:even|not|people)|has any|is any|what (?:did|have|are) you (?:do|done|doing|playing)|what happened (?:to|with) (?:my|our))\b|\breally\b/iu.test(
    post.trim(),
  );

/** True where the first sentence asks for something, whatever is said behind it: "Will you be covering the wrestling? Last year you sent nobody." */
export function asksFirst(post: string): boolean {
  const first = sentencesOf(post)[0]?.text ?? '';
  return (
    /\?$/u.test(first) &&
    isQuestion(first) &&
    !/^(?:@\w+\s+)*(?:why|how (?:come|dare|could)|did you even|do you (?:even|people|lot))\b/iu.test(first)
  );
}

/** Said around a question without any complaint in it: "or not", "tried the small slot". */
const HARMLESS =
  /\bor (?:not|nah|no)\b|\bcan['’]?t (?:find|see|spot|work out|tell|remember)\b|\b(?:no good|no luck|no idea|not sure|unless)\b|\b(?:says?|said) (?:yes|no)\b|\bor am I stuck\b|\bdon['’]?t want to (?:clash|miss|be late|waste|wait|get caught|drive)\b/giu;
const ASKS =
  /^(?:@\w+\s+)*(?:(?:hi|hello|hey|sorry|please|so|ok|morning)\b[\s,!.]*)*(?:what|when|where|who|which|how|do|does|can|could|is|are|will|would|may|should|any|anyone|anybody)\b/iu;

/** "14 of us for the hen do, any space on the 22nd?" */
const ASKS_LAST =
  /, (?:any|is there|are there|do you|could (?:you|we|i)|can (?:you|we|i)|would you|what time|when|where)\b[^,.!]*\?$/iu;

/** A question in form only: "what did you do to my laptop", "is anyone there". */
const CALLED_TO_ACCOUNT =
  /\bwhat (?:(?:did|have|are) (?:you|u|yous|they) (?:\p{L}+ )?(?:do|done|doing|playing)|happened (?:to|with) (?:my|our))\b|\bwhat(?:['’]?s| is) the (?:use|point|good)\b|\bwhat (?:kind|sort|type) of (?:\p{L}+ )?(?:home|house|place|company|people|person|business|school|shop|service|man|woman|parent|neighbour|friend) (?:is|are|does|do|would|treats?)\b|\b(?:you|u) said (?:you|u)|\b(?:is|are) (?:any(?:one|body)|you)(?: even)? (?:there|reading|listening|alive)\b/iu;

/** True where one sentence asks and the rest only says why: "What does SSSS mean? It's on my boarding pass." */
export function asksAmong(post: string): boolean {
  const plain = post.replace(HARMLESS, ' ');
  const asked = sentencesOf(post).some(
    ({ text }) =>
      (ASKS.test(text) || ASKS_LAST.test(text) || /\b(?:should|do|can|will) (?:i|we|you)\b/iu.test(text)) &&
      /\?|^(?:please )?(?:can|could) (?:someone|somebody|anyone|anybody|you) (?:please )?(?:tell|let|confirm|help|say|explain)\b|^\S*(?:what|when|where|how|do|can|is)\b/iu.test(
        text,
      ),
  );
  return (
    asked &&
    !COMPLAINING.test(plain.replace(STILL_SO, ' ')) &&
    !JUDGING.test(plain) &&
    !GRAVE.test(plain) &&
    !CALLED_TO_ACCOUNT.test(post) &&
    !/[£$€₹]|\p{Lu}{5,}|\bwhy\b/u.test(post)
  );
}

/** "Website says yes, girl at the till says no". */
export const hearsBoth = (post: string): boolean =>
  /\bsa(?:ys?|id) (?:yes|no)\b.*\bsa(?:ys?|id) (?:yes|no)\b/iu.test(post);

const RECORD =
  /^(?:@\w+\s+)*(?:(?:hi|hello|hey)\b[^?]{0,20}[,!.]?\s+)?(?:so )?(?:is it (?:really )?true|(?:i |we )?(?:heard|hearing) [^.!?]*\?|(?:can|could|will) (?:you|someone|somebody|anyone) (?:please )?(?:confirm|clarify)|any truth)\b|\b(?:(?:any )?comment|true|legit|correct)\?+\s*$|\b(?:can|could) (?:anyone|anybody|someone|you|the \p{L}+) (?:please )?(?:confirm|clarify)\b|\b(?:can|could) the (?:ministry|council|club|company|university|hospital|police|government|department|team) (?:please )?(?:say|explain|tell)\b|\b(?:readers|viewers|listeners|people) (?:here )?want to know\b/iu;
const TOPIC =
  /\b(?:say|says|saying|true|confirm|hear|hearing|heard|rumou?rs?)(?: that)? ((?:the|your|our) \p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}?) (?:is|are|was|were|has|have|will)\b/iu;

/** True where somebody asks whether a thing is so, as a reporter or a neighbour would: there is no fault to be sorry for yet. */
export const asksForRecord = (post: string): boolean => RECORD.test(post.trim()) && !OWN_MATTER.test(post);

/** What somebody asks about because it went wrong for them. */
const OWN_MATTER =
  /\b(?:my|our) (?:orders?|refund|parcel|package|account|booking|appointment|flight|claim|delivery|payment|card|bill|tickets?|deposit|application|order number)\b|\b(?:still|again|yet|already)\b/iu;

/** "Thanks for asking about the quarry dust." */
export function thanksFor(post: string, person: Person): string {
  const topic = TOPIC.exec(calmCase(post))?.[1];
  return topic === undefined ? 'Thanks for asking.' : `Thanks for asking about ${flip(lowerFirst(topic), person)}.`;
}
