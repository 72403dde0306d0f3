const SHOUTED = /^(?:\p{Lu}[\p{Lu}'’-]*[.!?,…]*\s*){1,3}$/u;
const BEFORE = 10;
/** What is echoed is a sentence: "No dogs. NO. DOGS." is said once between the three. */
const ENOUGH = 3;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('-', '')
    .match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** Words that echo nothing by themselves: "READ. THE. SIGN." */
const FAINT = /^(?:the|an?|of|to|in|on|at|it|is|are|and|my|your|our|you|me|us|we|i)$/u;
const PREVIOUS = /[^.!?…\s][^.!?…]*[.!?…]+(?=\s*$)/u;

function isEcho(text: string, draft: string): boolean {
  if (!SHOUTED.test(text) || !/\p{Lu}{2}|\p{Lu}-\p{Lu}/u.test(text)) return false;
  for (let at = draft.indexOf(text); at >= 0; at = draft.indexOf(text, at + 1)) {
    const before = draft.slice(0, at);
    if (!/(?:^|[.!?…]\s+)$/u.test(before)) continue;
    const said = wordsOf(before).slice(-BEFORE);
    const words = wordsOf(text);
    const faint = words.every((word) => FAINT.test(word));
    if (new Set(said).size < ENOUGH || !words.every((word) => said.includes(word))) return false;
    return !faint || isEcho(PREVIOUS.exec(before)?.[0] ?? '', draft);
  }
  return false;
}

/** "It clicks TWICE. TWICE!!": without the shouted sentences of words that the draft said just before them. */
export function withoutEchoes(text: string, draft: string): string {
  const said = text.split(/(?<=[.!?…])(?=\s)/u);
  const kept = said.filter((sentence) => !isEcho(sentence.trim(), draft));
  return kept.length === said.length ? text : kept.join('').trim();
}
