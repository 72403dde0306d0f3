const CLASSES: Readonly<Record<string, string>> = {
  det: 'a an the',
  this: 'this that these those',
  poss: 'my your our his her their its whose',
  i: 'i we',
  you: 'you',
  they: 'he she it they there one',
  me: 'me us him them',
  "i'm": "i'm we're i've we've i'll we'll i'd we'd",
  "you're": "you're you've you'll you'd",
  "it's": "it's he's she's they're that's there's they've they'll it'll",
  be: 'is are was were am be been being',
  modal: 'can could will would shall should may might must',
  have: 'has have had',
  do: 'do does did',
  not: "not never no n't don't didn't doesn't isn't wasn't aren't can't won't wouldn't couldn't haven't hasn't cannot",
  to: 'to',
  of: 'of',
  in: 'in on at by for with from about over under after before during until till through into onto off up out down near via per within without between',
  as: 'as like than',
  and: 'and or &',
  but: 'but yet though although so',
  if: 'if unless when whenever while because since once whether',
  which: 'which who whom where why how what',
  please: 'please pls kindly',
  sorry: 'sorry apologies apologise apologize',
  thanks: 'thanks thank cheers ta',
  hi: 'hi hello hey dear morning afternoon evening',
  yes: 'yes yeah no nope ok okay well oh ah look listen right sure',
  just: 'just even only really actually simply still again already ever also too obviously clearly frankly honestly perhaps maybe',
};
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** What a word is to its neighbours, told by a list of small words and otherwise by its shape; no tagger is asked, for this is asked often. */
export function wordClass(text: string): string {
  const word = text.replaceAll('’', "'").replace(/^[^\p{L}\p{N}@#£$€&]+|[^\p{L}\p{N}]+$/gu, '');
  if (word === '') return /\p{Extended_Pictographic}/u.test(text) ? ':)' : '—';
  const known = CLASS_OF.get(word.toLowerCase());
  if (known !== undefined) return known;
  if (/^@/u.test(word)) return '@';
  if (/^#\p{L}/u.test(word)) return '#';
  if (/:\/\/|^www\.|\p{L}\.\p{L}{2,}/u.test(word)) return 'link';
  if (/\d/u.test(word)) return '0';
  if (/^\p{Lu}\p{Ll}/u.test(word)) return 'Name';
  if (/^\p{Lu}+$/u.test(word)) return 'CAPS';
  return /(?:ing|ed|ly|s)$/u.exec(word)?.[0] ?? 'x';
}

const BY_SHAPE = [':)', '—', '@', '#', 'link', '0', 'Name', 'CAPS', 'ing', 'ed', 'ly', 's', 'x'];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...Object.keys(CLASSES), ...BY_SHAPE].map((name, at) => [name, at]),
);

/** The class as a number, for trees; the order is that of the list above. */
export const classNumber = (name: string): number => NUMBERS.get(name) ?? -1;
