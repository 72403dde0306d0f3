import { type Opening, only } from '../acknowledgement';
import { asksForRecord, thanksFor } from '../asking';

/** Whoever asks whether a thing is so is thanked for asking. */
export const forTheRecord: Opening = ({ post, owner }) =>
  asksForRecord(post) ? only(thanksFor(post, owner)) : undefined;
