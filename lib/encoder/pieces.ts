import { unigram } from './unigram';

/** One entry of the network's input: a row of its table, and the stretch of the text it stands for (UTF-16, half-open). */
export type Piece = { readonly id: number; readonly start: number; readonly end: number };

/** `pieces` are the sentence encoder's own, by id; `marks` and `emoji` follow them in the table. */
export type Vocabulary = {
  readonly pieces: readonly (readonly [piece: string, score: number])[];
  readonly marks: readonly string[];
  readonly emoji: readonly string[];
};

/** Longer drafts are judged by their beginning: no composer holds more, and time stays bounded. */
const READ = 2000;
const LINK = /https?:\/\/\S+|www\.\S+|\[url\]|<url>|\[email\]/;
const EMOJI = /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic})*/u;
const NAMED = /[#@][\p{L}\p{N}_]+/u;
const UNIT = new RegExp(
  `(?<link>${LINK.source})|(?<emoji>${EMOJI.source})|(?<named>${NAMED.source})|` +
    `(?:(?!${LINK.source}|${EMOJI.source}|${NAMED.source})\\S)+`,
  'gu',
);
/** Words inside a hashtag: #HateOnYourJobPrivately, #RTFM, #top10_tips. Capitals only part them, and are lowered. */
const TAG_WORD = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{L}\p{M}]/gu;

const plain = (word: string) =>
  word
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/(.)\1{3,}/gu, '$1$1$1')
    .normalize('NFKC');

const shouted = (word: string) => /\p{Lu}\P{L}*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

/** Turns text into rows of the table. Capitals, handles, links, tags and emoji become marks, so that the words under them stay whole. */
export function createPieces(vocabulary: Vocabulary): (text: string) => Piece[] {
  const cut = unigram(vocabulary.pieces);
  const first = vocabulary.pieces.length;
  const firstEmoji = first + vocabulary.marks.length;
  const markIds = new Map(vocabulary.marks.map((mark, i) => [mark, first + i]));
  const emojiIds = new Map(vocabulary.emoji.map((e, i) => [e, firstEmoji + i]));
  const mark = (name: string) => {
    const id = markIds.get(name);
    if (id === undefined)
      throw new Error(`The encoder's vocabulary has no mark "${name}": its weights are of another version.`);
    return id;
  };
  const [caps, tag, handle, link, otherEmoji] = ['caps', 'tag', 'handle', 'link', 'emoji'].map(mark) as [
    number,
    number,
    number,
    number,
    number,
  ];

  function word(raw: string, start: number): Piece[] {
    const loud = shouted(raw);
    const written = plain(loud ? raw.toLowerCase() : raw);
    const pieces = cut(written).filter(({ id }) => id > 0);
    const kept = written.length === raw.length;
    const placed = pieces.map(({ id, from, to }) => ({
      id,
      start: kept ? start + from : start,
      end: kept ? start + to : start + raw.length,
    }));
    return loud ? [{ id: caps, start, end: start + raw.length }, ...placed] : placed;
  }

  return function pieces(text) {
    const found: Piece[] = [];
    for (const match of text.slice(0, READ).matchAll(UNIT)) {
      const [raw] = match;
      const [start, end] = [match.index, match.index + raw.length];
      if (match.groups?.link) found.push({ id: link, start, end });
      else if (match.groups?.emoji)
        found.push({ id: emojiIds.get(String.fromCodePoint(raw.codePointAt(0) ?? 0)) ?? otherEmoji, start, end });
      else if (raw.startsWith('@') && match.groups?.named) found.push({ id: handle, start, end });
      else if (match.groups?.named) {
        found.push({ id: tag, start, end });
        for (const part of raw.matchAll(TAG_WORD)) found.push(...word(part[0].toLowerCase(), start + part.index));
      } else found.push(...word(raw, start));
    }
    return found;
  };
}
