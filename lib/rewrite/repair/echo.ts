const SHOUTED = /^(?:\p{Lu}[\p{Lu}'’-]*[.!?,…]*\s*){1,3}$/u;
const BEFORE = 10;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('-', '')
    .match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** "It clicks TWICE. TWICE!!": a shouted sentence of words that were said just before it. */
export function isEcho(text: string, draft: string): boolean {
  if (!SHOUTED.test(text) || !/\p{Lu}{2}|\p{Lu}-\p{Lu}/u.test(text)) return false;
  for (let at = draft.indexOf(text); at >= 0; at = draft.indexOf(text, at + 1)) {
    const before = draft.slice(0, at);
    if (!/(?:^|[.!?…]\s+)$/u.test(before)) continue;
    const said = wordsOf(before).slice(-BEFORE);
    return wordsOf(text).every((word) => said.includes(word));
  }
  return false;
}
