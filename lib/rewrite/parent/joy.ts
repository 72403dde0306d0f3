import { GRAVE, JOY, LOSS } from './signs';

const WISHED =
  /\b(?:congrat\p{L}*|well done|delighted for you|happy for you|(?:every|continued|future) success|future endeavou?rs)\b/iu;

/** True where a text wishes somebody joy. */
export const wishesJoy = (text: string): boolean => /\b(?:congrat\p{L}*|well done)\b/iu.test(text);

/** True where a draft wished a post joy in set words: once these are gone, plain ones belong in their place. */
export const joins = (post: string, draft: string): boolean =>
  (JOY.test(post) && WISHED.test(draft)) || (SET_WISH.test(draft) && !LOSS.test(post) && !GRAVE.test(post));

/** A wish in words so set that it can only be meant. */
const SET_WISH =
  /\bcongratulations on (?:this|your|the|such an?) (?:\p{L}+ )?(?:achievement|milestone|occasion|accomplishment|success|news)\b|\b(?:sincere|warmest|heartfelt) congratulations\b/iu;
