import { flip, type Person } from './flip';
import { COMPLAINING, JUDGING } from './signs';

/** True where the post only asks. */
export function isQuestion(parent: string): boolean {
  return /^(?:@\w+\s+)*(?:(?:hi|hello|hey|sorry|please|quick question)\b[^?]{0,30}[,!.:]\s+)?(?:what|when|where|who|why|how|do|does|did|can|could|is|are|which|will|would|may|should|has|have|any)\b[^.!]*\??$/iu.test(
    parent.trim(),
  );
}

/** True where a question carries no complaint: no "why", no raised voice, nothing that went wrong. */
export const onlyAsks = (post: string) =>
  isQuestion(post) &&
  !COMPLAINING.test(post) &&
  !JUDGING.test(post) &&
  !/\p{Lu}{4,}/u.test(post) &&
  !/^(?:@\w+\s+)*(?:why|how (?:hard|difficult|is it|do you|can you|come)|who (?:thought|decided)|what(?:['’]?s| is) the point|do (?:i|we) really|are you|do you (?:even|not|people)|has any|is any)\b|\breally\b/iu.test(
    post.trim(),
  );

const RECORD =
  /^(?:@\w+\s+)*(?:(?:hi|hello|hey)\b[^?]{0,20}[,!.]?\s+)?(?:so )?(?:is it (?:really )?true|(?:i |we )?(?:heard|hearing) [^.!?]*\?|(?:can|could|will) (?:you|someone|somebody|anyone) (?:please )?(?:confirm|clarify)|any truth)\b|\b(?:(?:any )?comment|true|legit|correct)\?+\s*$|\bcan (?:anyone|anybody|someone|you) (?:please )?confirm\?+\s*$|\b(?:readers|viewers|listeners|people) (?:here )?want to know\b/iu;
const TOPIC =
  /\b(?:say|says|saying|true|confirm|hear|hearing|heard|rumou?rs?)(?: that)? ((?:the|your|our) \p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}?) (?:is|are|was|were|has|have|will)\b/iu;

/** True where somebody asks whether a thing is so, as a reporter or a neighbour would: there is no fault to be sorry for yet. */
export const asksForRecord = (post: string): boolean => RECORD.test(post.trim()) && !OWN_MATTER.test(post);

/** What somebody asks about because it went wrong for them. */
const OWN_MATTER =
  /\b(?:my|our) (?:orders?|refund|parcel|package|account|booking|appointment|flight|claim|delivery|payment|card|bill|tickets?|deposit|application|order number)\b|\b(?:still|again|yet|already)\b/iu;

/** "Thanks for asking about the quarry dust." */
export function thanksFor(post: string, person: Person): string {
  const topic = TOPIC.exec(post)?.[1];
  return topic === undefined ? 'Thanks for asking.' : `Thanks for asking about ${flip(topic.toLowerCase(), person)}.`;
}
