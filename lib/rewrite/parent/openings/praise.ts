import { type Opening, only } from '../acknowledgement';
import { praises } from '../criticism';

/** Thanks in set words, which a rewrite drops. */
const SET_THANKS =
  /\bthank(?:s| you) for (?:your (?:\p{L}+ )?(?:feedback|comments?|message|enquiry|query|interest|email)|reaching out|contacting|getting in touch|bringing)\b/giu;

/** Whoever praises is thanked, unless the draft does so itself. */
export const praise: Opening = ({ post, draft, account }) =>
  praises(post)
    ? only(account === 'personal' || /\bthank/iu.test(draft.replace(SET_THANKS, '')) ? '' : 'Thank you.')
    : undefined;
