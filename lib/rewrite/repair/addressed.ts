import type { Sentence } from '../structure/sentences';
import { isPlainWord, tagged } from '../structure/tagged';
import type { Mended } from './mend';

const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? `;
const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`;
/** "Hi Anjali, …", "Mr Naidoo, …": whoever is spoken to before anything else. */
const LEADING = new RegExp(
  `^((?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Aa]h),? )?((?:${TITLE})?${NAME}),(?= )`,
  'u',
);
/** "…, Mrs Okafor." and "…, Gareth, …"; only at the end is a name that nobody knows surely somebody spoken to. */
const WITHIN = new RegExp(String.raw`, ((?:${TITLE})?${NAME})(?=[.!?,](?:\s|$))`, 'u');
const AT_END = new RegExp(`, (${NAME})[.!?]*$`, 'u');
/** Said to people that nobody would greet so. */
const MOCKING =
  /^(?:sherlock|einstein|shakespeare|watson|poirot|columbo|karen|mozart|beethoven|genius|oga|sir|madam|ma['’]am)$/iu;

/** Greets by name whom a sentence spoke to that was cut, where no other line does. */
export function addressed(
  lines: readonly Mended[],
  sentences: readonly Sentence[],
  opened: boolean,
): readonly Mended[] {
  const at = sentences.findIndex(({ text }, index) => {
    const name = calledIn(text)?.name;
    return name !== undefined && lines[index]?.text.includes(name) === false;
  });
  const called = calledIn(sentences[at]?.text ?? '');
  if (called === undefined || lines.some(({ text }) => text.includes(called.name))) return lines;
  const next = lines.findIndex(({ text }) => /\p{L}/u.test(text));
  return lines.map((line, index) => {
    if (index !== next) return line;
    const rest = small(line.text);
    // What an apology comes before will begin with a capital in any case.
    const mark = opened || /^\p{Ll}/u.test(rest) ? ',' : '.';
    return { ...line, text: `${called.greeting} ${called.name}${mark} ${rest}` };
  });
}

type Called = { readonly greeting: string; readonly name: string };

function calledIn(sentence: string): Called | undefined {
  const bare = sentence.replace(/^(?:@\w+[,:]?\s+)+/u, '');
  const leading = LEADING.exec(bare);
  const hello = leading?.[1]?.replace(/,? $/u, '');
  const greeting = hello ?? 'Hi';
  const name = leading?.[2] ?? WITHIN.exec(bare)?.[1];
  if (name !== undefined && isPerson(name, hello !== undefined)) return { greeting, name };
  const last = AT_END.exec(bare)?.[1];
  return last !== undefined && isPerson(last, true) ? { greeting, name: last } : undefined;
}

function isPerson(name: string, unknownToo: boolean): boolean {
  const [first] = tagged(name);
  if (first === undefined || MOCKING.test(name)) return false;
  if (first.is('Person')) return true;
  const known = isPlainWord(name.toLowerCase()) || ['Place', 'Date', 'Actor', 'Verb', 'Plural'].some(first.is);
  return unknownToo && !known;
}

/** What follows a greeting and its comma begins small, unless it may be a name. */
function small(text: string): string {
  const [first] = tagged(/^\p{Lu}\p{Ll}+(?!\p{L})(?:['’]\p{Ll}+)?/u.exec(text)?.[0] ?? '');
  const common = ['Determiner', 'Pronoun', 'Verb', 'Preposition', 'Conjunction', 'Adverb', 'Plural'];
  return first !== undefined && !first.is('Person') && common.some(first.is)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
