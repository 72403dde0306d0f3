import { compile, matchAt, type Pattern, type Range } from './pattern';
import type { Sentence } from './text';

export type Entry<Key> = { readonly key: Key; readonly find: readonly string[] };
export type Hit<Key> = Range & { readonly key: Key };

type Line<Key> = Pattern & { readonly key: Key };

/** Many patterns in one index by first word: a sentence costs one look-up a word, however many patterns there are. */
export type PatternBook<Key> = (sentence: Sentence) => readonly Hit<Key>[];

export function patternBook<Key>(entries: readonly Entry<Key>[]): PatternBook<Key> {
  const index = new Map<string, Line<Key>[]>();
  for (const { key, find } of entries) {
    for (const source of find) {
      for (const pattern of compile(source)) {
        for (const word of firstWords(pattern, source)) {
          const lines = index.get(word);
          if (lines) lines.push({ ...pattern, key });
          else index.set(word, [{ ...pattern, key }]);
        }
      }
    }
  }
  return ({ words, question }) => {
    const hits: Hit<Key>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const lines = index.get(words[at]?.norm ?? '');
      if (!lines) continue;
      for (const line of lines) {
        if (line.question && !question) continue;
        const range = matchAt(line.steps, words, at);
        if (range) hits.push({ ...range, key: line.key });
      }
    }
    return hits;
  };
}

function firstWords({ steps }: Pattern, source: string): Iterable<string> {
  const first = steps.find(({ step }) => step === 'word' || step === 'any' || step === 'gap');
  if (first?.step !== 'word') throw new Error(`Pattern "${source}" must begin with a word that can be looked up.`);
  return first.words;
}
