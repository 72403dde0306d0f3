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
/** "…, Mrs Okafor." and "…, Gareth, …". */
const WITHIN = new RegExp(String.raw`, ((?:${TITLE})?${NAME})(?=[.!?,](?:\s|$))`, 'u');
/** Said to people that nobody would greet so. */
const MOCKING = /^(?:sherlock|einstein|shakespeare|watson|poirot|columbo|karen|genius|oga|sir|madam)$/iu;

/** Greets by name whom a sentence spoke to that was cut, where no other line does. */
export function addressed(lines: readonly Mended[], sentences: readonly Sentence[]): readonly Mended[] {
  const at = sentences.findIndex(({ text }, index) => {
    const name = calledIn(text)?.name;
    return name !== undefined && lines[index]?.text.includes(name) === false;
  });
  const called = calledIn(sentences[at]?.text ?? '');
  if (called === undefined || lines.some(({ text }) => text.includes(called.name))) return lines;
  const next = lines.findIndex(({ text }) => /\p{L}/u.test(text));
  return lines.map((line, index) =>
    index === next ? { ...line, text: `${called.greeting} ${called.name}, ${small(line.text)}` } : line,
  );
}

function calledIn(sentence: string): { readonly greeting: string; readonly name: string } | undefined {
  const bare = sentence.replace(/^(?:@\w+[,:]?\s+)+/u, '');
  const leading = LEADING.exec(bare);
  const name = leading?.[2] ?? WITHIN.exec(bare)?.[1];
  if (name === undefined || !isPerson(name)) return undefined;
  return { greeting: leading?.[1]?.replace(/,? $/u, '') ?? 'Hi', name };
}

function isPerson(name: string): boolean {
  const [first, ...rest] = tagged(name);
  if (first === undefined || MOCKING.test(name)) return false;
  if (first.is('Person')) return true;
  const known = isPlainWord(name.toLowerCase()) || ['Place', 'Date', 'Actor', 'Verb', 'Plural'].some(first.is);
  return rest.length === 0 && !known;
}

/** What follows a greeting and its comma begins small, unless it may be a name. */
function small(text: string): string {
  const [first] = tagged(/^\p{Lu}\p{Ll}+(?!\p{L})(?:['’]\p{Ll}+)?/u.exec(text)?.[0] ?? '');
  const common = ['Determiner', 'Pronoun', 'Verb', 'Preposition', 'Conjunction', 'Adverb', 'Plural'];
  return first !== undefined && !first.is('Person') && common.some(first.is)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
