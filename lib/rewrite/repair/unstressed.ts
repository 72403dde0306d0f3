import { QUOTED } from '../structure/quoted';

const STRESSED =
  /(?<!\b(?:of|behind|for|to|with|from|than|told|gave|asked) )\b(?:(i) am|(it|that|he|she) is|(we|you|they) are|(is|are|was|were|do|does|did|have|has|had|could|would|should)|(will)|(can)) ?not\b/giu;
const SHOUTED_NOT = /\b(?:AM|IS|ARE|WAS|WERE|DO|DOES|DID|HAVE|HAS|HAD|COULD|WOULD|SHOULD|WILL|CAN) ?NOT\b/giu;

/**
 * "We are NOT closed." said at speaking volume is "We're not closed.": a "not" that the draft shouts leans on the word before it,
 * and so does the same pair of words elsewhere. What is quoted is somebody else's, and stays.
 */
export function unstressed(text: string, draft: string): string {
  const shouted = new Set(
    (draft.replace(QUOTED, '').match(SHOUTED_NOT) ?? [])
      .filter((words) => words.endsWith('NOT'))
      .map((words) => words.replace(' ', '').toLowerCase()),
  );
  if (shouted.size === 0) return text;
  const mark = draft.includes('’') ? '’' : "'";
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return text.replace(STRESSED, (words: string, ...groups: (string | number | undefined)[]) => {
    const at = groups.find((group): group is number => typeof group === 'number') ?? 0;
    const [i, one, many, does, will] = groups as (string | undefined)[];
    const [verb = ''] = /\p{L}+(?= ?not$)/iu.exec(words.replace(/cannot$/iu, 'can not')) ?? [];
    if (!shouted.has(`${verb}not`.toLowerCase()) || quotes.some(([from, to]) => at >= from && at < to)) return words;
    if (i !== undefined) return `${i}${mark}m not`;
    if (one !== undefined) return `${one}${mark}s not`;
    if (many !== undefined) return `${many}${mark}re not`;
    if (does !== undefined) return `${does}n${mark}t`;
    return will === undefined ? `${words.charAt(0)}an${mark}t` : `${words.charAt(0)}on${mark}t`;
  });
}
