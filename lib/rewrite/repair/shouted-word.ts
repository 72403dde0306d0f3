import { isCode, isKnown, isSmall } from './calm-word';
import { ACRONYMS, nameOf, PROPER } from './proper-words';

/** Days and months cut short, which keep the capitals they are given: "BB 08 SEP". */
export const DATES = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/u;

const isShortWord = (word: string) => /[aeiou]/u.test(word) && !DATES.test(word) && isKnown(word);

/** Letters that make no word: "STARTS WITH HK". */
const MUTE =
  /^(?!(?:pl[sz]|thx|txt|msgs?|hrs?|wks?|yrs?|mths?|st|rd|mrs?|ms|dr|cllr|sgt|hm+|gr+|sh+)$)[^aeiouy]{2,4}$/iu;
/** What is counted: "6-DIGIT". */
export const COUNTED = /^\d+-(\p{Lu}{4,})$/u;

/** Long enough, and ends as words of the language do, though no list has it: "PUDDLE", "TENANCY", "OVERSIZE". */
const ENDS_PLAINLY =
  /[^aeiou]les?$|(?:nc[ey]|it(?:y|ies)|i[sz]ed?|ous|ive|ance|ship|hood|wards?|age|ure|ish|ism|ful|ward)s?$/u;

/** Four letters that can be said, and begin like a word: "GOAT", "HENS". */
const SAYABLE = /^[^aeiou]{1,2}[aeiou]{1,2}[^aeiou]{1,2}$/u;

const isNameKnown = (lower: string) => PROPER.has(lower) || nameOf(lower) !== undefined;

/** True of a word in capitals that is said louder than the others; `loud` counts the words in capitals beside it, `small` are those in small letters elsewhere. */
export function isShouted(word: string, loud: number, small: ReadonlySet<string>, raised: boolean): boolean {
  const letters = word.replace(/['’]s$/u, '').replace(/[^\p{L}]/gu, '');
  const counted = COUNTED.exec(word)?.[1];
  if (counted !== undefined) return raised || isKnown(counted.toLowerCase());
  if (word.includes('-') && loud === 0) return false;
  if (letters.length < 2 || letters !== letters.toUpperCase() || /\d/.test(word)) return false;
  if (/^O['’]\p{Lu}$/u.test(word)) return false;
  if (ACRONYMS.has(word.replace(/['’]s$/iu, ''))) return false;
  if (isSmall(letters.toLowerCase()) || /['’](?:T|S|RE|VE|LL|D|M)$/u.test(word)) return true;
  if (
    MUTE.test(letters.normalize('NFD').replace(/\p{M}/gu, '')) ||
    (isCode(letters.toLowerCase()) && !isNameKnown(letters.toLowerCase()))
  )
    return false;
  // A short word in capitals is an acronym unless the words about it are shouted as well.
  const lower = letters.toLowerCase();
  return (
    (letters.length >= 3 && small.has(word.toLowerCase())) ||
    (letters.length >= 5 && (loud > 0 || isKnown(lower))) ||
    (letters.length >= 6 && raised && /[aeiou].*[aeiou]/u.test(lower)) ||
    (letters.length >= 6 && ENDS_PLAINLY.test(lower)) ||
    (letters.length === 4 && raised && loud > 0 && SAYABLE.test(lower)) ||
    loud >= 2 ||
    (letters.length === 4 && /[aeiou]/u.test(lower) && isKnown(lower)) ||
    (letters.length === 3 && (loud > 0 || raised) && isShortWord(lower))
  );
}

/** "AT THE SES SHED": three letters between an article and a shouted noun that make no word. */
export const isInitials = (word: string, before: string, follows: string): boolean =>
  /^\p{Lu}{3}$/u.test(word) &&
  /^\s(?!(?:IS|ARE|WAS|GOT|ATE|HAS|HAD|WILL|CAN|CAME|WENT|AND|OR|OF|IN|ON|AT|TO|FOR|THEY|WE|IT|BAGS?)\b)\p{Lu}{3}/u.test(
    follows,
  ) &&
  !PROPER.has(word.toLowerCase()) &&
  nameOf(word.toLowerCase()) === undefined &&
  /^(?:the|an?|our|your|by|from|via)$/u.test(before) &&
  !isKnown(word.toLowerCase());
