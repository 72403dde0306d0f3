import { expand } from './contractions';
import { type Entity, entitiesOf } from './entities';
import type { Span } from './finding';
import { quotedSpans } from './quotes';
import { sentenceSpans } from './sentence-spans';
import type { Draft, Placed, Sentence, Tag, Word } from './text';

/** What a quoted word looks like to a pattern: a word, but never the one that is looked for. */
export const QUOTED = '"';
/** What a number, a handle, a link and a tag look like to a pattern. */
export const NUMBER = '0';
export const HANDLE = '@';
export const LINK = '://';
export const TAG = '#';

const TOKEN =
  /([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*)|(\p{Extended_Pictographic})[\u200d\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]*|[<:;=]['’-]?[)(3D](?![\p{L}\p{N}])/gu;

/** Sentences read before, so that a keystroke costs one sentence and not the whole draft. */
const cache = new Map<string, Sentence>();
const CACHE_LIMIT = 3000;

/** Reads a draft into sentences and words. Pure: the cache only remembers what the same text gave before. */
export function readDraft(text: string): Draft {
  const quotes = quotedSpans(text);
  let next = 0;
  const sentences = sentenceSpans(text).map(({ start, end }): Placed => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const inside: Span[] = [];
    for (let index = next; (quotes[index]?.start ?? Number.POSITIVE_INFINITY) < end; index += 1) {
      const quote = quotes[index] as Span;
      inside.push({ start: Math.max(quote.start, start) - start, end: Math.min(quote.end, end) - start });
    }
    return { start, end, sentence: readSentence(text.slice(start, end), inside) };
  });
  return { text, sentences };
}

function readSentence(text: string, quoted: readonly Span[]): Sentence {
  const key = quoted.length === 0 ? text : `${text}\0${quoted.map(({ start, end }) => `${start}-${end}`).join()}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const fresh = tokenise(text, quoted);
  cache.set(key, fresh);
  return fresh;
}

function tokenise(text: string, quoted: readonly Span[]): Sentence {
  const words: Open<Word>[] = [];
  const tags: Tag[] = [];
  let done = 0;
  let apart = true;
  const hides = (start: number, end: number) => quoted.some((quote) => start >= quote.start && end <= quote.end);
  const close = () => {
    const last = words.at(-1);
    if (last) last.closes = true;
  };
  const put = (start: number, end: number, parts: ReturnType<typeof expand>, entity = false) => {
    let opens = apart || entity || breaks(text, done, start);
    apart = entity;
    if (opens) close();
    const raw = text.slice(start, end);
    const hidden = hides(start, end);
    for (const [norm, from, to] of parts) {
      words.push({ start: start + from, end: start + to, raw, norm: hidden ? QUOTED : norm, opens, closes: false });
      opens = false;
    }
    done = end;
  };
  const plain = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(TOKEN)) {
      const [typed, word, emoji] = match;
      const start = from + match.index;
      // "^Kim" signs a reply: a name, as a handle is.
      if (text.charAt(start - 1) === '^') put(start, start + typed.length, [[HANDLE, 0, typed.length]], true);
      else put(start, start + typed.length, word ? plainWords(word) : [[emoji ?? typed, 0, typed.length]]);
    }
  };
  for (const entity of entitiesOf(text)) {
    plain(done, entity.start);
    put(entity.start, entity.end, [[SIGN[entity.kind], 0, entity.end - entity.start]], true);
    if (entity.kind === 'tag' && !hides(entity.start, entity.end))
      tags.push({ start: entity.start, end: entity.end, name: text.slice(entity.start + 1, entity.end) });
  }
  plain(done, text.length);
  close();
  return { text, words, tags, question: /\?[!?"'”’)\s]*[^\p{L}\p{N}]*$/u.test(text.slice(-24)), quoted };
}

const SIGN: Readonly<Record<Entity['kind'], string>> = { tag: TAG, handle: HANDLE, link: LINK };

const expanded = new Map<string, ReturnType<typeof expand>>();

/** The plain words of one typed word. Kept, since people use few: a pattern then compares the very same string. */
function plainWords(typed: string): ReturnType<typeof expand> {
  let parts = expanded.get(typed);
  if (!parts) {
    parts = partsOf(typed);
    if (expanded.size >= CACHE_LIMIT) expanded.clear();
    expanded.set(typed, parts);
  }
  return parts;
}

function partsOf(typed: string): ReturnType<typeof expand> {
  if (/^\p{N}/u.test(typed)) return [[NUMBER, 0, typed.length]];
  const lower = typed.toLowerCase().replaceAll('’', "'");
  // A few letters grow when they are lowered, "İ" for one; no part could be placed in such a word.
  return lower.length === typed.length ? expand(lower) : [[lower, 0, typed.length]];
}

/** White space, an apostrophe or a hyphen joins two words; anything else between them ends a clause. */
const breaks = (text: string, from: number, to: number): boolean =>
  !(to - from === 1 && text.charCodeAt(from) === 32) && /[^\s\-'’*_~]|\s-\s|--/u.test(text.slice(from, to));

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
