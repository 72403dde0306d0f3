import type { Condition, Step } from './pattern';
import type { Word } from './text';
import { WORD_CLASSES } from './word-classes';

/** Word positions, end exclusive, of what a pattern marks. */
export type Range = { from: number; to: number };

/** Matches a pattern's steps at one word; gaps take as few words as they can. */
export function matchAt(steps: readonly Step[], words: readonly Word[], at: number): Range | undefined {
  const range = { from: at, to: -1 };
  const end = walk(steps, 0, words, at, range, true, undefined);
  if (end < 0) return undefined;
  if (range.to < 0) range.to = end;
  return range.to > range.from ? range : undefined;
}

type Then = ((position: number) => number) | undefined;

/**
 * Where the steps from `index` on, and then `then`, end if they match from `at` on; -1 if they do not. Two words side by side
 * in a pattern stand in one clause of the sentence, unless a gap or a comma is between them: there the match is `loose`.
 */
function walk(
  steps: readonly Step[],
  index: number,
  words: readonly Word[],
  at: number,
  range: Range,
  loose: boolean,
  then: Then,
): number {
  let position = at;
  let free = loose;
  for (let each = index; each < steps.length; each += 1) {
    const step = steps[each] as Step;
    const word = words[position];
    switch (step.step) {
      case 'word':
        if (!word || !step.words.has(word.norm) || (word.opens && !free)) return -1;
        position += 1;
        free = false;
        break;
      case 'maybe': {
        if (!word || !step.words.has(word.norm) || (word.opens && !free)) break;
        const end = walk(steps, each + 1, words, position + 1, range, false, then);
        if (end >= 0) return end;
        break;
      }
      case 'choice':
        for (const option of step.options) {
          // What follows is tried from every end of the option, so that a gap within it can still grow.
          const rest = (inner: number) => walk(steps, each + 1, words, inner, range, inner === position && free, then);
          const end = walk(option, 0, words, position, range, free, rest);
          if (end >= 0) return end;
        }
        return -1;
      case 'gap':
        for (let skip = 0; skip <= step.most && position + skip <= words.length; skip += 1) {
          const end = walk(steps, each + 1, words, position + skip, range, true, then);
          if (end >= 0) return end;
        }
        return -1;
      case 'any':
        if (!word) return -1;
        position += 1;
        free = true;
        break;
      case 'comma':
        free = true;
        break;
      case 'open':
        range.from = position;
        break;
      case 'close':
        range.to = position;
        break;
      default:
        if (!holds(step, words, position)) return -1;
    }
  }
  return then ? then(position) : position;
}

function holds(step: Condition, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (step.step === 'not') return !word || !step.words.has(word.norm);
  if (step.step === 'clause-start') return startsClause(words, at);
  if (step.step === 'clause-end') return !word || words[at - 1]?.closes === true;
  return step.step === 'sentence-start' ? startsSentence(words, at) : endsSentence(words, at);
}

const { joiner, opener, closer } = WORD_CLASSES;

const startsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true || joiner.has(words[at - 1]?.norm ?? '') || startsSentence(words, at);

/** True at the first word, and after nothing but greetings, interjections, a name set off by a comma, handles and emoji. */
function startsSentence(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const norm = words[before]?.norm ?? '';
    const named = words[before]?.closes === true && (before === 0 || opener.has(words[before - 1]?.norm ?? ''));
    if (!opener.has(norm) && !named && !isSign(norm)) return false;
  }
  return true;
}

/** True at the end, and before nothing but emoji, tags, handles and words of address or farewell. */
function endsSentence(words: readonly Word[], at: number): boolean {
  for (let after = at; after < words.length; after += 1) {
    const norm = words[after]?.norm ?? '';
    if (!closer.has(norm) && !isSign(norm)) return false;
  }
  return true;
}

/** Numbers, handles, links, tags and emoji; quoted words are words. */
const isSign = (norm: string): boolean => /^[^\p{L}"]/u.test(norm);
