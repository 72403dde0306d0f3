import { type Opening, only } from '../acknowledgement';
import { praises } from '../criticism';

/** Whoever praises is thanked, unless the draft does so itself. */
export const praise: Opening = ({ post, draft, account }) =>
  praises(post) ? only(account === 'personal' || /\bthank/iu.test(draft) ? '' : 'Thank you.') : undefined;
