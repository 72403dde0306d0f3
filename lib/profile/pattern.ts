import type { Span } from '../coach/finding';

/** Words as people count them, with apostrophes made one kind. */
const WORD = /[#@]?[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu;

type Test = (word: string) => boolean;

/**
 * The pattern language of phrases and packs: words in order, `(one|two)` for either, `*` for any one word, `apolog*` for
 * a beginning. No regular expressions: a shared file must never be able to slow a keystroke.
 */
export function matcherOf(pattern: string): (text: string) => Span[] {
  const tests = (folded(pattern).match(/\([^()]*\)|[^\s()]+/g) ?? []).map(testOf);
  return (text) => (tests.length === 0 ? [] : spansOf(text, tests));
}

function spansOf(text: string, tests: readonly Test[]): Span[] {
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, word: match[0] }));
  const spans: Span[] = [];
  for (let first = 0; first + tests.length <= words.length; first += 1) {
    const run = words.slice(first, first + tests.length);
    if (!run.every(({ word }, place) => tests[place]?.(folded(word)))) continue;
    const last = run.at(-1);
    if (last) spans.push({ start: run[0]?.start ?? 0, end: last.start + last.word.length });
    first += tests.length - 1;
  }
  return spans;
}

function testOf(token: string): Test {
  if (token.startsWith('(')) {
    const choices = token
      .slice(1, -1)
      .split('|')
      .map((choice) => testOf(choice.trim()));
    return (word) => choices.some((fits) => fits(word));
  }
  if (token === '*') return () => true;
  if (token.endsWith('*')) return (word) => word.startsWith(token.slice(0, -1));
  const bare = token.match(WORD)?.[0] ?? token;
  return (word) => word === bare;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
