import { readFileSync } from 'node:fs';
import type { Kind } from '../../lib/coach/kinds';
import type { Case } from '../../scripts/evaluate/cases';
import type { Judged, Told } from '../../scripts/evaluate/figures';
import type { Line } from '../rows';

export const WAYS = ['both', 'judgement', 'instinct'] as const;
export type Way = (typeof WAYS)[number];

/** What fuse.ts wrote of one draft: its labels, and what each way of answering would have told. */
export type Weighed = Line & {
  readonly told: Readonly<Record<Way, Told & { readonly kinds: Readonly<Record<Kind, number>> }>>;
};

export function readWeighed(path: string): Weighed[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Weighed);
}

/** The corpus drafts among them, file by file, as one way of answering saw them. */
export function byFile(weighed: readonly Weighed[], way: Way): Map<string, Judged[]> {
  const files = new Map<string, Judged[]>();
  for (const one of weighed) {
    if (one.heat === undefined || !one.file) continue;
    const judged = { labelled: { spans: [], parent: null, ...one } as unknown as Case, told: one.told[way] };
    files.set(one.file, [...(files.get(one.file) ?? []), judged]);
  }
  return files;
}
