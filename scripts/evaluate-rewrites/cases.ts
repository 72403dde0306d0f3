import { readFileSync } from 'node:fs';
import { ACCOUNTS, type Account, type Context } from '../../lib/coach/context';

/** A draft to rewrite: of `rewrites.jsonl`, with what must stay and what must go, or any labelled draft of the corpus. */
export type Case = {
  readonly id: string;
  readonly account: Account;
  readonly parent: { readonly text: string; readonly hours_ago?: number } | null;
  readonly text: string;
  readonly heat?: number;
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  readonly ideal?: readonly string[];
  readonly notes?: string;
};

/** Reads a JSONL file; a broken line stops with its number. */
export function readCases(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const one = JSON.parse(line) as Case;
      if (typeof one.text !== 'string' || !ACCOUNTS.includes(one.account))
        throw new Error(`${path}, line ${index + 1}: a case needs "text" and "account".`);
      return [one];
    });
}

export function contextOf({ parent, account }: Case): Context {
  if (!parent) return { account };
  const hours = parent.hours_ago === undefined ? {} : { hoursAgo: parent.hours_ago };
  return { account, parent: { text: parent.text, ...hours } };
}

/** The type that opens the notes of a case in square brackets. */
export const typeOf = ({ notes }: Case): string => /^\[(.+?)\]/.exec(notes ?? '')?.[1] ?? 'unsorted';

/** True where the draft is right as it stands and nothing should be offered. */
export const isRight = ({ ideal, text, heat, drop }: Case): boolean =>
  drop === undefined ? heat === 0 : drop.length === 0 && ideal?.[0] === text;
