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
  const first = firstWords(steps);
  if (!first) throw new Error(`Pattern "${source}" must begin with words that can be looked up.`);
  const needs = steps
    .flatMap((step) => (step.step === 'word' ? [maskOf(step.words)] : []))
    .filter((mask) => mask !== -1);
  return { steps, question, first, needs };
}

const maskOf = (words: ReadonlySet<string>): number => [...words].reduce((mask, word) => mask | bitOf(word), 0);

function stepsOf(token: string): readonly Step[] {
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
    const steps = option
      .trim()
      .split(/\s+/)
      .flatMap((word) => SIGNS[word] ?? stepsOf(word));
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

/** Undefined where the steps may begin with any word at all, which no index could serve. */
function firstWords(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const first = new Set<string>();
  const add = (words: ReadonlySet<string>) => {
    for (const word of words) first.add(word);
  };
  for (const step of steps) {
    if (step.step === 'gap' || step.step === 'any') return undefined;
    if (step.step === 'word' || step.step === 'maybe') add(step.words);
    if (step.step === 'word') return first;
    if (step.step !== 'choice') continue;
    const options = step.options.filter((option) => option.length > 0);
    for (const option of options) {
      const words = firstWords(option);
      if (!words) return undefined;
      add(words);
    }
    if (options.length === step.options.length) return first;
  }
  return undefined;
}
