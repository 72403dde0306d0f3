import { tellsGladNews } from '../../coach/glad-news';
import type { Person } from './flip';
import { COMPLAINING, GRAVE, JOY, JUDGING, LOSS } from './signs';
import { tellsTriumph } from './triumph';

const WISHED =
  /\b(?:congrat\p{L}*|well done|delighted for you|happy for you|(?:every|continued|future) success|future endeavou?rs)\b/iu;

/** Good news told in passing, with nothing amiss beside it. */
const QUIET_JOY =
  /\b(?:(?:had|given) the all clear|(?:i|we)(?:['’]ve)? (?:just |finally )?got (?:the job|engaged|married))\b/iu;

/** "You shipped my surprise to my husband": whoever begins so has a complaint, whatever feast it spoilt. */
const CHARGED = /^(?:@\w+ )*you (?:\p{L}+ed|sent|lost|took|told|gave|sold|let|left|put) (?:my|our|me|us|out)\b/iu;

/** True where a post tells news of joy. */
export const tellsJoy = (post: string): boolean =>
  ![LOSS, WISHED, CHARGED].some((sign) => sign.test(post)) &&
  (tellsGladNews(post) ||
    tellsTriumph(post) ||
    (QUIET_JOY.test(post) && ![COMPLAINING, JUDGING].some((sign) => sign.test(post))));

/** What nobody is congratulated on, for all the joy of it. */
const SPARED = /\b(?:benign|all clear|remission|cancer[- ]free|sober|clean|nicu|hospital|icu|chemo|rang the bell)\b/iu;
/** What was not won but escaped, granted or found again. */
const SPARED_FROM =
  /\b(?:alive|make it|gave up on|appeal allowed|released|put down|rescue|biopsy|scan|results?|leave to remain|asylum|found my)\b/iu;

const WON = /\b(?:passed my|won the|won a)\b/iu;

/** What is said to news of joy. */
export function wishFor(post: string, person: Person): string {
  const so = person === 'we' ? "We're so" : "I'm so";
  if (WON.test(post)) return 'Congratulations!';
  if (SPARED.test(post)) return `${so} happy for you!`;
  return SPARED_FROM.test(post) ? `${so} glad to hear that!` : 'Congratulations!';
}

/** True where a text wishes somebody joy. */
export const wishesJoy = (text: string): boolean => /\b(?:congrat\p{L}*|well done)\b/iu.test(text);

/** True where a draft wished a post joy in set words: once these are gone, plain ones belong in their place. */
export const joins = (post: string, draft: string): boolean =>
  (JOY.test(post) && WISHED.test(draft)) || (SET_WISH.test(draft) && !LOSS.test(post) && !GRAVE.test(post));

/** A wish in words so set that it can only be meant. */
const SET_WISH =
  /\bcongratulations on (?:this|your|the|such an?) (?:\p{L}+ )?(?:achievement|milestone|occasion|accomplishment|success|news)\b|\b(?:sincere|warmest|heartfelt) congratulations\b/iu;
