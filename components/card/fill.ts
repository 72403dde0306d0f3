import type { Rewrite } from '../../lib/rewrite/rewrite';

/** The rewrite cut at its blanks: text, blank, text, blank, text. */
export function cutAtBlanks({ text, blanks }: Rewrite): readonly string[] {
  const ends = [0, ...blanks.map(({ end }) => end)];
  const starts = [...blanks.map(({ start }) => start), text.length];
  return ends.map((end, at) => text.slice(end, starts[at]));
}

/** The text with every blank filled; undefined while one is empty. */
export function filled(rewrite: Rewrite, words: readonly string[]): string | undefined {
  const given = rewrite.blanks.map((_, at) => words[at]?.trim() ?? '');
  if (given.includes('')) return undefined;
  return cutAtBlanks(rewrite).reduce((text, piece, at) => text + given[at - 1] + piece);
}
