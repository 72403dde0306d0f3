import type { Weighed } from '../structure/layout';
import { isMaimed, STUMP } from './maimed';
import type { Sight } from './sight';
import { withoutTags } from './tags';
import { handleAlone } from './tidy';

const HOT_TAG = /^#[\p{L}\p{N}_]+/u;
export const tagOf = ({ text }: Weighed) => HOT_TAG.exec(text)?.[0] ?? '';
export const isTag = ({ text }: Weighed) => HOT_TAG.test(text);

/** Says nothing but how a tag hangs on what stands before it: "before the #Tag". */
const LEADS_TO_TAG =
  /^(?:the|an?|all|those|these|your|our|my|before|by|with|to|for|of|from|and|so|but|or|because|as|at|in|on|it|says?)[,:]?$/iu;

/** Where nothing but hot tags would go, what closes the gap of a tag closes it better than what closes that of any word. */
export function untagged({ sentence, own, cuts }: Sight, tags: ReadonlySet<string>): string | undefined {
  const gone = own.filter((_, i) => cuts[0]?.[i] === true);
  const whole = own.every((word, i) => cuts[0]?.[i] === true || !tags.has(tagOf(word)));
  const alone = whole && gone.some(isTag) && gone.every((word) => isTag(word) || LEADS_TO_TAG.test(word.text));
  const freed =
    alone && own.length > 1
      ? withoutTags(sentence.text, new Set([...tags, ...gone.filter(isTag).map(tagOf)]))
      : undefined;
  if (freed === undefined) return undefined;
  const head = freed.replace(/[.!?]+$/u, '');
  const isHead = head.split(/\s+/u).length > STUMP && sentence.text.startsWith(head);
  if (!isHead && isMaimed(freed, sentence.text)) return undefined;
  return handleAlone(freed.replace(/[,;:]$/u, ''));
}
