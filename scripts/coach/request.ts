import {
  type BaseIssue,
  getDotPath,
  maxLength,
  minValue,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  unknown,
} from 'valibot';
import { ACCOUNTS, type Context } from '../../lib/coach/context';

/** One line of standard input: a draft, the post it answers, and who speaks. */
export type Request = { readonly id: unknown; readonly text: string; readonly context: Context };

/** Characters; whatever is longer is no draft, and would keep the lines after it waiting. */
const LONGEST = 1_000_000;

const words = pipe(string(), maxLength(LONGEST, `longer than ${LONGEST} characters`));
const Line = object({
  id: optional(unknown()),
  text: words,
  parent: nullish(object({ text: words, hours_ago: nullish(pipe(number(), minValue(0))) })),
  account: nullish(picklist(ACCOUNTS)),
});

/** Reads one line, or says in a few words what is wrong with it. */
export function readRequest(line: string): Request | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not JSON' };
  }
  const parsed = safeParse(Line, value);
  if (!parsed.success) return { problem: problemOf(parsed.issues[0]) };
  const { id, text, parent, account } = parsed.output;
  return { id, text, context: { ...(parent ? { parent: parentOf(parent) } : {}), ...(account ? { account } : {}) } };
}

function problemOf(issue: BaseIssue<unknown>): string {
  const place = getDotPath(issue);
  if (issue.type === 'max_length') return `"${place}" is ${issue.message}`;
  if (issue.received === 'undefined') return `"${place}" is missing`;
  return `${place === null ? 'the line' : `"${place}"`} should be ${issue.expected}, but is ${issue.received}`;
}

function parentOf({ text, hours_ago }: { text: string; hours_ago?: number | null | undefined }) {
  return typeof hours_ago === 'number' ? { text, hoursAgo: hours_ago } : { text };
}
