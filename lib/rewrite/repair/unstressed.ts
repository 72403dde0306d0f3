const STRESSED =
  /\b(?:(i) am|(it|that|this|there|he|she|we|you|they) (?:is|are)|(is|are|was|were|do|does|did|have|has|had|could|would|should|need)|(will)|(can)) ?not\b/giu;
const NOT_SHOUTED = /\b(?:AM|IS|ARE|WAS|WERE|DO|DOES|DID|HAVE|HAS|HAD|COULD|WOULD|SHOULD|NEED|WILL|CAN) ?NOT\b/iu;

/**
 * "We are NOT closed." said at speaking volume is "We're not closed.": a "not" that was shouted leans on the word before it.
 * Any other stays as it was typed.
 */
export function unstressed(text: string, draft: string): string {
  const shouted = new Set(
    (draft.match(new RegExp(NOT_SHOUTED, 'giu')) ?? [])
      .filter((words) => words.endsWith('NOT'))
      .map((words) => words.toLowerCase()),
  );
  if (shouted.size === 0) return text;
  const mark = draft.includes('’') ? '’' : "'";
  return text.replace(STRESSED, (words: string, i?: string, who?: string, does?: string, will?: string) => {
    const [, verb = ''] = /(\p{L}+?) ?not$/iu.exec(words) ?? [];
    if (!shouted.has(`${verb} not`.toLowerCase()) && !shouted.has(`${verb}not`.toLowerCase())) return words;
    if (i !== undefined) return `${i}${mark}m not`;
    if (who !== undefined) return `${who}${mark}${/are/iu.test(words.slice(who.length)) ? 're' : 's'} not`;
    if (does !== undefined) return `${does}n${mark}t`;
    return will === undefined ? `${words.charAt(0)}an${mark}t` : `${words.charAt(0)}on${mark}t`;
  });
}
