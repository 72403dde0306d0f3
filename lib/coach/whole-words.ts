import type { Span } from './finding';

/** The span widened so that it begins and ends inside no word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const inside = (at: number) => /[\p{L}\p{N}'’_][\p{L}\p{N}'’_]/u.test(text.slice(at - 1, at + 1));
  let [from, to] = [start, end];
  while (from > 0 && inside(from)) from--;
  while (to < text.length && inside(to)) to++;
  return { start: from, end: to };
}
