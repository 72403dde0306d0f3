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
  /(?<word>[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*)|(?<emoji>\p{Extended_Pictographic})[\u200d\ufe0f\p{Emoji_Modifier}\p{Extended_Pictographic}]*|[<:;=]['’-]?[)(3D](?![\p{L}\p{N}])/gu;

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
  const words: Word[] = [];
  const tags: Tag[] = [];
  let done = 0;
  let apart = true;
  const put = (start: number, end: number, parts: ReturnType<typeof expand>, entity = false) => {
    const opens = apart || entity || breaks(text, done, start);
    apart = entity;
    const last = words.at(-1);
    if (opens && last) words[words.length - 1] = { ...last, closes: true };
    const raw = text.slice(start, end);
    const hidden = quoted.some((quote) => start >= quote.start && end <= quote.end);
    parts.forEach(([norm, from, to], index) => {
      const place = { start: start + from, end: start + to, raw };
      words.push({ ...place, norm: hidden ? QUOTED : norm, opens: opens && index === 0, closes: false });
    });
    done = end;
  };
  const plain = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(TOKEN)) {
      const start = from + match.index;
      const typed = match[0];
      put(
        start,
        start + typed.length,
        match.groups?.word ? expand(normal(typed)) : [[match.groups?.emoji ?? typed, 0, typed.length]],
      );
    }
  };
  for (const entity of entitiesOf(text)) {
    plain(done, entity.start);
    put(entity.start, entity.end, [[SIGN[entity.kind], 0, entity.end - entity.start]], true);
    const hidden = quoted.some((quote) => entity.start >= quote.start && entity.end <= quote.end);
    if (entity.kind === 'tag' && !hidden)
      tags.push({ start: entity.start, end: entity.end, name: text.slice(entity.start + 1, entity.end) });
  }
  plain(done, text.length);
  const last = words.at(-1);
  if (last) words[words.length - 1] = { ...last, closes: true };
  return { text, words, tags, question: /\?[!?"'”’)\s]*[^\p{L}\p{N}]*$/u.test(text.slice(-24)), quoted };
}

const SIGN: Readonly<Record<Entity['kind'], string>> = { tag: TAG, handle: HANDLE, link: LINK };

const normal = (typed: string): string => (/^\p{N}/u.test(typed) ? NUMBER : typed.toLowerCase().replaceAll('’', "'"));

/** White space, an apostrophe or a hyphen joins two words; anything else between them ends a clause. */
const breaks = (text: string, from: number, to: number): boolean => /[^\s\-'’*_~]|\s-\s|--/u.test(text.slice(from, to));
