import { type Opening, only } from '../acknowledgement';
import { ownsUp } from '../whose';

/** Who owns up to a slip of their own is owed no sorry. */
export const ownLapse: Opening = ({ post, grave, account }) =>
  ownsUp(post) && !grave ? only(account === 'personal' ? '' : 'Thanks for letting us know.') : undefined;
