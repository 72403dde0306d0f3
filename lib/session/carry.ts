import type { Judgement } from '../coach/context';
import { sharedEnds } from './shared-ends';

/** More than this many characters typed or deleted at once is another draft, not the same one a key later. */
const SAME_DRAFT = 24;

/**
 * The judgement of `before` as a first guess for `after`, until the encoder has read it: without it the level would
 * drop to instinct's and jump back at every key. Clauses that the change touched are left out; undefined where too much changed.
 */
export function carry(judgement: Judgement, before: string, after: string): Judgement | undefined {
  const { head, tail } = sharedEnds(before, after);
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
