import type { Span } from '../../coach/finding';
import { keeping } from './keeping';

/** A sentence with its end marks, and the white space that followed it in the draft. */
export type Sentence = Span & { readonly text: string; readonly gap: string };

const ABBREVIATION =
  /(?:^|[\s(])(?:st|mr|mrs|ms|dr|prof|rd|ave|nos?|vs|cols?|paras?|pp?|approx|etc|e\.g|i\.e|a\.m|p\.m|inc|ltd|jr|sr|tues?|thurs?|mon|wed|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|cllr|ref|ext|tel|min|max|cc)\.$/i;
const LIST_NUMBER = /(?:^|\n)\s*\d{1,2}\.$/;
const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u200D)+`;
const LINK = String.raw`(?:https?:\/\/|www\.)\S+`;

/** Where a sentence can end: end marks, an emoji or a link before a capital, or the line's end. */
const ENDING = new RegExp(
  [
    String.raw`(?:[.!?…]+["”’)\]]*(?:[ \t]*${EMOJI})?)(?=\s)`,
    String.raw`(?:\s${EMOJI})(?=[ \t]+["“‘(]?[\p{Lu}\p{Sc}\d#@])`,
    String.raw`${LINK}(?=[ \t]+["“‘(]?\p{Lu})`,
    String.raw`(?=\n)`,
  ].join('|'),
  'gu',
);

/** Three or more single words in capitals, each with a stop of its own. */
const SHOUT_GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)\p{Lu}{2,}\.$/u, /^\s+\p{Lu}{2,}\.\s+\p{Lu}{2,}[.!]/u],
  [/(?:^|\s)\p{Lu}{2,}\.\s+\p{Lu}{2,}\.$/u, /^\s+\p{Lu}{2,}(?:[.!]|$)/u],
];

/** "off Bold St. We are open": a street's name, not a saint's. */
const STREET =
  /(?:^|\s)(?!(?:At|In|To|From|Near|The|On|By|Via|Outside|For|Of|And)\b)\p{Lu}[\p{L}'’-]+ (?:St|Rd|Ave)\.$/u;
/** What begins a sentence and is no part of a name, as "Car Park" may be. */
const GOES_ON =
  /^\s+(?:We|I|You|He|She|It|They|The|An?|This|That|There|Our|Your|My|If|When|Please|Sorry|Come|See|Ring|Call|Bring|Bet|Still|Not?|Just|Only|Use|Ask|And|But|So|Or|How|What|Why|Who|Was|Is|Are|Can|Could|Will|Do|Don['’]t)\b/u;
const endsAll = (before: string, after: string) =>
  GOES_ON.test(after) && (STREET.test(before) || /\s(?:etc|cc)\.$/u.test(before));

function isFalseEnd(before: string, after: string): boolean {
  if (endsAll(before, after)) return false;
  if (ABBREVIATION.test(before) || LIST_NUMBER.test(before)) return true;
  if (/[!?][)\]]$/u.test(before) && /^\s+\p{Ll}/u.test(after)) return true;
  // "EVERY. SINGLE. DAY." is one shout.
  if (SHOUT_GOES_ON.some(([left, right]) => left.test(before) && right.test(after))) return true;
  // "no... not today": dots before a small letter are a pause, not an end.
  return /(?:\.{2,}|…)$/u.test(before) && /^\s+\p{Ll}/u.test(after);
}

/** Cuts a draft into sentences; lines end sentences, so line breaks survive in `gap`. */
export const sentencesOf: (text: string) => readonly Sentence[] = keeping((text) => {
  const cuts: number[] = [];
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (!isFalseEnd(text.slice(0, end), text.slice(end))) cuts.push(end);
  }
  cuts.push(text.length);
  const sentences: Sentence[] = [];
  let start = text.length - text.trimStart().length;
  for (const cut of cuts) {
    if (cut <= start) continue;
    const after = /^\s*/.exec(text.slice(cut))?.[0] ?? '';
    const words = text.slice(start, cut);
    if (words.trim() !== '') sentences.push({ text: words, start, end: cut, gap: after });
    start = cut + after.length;
  }
  return sentences;
});
