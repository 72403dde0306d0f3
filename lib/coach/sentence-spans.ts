import type { Span } from './finding';

/** A run without any full stop is cut here at the next space, so that no later step meets an endless sentence. */
const LONG = 600;
const HARD = 1200;

const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'vs',
  'e.g',
  'i.e',
  'approx',
  'ref',
  'ext',
  'p',
]);

/** Cuts a text into sentences without the white space between them; every character is looked at a bounded number of times. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from += 1;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    index += 1;
    if (code === 10) cut(index);
    else if (isSpace(code) ? index - start > LONG : index - start > HARD) cut(index);
    else if (isStop(code) || isPictograph(code)) {
      while (index < text.length && isTail(text.charCodeAt(index))) index += 1;
      const ends = index === text.length || isSpace(text.charCodeAt(index));
      if (ends && !(code === 46 && isAbbreviation(text, index - 1))) cut(index);
    }
  }
  cut(text.length);
  return spans;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** Lead surrogates of the emoji planes, and the older symbols that are shown as emoji. */
const isPictograph = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf) || code === 0x2b50;

/** What may follow a full stop or an emoji and still belong to its sentence: more of the same, closing quotes, joiners. */
const isTail = (code: number): boolean =>
  isStop(code) ||
  isPictograph(code) ||
  (code >= 0xdc00 && code <= 0xdfff) ||
  code === 0x200d ||
  code === 0xfe0f ||
  '"\'”’)]'.includes(String.fromCharCode(code));

function isAbbreviation(text: string, dot: number): boolean {
  const before = text.slice(Math.max(0, dot - 7), dot).toLowerCase();
  return ABBREVIATIONS.has(before.slice(before.search(/\S*$/)));
}
