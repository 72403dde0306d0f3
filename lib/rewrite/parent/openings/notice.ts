import { type Opening, only } from '../acknowledgement';
import { speaksAsHouse } from '../whose';

/** A house's notice to its customers tells of nothing that the customer could be sorry for. */
export const notice: Opening = ({ post, account, grave }) =>
  (account === 'personal' || account === 'press') && !grave && speaksAsHouse(post) ? only('') : undefined;
