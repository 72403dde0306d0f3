import type { Layout } from './layout';

const OTHER = /[^\p{L}\p{N}_'@~#]/gu;

/** A word as weights are kept for it: small, straight, numbers and names of accounts alike. */
const folded = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/https?:\S+|www\.\S+|\S+\.\p{L}{2,}(?:\/\S*)?$/u, '~')
    .replace(/^@\w+/u, '@')
    .replace(/\d[\d.,:]*/gu, '0');

/** For each word of a draft the keys of its neighbourhood; for each clause and each sentence the keys of what it holds. */
export type Keys = {
  readonly words: readonly (readonly string[])[];
  readonly clauses: readonly (readonly string[])[];
  readonly sentences: readonly (readonly string[])[];
};

const EDGE = '^$';

export function keysOf({ words, clauses, sentences }: Layout): Keys {
  const typed = words.map(({ text }) => folded(text));
  const bare = typed.map((word) => word.replace(OTHER, ''));
  const at = (index: number) => bare[index] ?? EDGE;
  const held = (belongs: (index: number) => boolean) => bare.filter((_, index) => belongs(index));
  return {
    words: words.map((_, i) => [
      `w ${at(i)}`,
      `m ${(typed[i] ?? '').replace(/[^.,;:!?—-]/gu, '')}`,
      ...[-3, -2, -1, 1, 2, 3].map((by) => `${by} ${at(i + by)}`),
      `-1+0 ${at(i - 1)} ${at(i)}`,
      `0+1 ${at(i)} ${at(i + 1)}`,
      `-1+1 ${at(i - 1)} ${at(i + 1)}`,
      `-2-1 ${at(i - 2)} ${at(i - 1)}`,
      `1+2 ${at(i + 1)} ${at(i + 2)}`,
      `-2-1+0 ${at(i - 2)} ${at(i - 1)} ${at(i)}`,
      `0+1+2 ${at(i)} ${at(i + 1)} ${at(i + 2)}`,
    ]),
    clauses: clauses.map((_, index) => {
      const own = held((word) => words[word]?.clause === index);
      const pairs = ['^', ...own].map((word, place) => `b ${word} ${own[place] ?? '$'}`);
      return [...new Set([...own.map((word) => `c ${word}`), ...pairs])];
    }),
    sentences: sentences.map((_, index) => [
      ...new Set(held((word) => words[word]?.sentence === index).map((word) => `s ${word}`)),
    ]),
  };
}
