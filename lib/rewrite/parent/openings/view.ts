import { type Opening, only } from '../acknowledgement';
import { givesView } from '../criticism';
import { GRAVE } from '../signs';

/** Whoever says what they make of a thing is thanked for saying so. */
export const view: Opening = ({ post, account }) =>
  account !== 'personal' && account !== 'press' && givesView(post) && !GRAVE.test(post)
    ? only(account === 'public-sector' ? 'Thank you for raising this.' : 'Thanks for telling us.')
    : undefined;
