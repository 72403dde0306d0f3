import { isCommonWord } from '../../coach/hashtags';
import { isPlainWord } from '../structure/tagged';
import { ACRONYMS, PROPER } from './proper-words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&.+-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** Words whose capitals are theirs: handles, tags, links, mail addresses, numbers of cases, quoted words. */
const OWN_CASE = /[@#]\w+|\b\p{Lu}{1,4}\/\p{Lu}?\d\S*|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|“[^”]*”|"[^"]*"/gu;
const SMALL = new Set(
  'ex mum mam dad nan big bad good very real man men car bus van bin box dog cat baby home work kids days sale open shut best hate love a an and are as at be but by can do for from get go he her his how i if in is it its let me my no not of off on one or our out over say see she so some that the them then they this to too two up us was we what when who why will with you your yes yet now new never ever just stop ask any all her him has had did been more most must need next only same than been here wait read back call keep look last late long hour day week year time week free full fix full four five six ten nine none last again first three seven eight'.split(
    ' ',
  ),
);

/** What stands before a code, which is typed as it is written. */
const NAMING =
  /(?:\bcode|\bref(?:erence)?|\bsend|\breply|\btext|\btype|\benter|\bkeyword|\bfreepost|\bquote|\bpassword|\bpromo|\bform|\breg|\bends|\bplate)\W{1,3}$/iu;

/** What an acronym stands before: "EORI number". */
const NUMBERED = /^(?:numbers?|codes?|certificate|registration)$/u;

/** Days and months cut short, which keep the capitals they are given: "BB 08 SEP". */
const DATES = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/u;
const isKnown = (word: string) => isPlainWord(word) || isCommonWord(word);
const isShortWord = (word: string) => /[aeiou]/u.test(word) && !DATES.test(word) && isKnown(word);

function isShouted(word: string, loud: number): boolean {
  const letters = word.replace(/['’]s$/u, '').replace(/[^\p{L}]/gu, '');
  if (word.includes('-') && loud === 0) return false;
  if (letters.length < 2 || letters !== letters.toUpperCase() || /\d/.test(word)) return false;
  if (ACRONYMS.has(word.replace(/['’]s$/iu, ''))) return false;
  if (SMALL.has(letters.toLowerCase()) || /['’](?:T|S|RE|VE|LL|D|M)$/u.test(word)) return true;
  // A short word in capitals is an acronym unless the words about it are shouted as well.
  const lower = letters.toLowerCase();
  return (
    (letters.length >= 5 && (loud > 0 || isKnown(lower))) ||
    loud >= 2 ||
    (letters.length === 4 && /[aeiou]/u.test(lower) && isKnown(lower)) ||
    (letters.length === 3 && loud > 0 && isShortWord(lower))
  );
}

/** Names that stand in mixed case elsewhere in the draft or in the post being answered, by their small letters. */
function namesOf(texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}[\p{L}'’]*/gu))
      names.set(match[0].toLowerCase(), match[0]);
  }
  return names;
}

/** Nouns that end the name of a place. */
const PLACE =
  /^(?:primary|academy|college|university|hospital|infirmary|street|road|lane|avenue|square|park|beach|sands|hall|house|council|city|station|church|bridge|market|green|hill|quay|pier|airport|county|stadium|arena|farm|bay|island|valley)$/u;
/** Plain words before such a noun that make it no name: "the car park". */
const NO_NAME =
  /^(?:car|bus|train|police|fire|petrol|town|city|village|county|public|local|parish|whole|side|every|each|any|this|that|the|an?|our|your|my|his|her|their|no|one|own|old|new|main|to|in|at|on|of|and|or|next|same|wrong|right|full|big|nearest)$/u;
const PLACED = /^(?:in|at|near|from|to|via|on)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|cllr|st)$/u;
const FEAST = /^(?:birthday|retirement|anniversary|christmas|easter|eid|diwali|holidays?|to|for|new|year)$/u;
const DATED = /^(?:from|in|until|till|by|since|of|to|\d+(?:st|nd|rd|th)?)$/u;

/** True where a shouted word is a name by what stands beside it: "at LARKFIELD PRIMARY", "in MORPETH", "MRS BAINS". */
function isNamed(lower: string, before: string, after: string, beforeThat: string): boolean {
  if (/^(?:may|march)$/u.test(lower)) return DATED.test(before) || /^\d/u.test(after);
  if (TITLE.test(lower) && /^\p{L}/u.test(after)) return true;
  if (TITLE.test(before)) return true;
  if (/^happy$/u.test(beforeThat) && FEAST.test(before)) return !FEAST.test(lower) && !SMALL.has(lower);
  const strange = lower.length > 3 && !isKnown(lower) && !SMALL.has(lower);
  const heads = (word: string, lead: string) =>
    (PROPER.has(word) || !isPlainWord(word) || PLACED.test(lead)) &&
    word !== '' &&
    !NO_NAME.test(word) &&
    !SMALL.has(word);
  if (PLACE.test(after)) return heads(lower, before);
  if (PLACE.test(lower)) return heads(before, beforeThat);
  return strange && PLACED.test(before) && after !== 'of' && !lower.endsWith('s');
}

function calmWord(word: string, names: Map<string, string>, named: boolean): string {
  const lower = word.toLowerCase();
  if (/^i(?:['’](?:m|d|ll|ve))?$/u.test(lower)) return `I${lower.slice(1)}`;
  const bare = lower.replace(/['’]s$/u, '');
  const known = (form: string) => names.get(form) ?? PROPER.get(form);
  const [proper, stem] =
    known(bare) === undefined ? [known(bare.replace(/s$/u, '')), bare.replace(/s$/u, '')] : [known(bare), bare];
  if (proper !== undefined) return proper + lower.slice(stem.length);
  return named ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** Without two capitals in a row nothing is shouted. */
const RAISED = /\p{Lu}['’]?\p{Lu}/u;

/** Lowers a raised voice: shouted words get their plain case back; acronyms, names, months and codes keep theirs. */
export function calmCase(said: string, around: readonly string[] = []): string {
  if (!RAISED.test(said)) return said;
  const text = said.replace(/(?<=(?:^|\s)\p{Lu}{2,})\.(?=\s+\p{Lu}{2,}[.!])/gu, '');
  const kept = [...text.matchAll(OWN_CASE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = [...text.matchAll(WORD)].filter(
    (match) => !kept.some((span) => match.index >= span.start && match.index < span.end),
  );
  const capital = words.map((match) => /^\p{Lu}[^\p{Ll}]+(?:['’]s)?$/u.test(match[0]) && RAISED.test(match[0]));
  const lone = (index: number) =>
    /^[AIU]$/u.test(words[index]?.[0] ?? '') && (capital[index - 1] === true || capital[index + 1] === true);
  const names = namesOf([text, ...around]);
  let calm = '';
  let from = 0;
  words.forEach((match, index) => {
    const word = match[0];
    const loud = [index - 2, index - 1, index + 1, index + 2].filter((near) => capital[near] || lone(near)).length;
    const next = words[index + 1]?.[0] ?? '';
    // "MATH 210" is what it is called.
    const coded = loud === 0 && word.length < 5 && /^\d/u.test(next) && !SMALL.has(word.toLowerCase());
    const numbered = coded || (loud < 2 && NUMBERED.test(next) && !isPlainWord(word.toLowerCase()));
    const named = numbered || (loud === 0 && NAMING.test(text.slice(0, match.index)));
    if (named || word === 'I' || (!lone(index) && !(capital[index] && isShouted(word, loud)))) return;
    const at = (near: number) => words[index + near]?.[0].toLowerCase() ?? '';
    calm += text.slice(from, match.index) + calmWord(word, names, isNamed(at(0), at(-1), at(1), at(-2)));
    from = match.index + word.length;
  });
  const whole = calm + text.slice(from);
  return capitalise(
    whole === text
      ? text
      : whole.replace(/(?<=\d)[AP]M\b|(?<=\b\d{1,3})(?:ST|ND|RD|TH)\b/gu, (hour) => hour.toLowerCase()),
    text,
  );
}

/** Sentence starts that were capital in the draft stay capital. */
function capitalise(calm: string, original: string): string {
  const letters = [...original];
  return [...calm]
    .map((letter, index) => {
      if (letter === letters[index]) return letter;
      const before = original.slice(0, index);
      const opens = /(?:^|[.!?…]["”’)]?\s+|\n\s*)["“‘(]?$/u.test(before) || /^(?:@\w+[\s,:]*)+$/u.test(before);
      return opens ? letter.toUpperCase() : letter;
    })
    .join('');
}
