import type { Span } from './finding';

/** Longer stretches between two quotation marks are a stray mark, not a quotation. */
const LONGEST = 300;

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/** The stretches between quotation marks, marks included: words the writer reports and does not say. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const end = closing(text, index);
    if (end === undefined) continue;
    spans.push({ start: index, end });
    index = end - 1;
  }
  return spans;
}

function closing(text: string, index: number): number | undefined {
  const mark = text.charAt(index);
  const closer = CLOSERS[mark];
  if (closer !== undefined) {
    const window = text.slice(index + 1, index + LONGEST);
    const at = window.search(mark === '“' || mark === '"' ? /["”]/ : closer);
    return at < 1 || window.slice(0, at).includes('\n\n') ? undefined : index + at + 2;
  }
  if ((mark === "'" || mark === '‘') && opensSingle(text, index)) {
    const at = text.slice(index + 1, index + LONGEST).search(/(?<=[\p{L}\p{N}.!?,])['’](?!\p{L})/u);
    return at < 0 ? undefined : index + at + 2;
  }
  return undefined;
}

/** An apostrophe opens a quotation only at the start of a word: "it's" and "dogs'" do not. */
function opensSingle(text: string, index: number): boolean {
  return (index === 0 || /[\s([—–]/.test(text.charAt(index - 1))) && /\p{L}/u.test(text.charAt(index + 1));
}
