import { hasWaited, type Verdict } from '../coach/context';
import type { Finding } from '../coach/finding';
import type { Profile } from './profile';

/** Words that take notice of the wait, or are sorry for whatever it may be. */
const TAKES_NOTICE =
  /\b(?:sorry|apolog\w*|forgive|late|slow\w*|delay\w*|overdue|wait\w*|patien\w*|too long|sooner|silence|(?:left|kept) you|took (?:me|us|so|too))\b/iu;

/** Of what is said: handles and tags come before it. */
const FIRST_WORD = /(?<![@#\p{L}\p{N}_'’-])\p{L}[\p{L}\p{N}'’-]*/u;

/**
 * A cold reply that comes later than the profile allows: then it is marked even where judgement would let it pass, since the
 * wait alone asks for a word. Undefined in time, and where the draft takes notice.
 */
export function overdue({ report, findings }: Verdict, profile: Profile): Finding | undefined {
  const { text, context, reading } = report;
  if (!reading?.late || !hasWaited(context) || TAKES_NOTICE.test(text)) return undefined;
  const cold = [...findings, ...report.findings].find(({ kind }) => kind === 'cold-reply');
  if (cold === undefined || profile.sensitivity['cold-reply'] === 0) return undefined;
  const first = FIRST_WORD.exec(cold.quote);
  if (first === null) return undefined;
  const start = cold.span.start + first.index;
  return {
    ...cold,
    why: `The post being answered has waited ${spoken(context.parent?.hoursAgo ?? 0)}, and nothing in the reply takes notice of that.`,
    fixes: [{ span: { start, end: start + first[0].length }, words: `${apology(profile)} ${first[0]}` }],
  };
}

function spoken(hours: number): string {
  const [count, unit] = hours < 48 ? [Math.round(hours), 'hour'] : [Math.round(hours / 24), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function apology({ person, formality }: Profile): string {
  if (formality !== 'formal') return 'Sorry for the wait.';
  return person === 'we' ? 'We apologise for the wait.' : 'I apologise for the wait.';
}
