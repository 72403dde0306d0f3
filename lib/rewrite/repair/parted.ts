import { carriesVerb } from '../structure/tagged';
import { isOrder } from './plead';

/** Ends a sentence as well as a full stop does. */
const PICTURE = /\p{Extended_Pictographic}\S*$/u;
const CALLED = /\b(?:you|u|ye|ya) (?:\p{L}+ ){0,3}\p{L}+$/iu;
const BEGINS = /^(?:it|its|it['’]s|they|there|the|we|i|that['’]?s|this)\b/iu;

/** True where all that parted two sentences went with the cut between them: "scroll up [u goldfish 🙄] it's in unit 3". */
export const isParted = (before: string, lost: string, after: string): boolean =>
  PICTURE.test(lost) ||
  (CALLED.test(lost) && BEGINS.test(after) && carriesVerb(after) && (isOrder(before) || carriesVerb(before)));
