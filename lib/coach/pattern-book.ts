import { matchAt, type Range } from './match';
import { bitOf, compile, type Pattern } from './pattern';
import type { Sentence } from './text';

export type Entry<Key> = { readonly key: Key; readonly find: readonly string[] };
export type Hit<Key> = Range & { readonly key: Key };

type Line<Key> = Pattern & { readonly key: Key };

/** The lines that can begin at one word, in the order of the book. */
type Shelf<Key> = {
  readonly lines: Line<Key>[];
  readonly seconds: Set<string>;
  /** Those of them that can go on with the word after it; under '' those that can go on with any. */
  readonly pairs: Map<string, readonly Line<Key>[]>;
};

/** Many patterns in one index by their first two words: a sentence costs one look-up a word, however many patterns there are, and that once. */
export type PatternBook<Key> = {
  (sentence: Sentence): readonly Hit<Key>[];
  /** Compiles the next pattern; false once all are. The first sentence to be read waits for the rest. */
  warm(): boolean;
};

export function patternBook<Key>(entries: readonly Entry<Key>[]): PatternBook<Key> {
  const index = new Map<string, Shelf<Key>>();
  const sources = entries.flatMap(({ key, find }) => find.map((source) => ({ key, source })));
  let compiled = 0;
  const warm = () => {
    const next = sources[compiled];
    if (!next) return false;
    compiled += 1;
    put(index, { ...compile(next.source), key: next.key });
    return true;
  };
  const seen = new WeakMap<Sentence, readonly Hit<Key>[]>();
  const read = (sentence: Sentence) => {
    const known = seen.get(sentence);
    if (known) return known;
    while (warm());
    const { words, question } = sentence;
    const hits: Hit<Key>[] = [];
    let held = 0;
    for (const { norm } of words) held |= bitOf(norm);
    for (let at = 0; at < words.length; at += 1) {
      const shelf = index.get(words[at]?.norm ?? '');
      if (shelf === undefined) continue;
      for (const line of linesBefore(shelf, words[at + 1]?.norm ?? '')) {
        if ((line.question && !question) || !holds(line.needs, held)) continue;
        const range = matchAt(line.steps, words, at);
        if (range) hits.push({ ...range, key: line.key });
      }
    }
    seen.set(sentence, hits);
    return hits;
  };
  return Object.assign(read, { warm });
}

function put<Key>(index: Map<string, Shelf<Key>>, line: Line<Key>): void {
  for (const word of line.first) {
    let shelf = index.get(word);
    if (!shelf) {
      shelf = { lines: [], seconds: new Set(), pairs: new Map() };
      index.set(word, shelf);
    }
    shelf.lines.push(line);
  }
}

/** Sorted out when a pair of words is first met: of all the pairs there could be, people write few. */
function linesBefore<Key>({ lines, seconds, pairs }: Shelf<Key>, next: string): readonly Line<Key>[] {
  if (pairs.size === 0) for (const { second } of lines) for (const word of second ?? []) seconds.add(word);
  const pair = seconds.has(next) ? next : '';
  let fitting = pairs.get(pair);
  if (!fitting) {
    fitting = lines.filter(({ second }) => second === undefined || second.has(pair));
    pairs.set(pair, fitting);
  }
  return fitting;
}

function holds(needs: readonly number[], held: number): boolean {
  for (const mask of needs) if ((mask & held) === 0) return false;
  return true;
}
