import { expand } from './contractions';
import type { Word } from './text';
import { WORD_CLASSES, type WordClass } from './word-classes';

/**
 * The language patterns are written in, over the plain words of one sentence:
 *
 * - `word`            exactly this word; "you're" and "you are" are the same
 * - `(a|b c|)`        one of these; an empty one makes it optional
 * - `word?`           optional
 * - `<insult>`        a word of that class (word-classes.ts)
 * - `*` / `*4`        one word / up to four words, whichever
 * - `!word` `!(a|b)`  the next word is not this
 * - `^` / `$`         a clause begins / ends here
 * - `^^` / `$$`       the sentence begins (greetings, names and handles aside) / ends here
 * - `{...}`           marks only these words and not the whole match
 * - `?` at the end    the sentence must be a question
 */
export type Step =
  | { readonly step: 'word'; readonly words: ReadonlySet<string> }
  | { readonly step: 'any' }
  | { readonly step: 'gap'; readonly most: number }
  | { readonly step: 'not'; readonly words: ReadonlySet<string> }
  | { readonly step: 'clause-start' | 'clause-end' | 'sentence-start' | 'sentence-end' | 'open' | 'close' };

export type Pattern = { readonly steps: readonly Step[]; readonly question: boolean };

/** Word positions, end exclusive, of what a pattern marks. */
export type Range = { from: number; to: number };

const TOKEN = /[{}]|\^\^?|\$\$?|\*\d*|!?\([^)]*\)\??|!?<[a-z-]+>\??|[^\s{}]+/g;

/** Every pattern as straight lines of steps: alternatives of several words and optional words become lines of their own. */
export function compile(source: string): Pattern[] {
  const question = source.endsWith(' ?');
  const tokens = (question ? source.slice(0, -2) : source).match(TOKEN) ?? [];
  let lines: Step[][] = [[]];
  for (const token of tokens) {
    const options = optionsOf(token, source);
    lines = lines.flatMap((line) => options.map((option) => [...line, ...option]));
    if (lines.length > 400) throw new Error(`Pattern "${source}" has too many forms; split it.`);
  }
  return lines.map((steps) => ({ steps, question }));
}

const MARKS: Readonly<Record<string, Step>> = {
  '{': { step: 'open' },
  '}': { step: 'close' },
  '^': { step: 'clause-start' },
  '^^': { step: 'sentence-start' },
  $: { step: 'clause-end' },
  $$: { step: 'sentence-end' },
  '*': { step: 'any' },
};

function optionsOf(token: string, source: string): Step[][] {
  const mark = MARKS[token];
  if (mark) return [[mark]];
  if (/^\*\d/.test(token)) return [[{ step: 'gap', most: Number(token.slice(1)) }]];
  const optional = token.length > 1 && token.endsWith('?');
  const negative = token.startsWith('!');
  const body = token.slice(negative ? 1 : 0, optional ? -1 : undefined);
  const options = body.startsWith('(') ? body.slice(1, -1).split('|') : [body];
  const single = new Set<string>();
  const several: Step[][] = [];
  for (const option of options.map((each) => each.trim())) {
    const steps = option.split(/\s+/).flatMap((word) => wordSteps(word, source));
    const only = steps[0];
    if (steps.length === 1 && only?.step === 'word') for (const word of only.words) single.add(word);
    else several.push(steps);
  }
  if (negative) return [[{ step: 'not', words: single }]];
  if (single.size > 0) several.unshift([{ step: 'word', words: single }]);
  if (optional) several.push([]);
  return several;
}

function wordSteps(word: string, source: string): Step[] {
  if (word === '') return [];
  if (/^\*\d*$/.test(word)) return optionsOf(word, source)[0] ?? [];
  if (word.startsWith('<')) {
    const words = WORD_CLASSES[word.slice(1, -1) as WordClass];
    if (!words) throw new Error(`Pattern "${source}" names an unknown class ${word}.`);
    return [{ step: 'word', words }];
  }
  return expand(word).map(([norm]) => ({ step: 'word', words: new Set([norm]) }));
}

/** Matches one straight line of steps at `at`; gaps take as few words as they can. */
export function matchAt(steps: readonly Step[], words: readonly Word[], at: number): Range | undefined {
  const range = { from: at, to: -1 };
  const end = walk(steps, 0, words, at, range);
  if (end < 0) return undefined;
  if (range.to < 0) range.to = end;
  return range.to > range.from ? range : undefined;
}

function walk(steps: readonly Step[], index: number, words: readonly Word[], at: number, range: Range): number {
  let position = at;
  for (let each = index; each < steps.length; each += 1) {
    const step = steps[each] as Step;
    const word = words[position];
    switch (step.step) {
      case 'word':
        if (!word || !step.words.has(word.norm)) return -1;
        position += 1;
        break;
      case 'any':
        if (!word) return -1;
        position += 1;
        break;
      case 'not':
        if (word && step.words.has(word.norm)) return -1;
        break;
      case 'gap':
        for (let skip = 0; skip <= step.most && position + skip <= words.length; skip += 1) {
          const end = walk(steps, each + 1, words, position + skip, range);
          if (end >= 0) return end;
        }
        return -1;
      case 'clause-start':
        if (!startsClause(words, position)) return -1;
        break;
      case 'sentence-start':
        if (!startsSentence(words, position)) return -1;
        break;
      case 'clause-end':
        if (word && words[position - 1]?.closes !== true) return -1;
        break;
      case 'sentence-end':
        if (!endsSentence(words, position)) return -1;
        break;
      case 'open':
        range.from = position;
        break;
      case 'close':
        range.to = position;
        break;
    }
  }
  return position;
}

const JOINERS = WORD_CLASSES.joiner;
const OPENERS = WORD_CLASSES.opener;

const startsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true || JOINERS.has(words[at - 1]?.norm ?? '') || startsSentence(words, at);

/** True at the first word, and after nothing but greetings, interjections, names set off by a comma, handles and emoji. */
function startsSentence(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const norm = words[before]?.norm ?? '';
    const named = before === 0 && words[before]?.closes === true;
    if (!OPENERS.has(norm) && !named && !/^[^\p{L}\p{N}"]/u.test(norm)) return false;
  }
  return true;
}

const CLOSERS = WORD_CLASSES.closer;

/** True at the end, and before nothing but emoji, tags, handles and words of address or farewell. */
function endsSentence(words: readonly Word[], at: number): boolean {
  for (let after = at; after < words.length; after += 1) {
    const norm = words[after]?.norm ?? '';
    if (!CLOSERS.has(norm) && !/^[^\p{L}\p{N}"]/u.test(norm)) return false;
  }
  return true;
}
