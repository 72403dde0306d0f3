/** Mends what a cut leaves behind: doubled spaces and marks, marks at a line's start, small letters at a start. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t\u00A0]{2,}/gu, ' ')
    .replace(/[ \t]+(?=\n|$)/gu, '')
    .replace(/(?<=\n|^)[ \t]+/gu, '')
    .replace(/\s+([,;!?]|\.(?![\d.\p{L}]))(?![)\w])/gu, '$1')
    .replace(/([,;:])\s*([.!?])/gu, '$2')
    .replace(/,\s*,/gu, ',')
    .replace(/,? (?:and|but|or|so like)(?=[.!](?:\s|$))/gu, '')
    .replace(/(?<!\b(?:[ap]\.m|no|st|rd|ave|etc|inc|ltd|co|e\.g|i\.e))([.!?])\s*[,;]\s*/giu, '$1 ')
    .replace(/(?<!\.)\.\.(?!\.)/gu, '.')
    .replace(/([!?])\./gu, '$1')
    .replace(/(^|\n)[,;:.!?–—]+\s+/gu, '$1')
    .replace(/(?<=\b(?:there|here|that|it)['’]s),(?= (?:an?|the) )/giu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A handle that lost the sentence behind it keeps no mark of it. */
export const handleAlone = (text: string): string => text.replace(/^((?:@\w+ )*@\w+)[.,:]$/u, '$1');

/** Turns the first letter into a capital, past a handle, a quote or an emoji; leaves "iPhone", links and mail addresses alone. */
export function upperFirst(text: string): string {
  return text.replace(
    /^((?:@\w+[\s,:]+)*["“‘(]*)(\p{Ll})(?!\p{Ll}*\p{Lu})(?!\w*:\/\/|[\w.+-]*@\w|[\w-]*\.[a-z]{2,}[./]\S)/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const KEEPS_CAPITAL = /^(?:I\b|I['’]|\p{Lu}[\p{Lu}\d]|\p{Lu}\p{Ll}*\p{Lu})/u;

/** Turns the first letter small, unless the word is "I" or an acronym. */
export function lowerFirst(text: string): string {
  return KEEPS_CAPITAL.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Gives added apostrophes the draft's own shape, straight or curly. */
export function inDraftStyle(words: string, draft: string): string {
  const curly = /\p{L}’\p{L}/u.test(draft);
  const straight = /\p{L}'\p{L}/u.test(draft);
  return curly && !straight ? words.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : words;
}

/** True where the writer uses no capitals at the start of sentences. */
export function writesSmall(draft: string): boolean {
  const starts = [...draft.matchAll(/(?:^|[.!?]\s+|\n)(?:@\w+\s+)*(\p{L})(?!\w*:\/\/)/gu)].map(
    (match) => match[1] ?? '',
  );
  return starts.length > 0 && starts.every((letter) => letter === letter.toLowerCase());
}
