import type { Judgement } from '../coach/context';

/** More than this many characters typed or deleted at once is another draft, not the same one a key later. */
const SAME_DRAFT = 24;

/**
 * The judgement of `before` as a first guess for `after`, until the encoder has read it: without it the level would
 * drop to instinct's and jump back at every key. Clauses that the change touched are left out; undefined where too much changed.
 */
export function carry(judgement: Judgement, before: string, after: string): Judgement | undefined {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const removed = before.length - head - tail;
  const added = after.length - head - tail;
  if (removed + added > SAME_DRAFT) return undefined;
  const clauses = judgement.clauses.flatMap((clause) => {
    if (clause.end <= head) return [clause];
    if (clause.start < before.length - tail) return [];
    return [{ ...clause, start: clause.start + added - removed, end: clause.end + added - removed }];
  });
  return { ...judgement, clauses };
}
