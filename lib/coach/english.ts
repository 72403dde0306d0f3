import { detectAll } from 'tinyld/light';
import { isCommonWord } from './hashtags';
import type { Draft } from './text';

/** Fewer words than this are taken for English: no library is sure of them, and a wrong silence helps nobody. */
const FEWEST = 5;

const KNOWN = 0.4;

/** Frequent words of English, its dialects and pidgins, that other languages do not share; enough of them outvote the library on slang, dialect and names. */
const COMMON = new Set(
  `the and or but are were been not does did have has had would can could should you your she it its they them our us my i
  this that these those there what who how why when where which of to for with from about if just all get got going go know
  logged fault booked refund closed opens pickup contractor witness required
  please thanks sorry like one out up now then than because don at be hrs mins pls
  dey wahala abeg una wetin oga lah mate wee dem yuh eh lol mum fi lawd haffi unu cyaan inna cyah waan`.split(/\s+/),
);

const LATIN = /^\p{Script=Latin}/u;
const LETTER = /^\p{L}/u;

/** False only where a draft is surely in another language: other scripts at once, Latin script from five words on. */
export function isEnglish({ sentences }: Draft): boolean {
  const words: string[] = [];
  let foreign = 0;
  let common = 0;
  for (const { sentence } of sentences.slice(0, 30)) {
    for (const { norm } of sentence.words) {
      if (COMMON.has(norm)) common += 1;
      else if (!LATIN.test(norm)) {
        if (!LETTER.test(norm)) continue;
        foreign += 1;
      }
      words.push(norm);
    }
  }
  if (foreign > 0 && foreign * 2 > words.length) return false;
  if (words.length < FEWEST || common / words.length >= 0.14) return true;
  // A draft of names, times and addresses has few small words, but every other one is in a list of three thousand.
  if (words.filter(isCommonWord).length / words.length >= KNOWN) return true;
  const guesses = detectAll(words.join(' ').slice(0, 400));
  const best = guesses[0];
  const english = guesses.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  return best === undefined || best.lang === 'en' || best.accuracy < 0.12 || best.accuracy < 2 * english;
}
