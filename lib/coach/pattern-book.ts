import { matchAt, type Range } from './match';
import { bitOf, compile, type Pattern } from './pattern';
import type { Sentence } from './text';

export type Entry<Key> = { readonly key: Key; readonly find: readonly string[] };
export type Hit<Key> = Range & { readonly key: Key };

type Line<Key> = Pattern & { readonly key: Key };

/** Many patterns in one index by first word: a sentence costs one look-up a word, however many patterns there are, and that once. */
export type PatternBook<Key> = (sentence: Sentence) => readonly Hit<Key>[];

export function patternBook<Key>(entries: readonly Entry<Key>[]): PatternBook<Key> {
  const index = new Map<string, Line<Key>[]>();
  for (const { key, find } of entries) {
    for (const source of find) {
      const line = { ...compile(source), key };
      for (const word of line.first) {
        const lines = index.get(word);
        if (lines) lines.push(line);
        else index.set(word, [line]);
      }
    }
  }
  const seen = new WeakMap<Sentence, readonly Hit<Key>[]>();
  return (sentence) => {
    const known = seen.get(sentence);
    if (known) return known;
    const { words, question } = sentence;
    const hits: Hit<Key>[] = [];
    const held = words.reduce((mask, { norm }) => mask | bitOf(norm), 0);
    for (let at = 0; at < words.length; at += 1) {
      for (const line of index.get(words[at]?.norm ?? '') ?? []) {
        if ((line.question && !question) || !holds(line.needs, held)) continue;
        const range = matchAt(line.steps, words, at);
        if (range) hits.push({ ...range, key: line.key });
      }
    }
    seen.set(sentence, hits);
    return hits;
  };
}

function holds(needs: readonly number[], held: number): boolean {
  for (const mask of needs) if ((mask & held) === 0) return false;
  return true;
}
