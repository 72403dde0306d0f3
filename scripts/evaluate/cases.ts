import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ACCOUNTS, type Account, type Context } from '../../lib/coach/context';
import { type Heat, KINDS, type Kind } from '../../lib/coach/kinds';

/** One labelled draft, as corpus/README.md describes the format. */
export type Case = {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly account?: string;
  readonly parent: { readonly text: string; readonly hours_ago?: number } | null;
  readonly heat: Heat;
  readonly kinds: readonly Kind[];
  readonly spans: readonly { readonly kind: Kind; readonly quote: string }[];
  readonly pair?: string;
  readonly group?: string;
  readonly note?: string;
};

/** Reads labelled drafts; a line that is none stops with its number and what is wrong with it. */
export function readCases(path: string): Case[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const one = { spans: [], parent: null, ...JSON.parse(line), file: basename(path, '.jsonl') } as Case;
    const known = typeof one.text === 'string' && [0, 1, 2].includes(one.heat) && Array.isArray(one.kinds);
    if (!known || one.kinds.some((kind) => !KINDS.includes(kind)))
      throw new Error(`${path}, line ${i + 1}: a case needs "text", "heat" (0, 1 or 2) and "kinds" from the guide.`);
    return [one];
  });
}

export function contextOf({ parent, account }: Pick<Case, 'parent' | 'account'>): Context {
  const known = ACCOUNTS.find((name): name is Account => name === account);
  return {
    ...(parent && {
      parent: { text: parent.text, ...(parent.hours_ago !== undefined && { hoursAgo: parent.hours_ago }) },
    }),
    ...(known && { account: known }),
  };
}
