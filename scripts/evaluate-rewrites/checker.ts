import type { Case } from './cases';

export type Grade = {
  readonly first: boolean;
  readonly any: boolean;
  readonly faults: readonly Record<string, string[]>[];
};

type Module = { gradeCase(entry: Case, row: { id: string; rewrites: readonly string[] }): Grade };

/** The corpus's own mechanical checks, `corpus/check-rewrites.mjs`. */
export async function openChecker(): Promise<(entry: Case, rewrites: readonly string[]) => Grade> {
  // By a URL and not by a name, since the checker is plain JavaScript without types.
  const url = new URL('../../corpus/check-rewrites.mjs', import.meta.url).href;
  const { gradeCase } = (await import(url)) as Module;
  return (entry, rewrites) => gradeCase(entry, { id: entry.id, rewrites });
}
