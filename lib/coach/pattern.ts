import { expand } from './contractions';
import { WORD_CLASSES, type WordClass } from './word-classes';

/**
 * The language patterns are written in, over the plain words of one sentence:
 *
 * - `word`            exactly this word; "you're" and "you are" are the same
 * - `(a|b c)`         one of these
 * - `word?` `(a|b)?`  may be there or not
 * - `<insult>`        a word of that class (word-classes.ts)
 * - `*` / `*4`        one word / up to four words, whichever
 * - `,`             punctuation may stand here; elsewhere than at a comma or a gap all words are of one clause
 * - `!word` `!(a|b)`  the next word is not this
 * - `^` / `$`         a clause begins / ends here
 * - `^^` / `$$`       the sentence begins (greetings, names and handles aside) / ends here
 * - `{...}`           marks only these words and not the whole match
 * - `?` at the end    the sentence must be a question
 */
export type Step =
  | { readonly step: 'word'; readonly words: ReadonlySet<string> }
  | { readonly step: 'maybe'; readonly words: ReadonlySet<string> }
  | { readonly step: 'choice'; readonly options: readonly (readonly Step[])[] }
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'any' | 'comma' | 'open' | 'close' }
  | Condition;

/** Takes no word, but must be true where it stands. */
export type Condition =
  | { readonly step: 'not'; readonly words: ReadonlySet<string> }
  | { readonly step: 'clause-start' | 'clause-end' | 'sentence-start' | 'sentence-end' };

export type Pattern = {
  readonly steps: readonly Step[];
  readonly question: boolean;
  /** The words one of which must be where the match begins. */
  readonly first: ReadonlySet<string>;
  /** The words one of which must come right after; undefined where that may be any, or none. */
  readonly second: ReadonlySet<string> | undefined;
  /** One mask of `bitOf` for each word the match cannot do without: a cheap way to see that a sentence cannot hold it. */
  readonly needs: readonly number[];
};

/** One of 32 bits for a word, the same for the same word. */
export const bitOf = (norm: string): number =>
  1 <<
  ((norm.charCodeAt(0) * 31 + norm.charCodeAt(norm.length >> 1) * 7 + norm.charCodeAt(norm.length - 1) + norm.length) &
    31);

const TOKEN = /[{},]|\^\^?|\$\$?|\*\d*|!?\([^)]*\)\??|!?<[a-z-]+>\??|[^\s{},]+/g;

const SIGNS: Readonly<Record<string, Step>> = {
  '{': { step: 'open' },
  '}': { step: 'close' },
  '^': { step: 'clause-start' },
  '^^': { step: 'sentence-start' },
  $: { step: 'clause-end' },
  $$: { step: 'sentence-end' },
  '*': { step: 'any' },
  ',': { step: 'comma' },
};

export function compile(source: string): Pattern {
  const question = source.endsWith(' ?');
  const steps = (question ? source.slice(0, -2) : source).match(TOKEN)?.flatMap(stepsOf) ?? [];
  const first = nthWords(steps, 0);
  if (!first) throw new Error(`Pattern "${source}" must begin with words that can be looked up.`);
  const needs = steps
    .flatMap((step) => (step.step === 'word' ? [maskOf(step.words)] : []))
    .filter((mask) => mask !== -1);
  return { steps, question, first, second: nthWords(steps, 1), needs };
}

const maskOf = (words: ReadonlySet<string>): number => [...words].reduce((mask, word) => mask | bitOf(word), 0);

const known = new Map<string, readonly Step[]>();

/** Kept, since the patterns share most of their words. */
function stepsOf(token: string): readonly Step[] {
  let steps = known.get(token);
  if (!steps) {
    steps = readToken(token);
    known.set(token, steps);
  }
  return steps;
}

function readToken(token: string): readonly Step[] {
  if (token.indexOf('(') !== token.lastIndexOf('('))
    throw new Error('Options in a pattern cannot hold options of their own.');
  const sign = SIGNS[token];
  if (sign) return [sign];
  if (/^\*\d/.test(token)) return [{ step: 'gap', most: Number(token.slice(1)) }];
  const optional = token.length > 1 && token.endsWith('?');
  const negative = token.startsWith('!');
  const body = token.slice(negative ? 1 : 0, optional ? -1 : undefined);
  if (!body.startsWith('(') && !optional && !negative) return wordSteps(body);
  const { words, phrases } = optionsOf(body.replace(/^\(|\)$/g, '').split('|'));
  if (negative) return [{ step: 'not', words }];
  if (phrases.length === 0) return [{ step: optional ? 'maybe' : 'word', words }];
  const options: (readonly Step[])[] = words.size > 0 ? [[{ step: 'word', words }], ...phrases] : phrases;
  return [{ step: 'choice', options: optional ? [...options, []] : options }];
}

/** Options of one word are one look-up together; longer ones are tried one by one, the longest first. */
function optionsOf(options: readonly string[]): { words: ReadonlySet<string>; phrases: (readonly Step[])[] } {
  const words = new Set<string>();
  const phrases: (readonly Step[])[] = [];
  for (const option of options) {
    const steps = option.includes(' ') ? option.trim().split(/\s+/).flatMap(stepsOf) : stepsOf(option);
    const [only] = steps;
    if (steps.length === 1 && only?.step === 'word') for (const word of only.words) words.add(word);
    else phrases.push(steps);
  }
  return { words, phrases: phrases.sort((a, b) => b.length - a.length) };
}

function wordSteps(word: string): readonly Step[] {
  if (!word.startsWith('<')) return expand(word).map(([norm]) => ({ step: 'word', words: new Set([norm]) }));
  const words = WORD_CLASSES[word.slice(1, -1) as WordClass];
  if (!words) throw new Error(`There is no class of words ${word}.`);
  return [{ step: 'word', words }];
}

/** The words one of which is the match's nth, counted from 0; undefined where it may be any word, or none. */
function nthWords(steps: readonly Step[], nth: number, at = 0): ReadonlySet<string> | undefined {
  const step = steps[at];
  const later = (skipped: number) => nthWords(steps, nth - skipped, at + 1);
  switch (step?.step) {
    case undefined:
      return undefined;
    case 'word':
      return nth === 0 ? step.words : later(1);
    case 'maybe':
      return union(nth === 0 ? step.words : later(1), later(0));
    case 'choice':
      return step.options.map((option) => nthWords([...option, ...steps.slice(at + 1)], nth)).reduce(union);
    case 'any':
      return nth === 0 ? undefined : later(1);
    case 'gap':
      if (step.most > nth) return undefined;
      return Array.from({ length: step.most + 1 }, (_, skipped) => later(skipped)).reduce(union);
    default:
      return later(0);
  }
}

const union = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
  a && b && (a === b ? a : new Set([...a, ...b]));
