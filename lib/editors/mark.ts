import type { Span } from '../coach/finding';
import type { Heat, Kind } from '../coach/kinds';

/** Words of a draft to be underlined. */
export type Mark = { readonly span: Span; readonly heat: Exclude<Heat, 0>; readonly kind: Kind };

/**
 * Carries marks over a change of the text, so that what is underlined stays right until the new text has been judged.
 * Words that the change touched lose their mark.
 */
export function carryOver(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after) return marks;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const grown = after.length - before.length;
  return marks.flatMap((mark) => {
    const { start, end } = mark.span;
    if (end <= head) return [mark];
    if (start < before.length - tail) return [];
    return [{ ...mark, span: { start: start + grown, end: end + grown } }];
  });
}
