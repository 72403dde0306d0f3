import { type Opening, only } from '../acknowledgement';
import { fearsForWork } from '../signs';

/** Whoever may lose their work is owed no excuse and no promise, only to be seen. */
export const livelihood: Opening = ({ post, person }) =>
  fearsForWork(post) ? only(`${person === 'we' ? 'We' : 'I'} know how worrying this is.`) : undefined;
