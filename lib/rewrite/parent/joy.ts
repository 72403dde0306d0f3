import { GRAVE, JOY, LOSS } from './signs';

const WISHED =
  /\b(?:congrat\p{L}*|well done|delighted for you|happy for you|(?:every|continued|future) success|future endeavou?rs)\b/iu;

/** News of one's own that nobody tells but with joy, whatever grave words stand beside it: "I PASSED THE BAR!!! Mom's crying". */
const OWN_JOY =
  /\b(?:(?:i|we|she|he)(?:['’]ve| have)? (?:just |finally |actually )?(?:passed (?:my|the (?!news|message|ball|parcel|word|baton|salt)|her|his|our|with|first)|graduated|won (?:the|my|a|our|first)|got (?:in(?! (?:the|a|my|your|touch|late|at|from))|into (?!the|a|my|trouble|your)|the keys|the job|my place|the part|engaged|married))|here (?:i|we) come|(?:i|we)['’](?:m|re) (?:having (?:twins|triplets|a baby|a (?:boy|girl))|expecting|engaged|getting married)|(?:finally )?(?:bringing|brought) (?:our|my|the) [^.!?]{2,30} home|(?:it['’]s|was) all clear|cancer[- ]free|got the all clear|\d+ (?:days|weeks|months|years?) (?:sober|clean)|it['’]s a (?:boy|girl))\b/iu;
const JOYFUL = /!|🎉|🥳|🥹|😍|🎓|❤|💛|🍾|🙌|\b(?:sober|cancer[- ]free|all clear|telling you)\b/u;

/** True where a post tells news of joy. */
export const tellsJoy = (post: string): boolean => !LOSS.test(post) && OWN_JOY.test(post) && JOYFUL.test(post);

/** True where a text wishes somebody joy. */
export const wishesJoy = (text: string): boolean => /\b(?:congrat\p{L}*|well done)\b/iu.test(text);

/** True where a draft wished a post joy in set words: once these are gone, plain ones belong in their place. */
export const joins = (post: string, draft: string): boolean =>
  (JOY.test(post) && WISHED.test(draft)) || (SET_WISH.test(draft) && !LOSS.test(post) && !GRAVE.test(post));

/** A wish in words so set that it can only be meant. */
const SET_WISH =
  /\bcongratulations on (?:this|your|the|such an?) (?:\p{L}+ )?(?:achievement|milestone|occasion|accomplishment|success|news)\b|\b(?:sincere|warmest|heartfelt) congratulations\b/iu;
