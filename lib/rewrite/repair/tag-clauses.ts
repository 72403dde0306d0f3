import { carriesVerb } from '../structure/tagged';
import { about, TAGGED } from './tag-names';

/** Words that what comes next belongs to. */
export const LEADS =
  /(?:^|[\s(])(?:the|an?|your|our|my|his|her|their|its|this|that|these|those|some|any|every|each|no|more|another|next|of|for|to|with|from|by|about|at|in|on|under|over|off|into|like|as|than|and|or|but|so|because|since|while|when|where|if|after|before|until|till|who|which|what|is|are|was|were|be|been|has|have|had|will|would|can|could|not|never|just|we|you|they|i|he|she|it|there|(?:it|that|there|he|she|we|you|they|i)['’](?:s|re|m|ve|ll|d)|get|gets|got|call|called|calling|ignore|rather|doing|only|say|says)$/iu;

const JOINT = /[,;:](?=\s)|\s[–—](?=\s)|(?=\s(?:and|but|so|because|which|though|since)\s|\sor\s(?:you|we|i|they)\s)/giu;
export const FACT = /\d|@\w|https?:|\w\.\w/u;

/** Without a comma before it, a clause that can go starts afresh: "and yes it's #Tag". */
const AFRESH = about(
  String.raw`^\s(?:and|but|so|because|which|though|since)\s(?:(?:the )?TAG|(?<=because )(?:we|they|you|i|it) \p{L}+ TAG|(?:yes |no |then )?(?:it|that|this|we|they|i|he|she|there|you|is)\b)`,
);

/** Takes the whole clause where a tag was a word of it that cannot be left out; undefined where it holds more than heat. */
export function withoutClause(marked: string): string | undefined {
  const at = marked.indexOf(TAGGED);
  const joints = [...marked.matchAll(JOINT)].map(({ index }) => index);
  const start = joints.findLast((index) => index < at) ?? 0;
  const end = joints.find((index) => index > at) ?? marked.search(/[.!?]*$/u);
  const [before, clause, after] = [marked.slice(0, start), marked.slice(start, end), marked.slice(end)];
  const bound = start > 0 && !/^[,;:]/u.test(clause) && !/[,;]$/u.test(before) && !AFRESH.test(clause);
  if (FACT.test(clause) || bound || /^, (?:who|which)\b/u.test(after)) return undefined;
  const left =
    start === 0
      ? after.replace(/^[,;:\s–—]+(?:(?:and|but|or|so|because)\b,?\s*)?/iu, '')
      : before.replace(/[,;:\s]+$/u, '') + after.replace(/^ but\b/u, ', but');
  return carriesVerb(left) && !LEADS.test(left.replace(/[.!?\s]+$/u, '')) ? left : undefined;
}
