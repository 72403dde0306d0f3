import type { Verdict } from '../../../lib/coach/context';
import type { Finding } from '../../../lib/coach/finding';
import { type Heat, KINDS, type Kind, LEVELS } from '../../../lib/coach/kinds';
import type { Advice } from '../../../lib/rewrite/rewrite';
import { type Draft, EMPTY, type SessionState } from '../../../lib/session/state';

export const TEXT = 'The fault is yours. Read your email. We shipped on Monday.';

export const blame: Finding = {
  detector: 'fault-is-yours',
  kind: 'blame',
  span: { start: 0, end: 18 },
  quote: 'The fault is yours',
  why: 'It puts the fault on the reader.',
  heat: 2,
  tentative: false,
  fixes: [{ span: { start: 0, end: 18 }, words: 'Something went wrong' }],
};

export const snark: Finding = {
  detector: 'judgement',
  kind: 'snark',
  span: { start: 20, end: 35 },
  quote: 'Read your email',
  why: 'It may be heard as talking down.',
  heat: 1,
  tentative: true,
  fixes: [],
};

export const advice: Advice = {
  rewrites: [
    { strategy: 'softer', text: 'Something went wrong. Read your email. We shipped on Monday.', blanks: [] },
    {
      strategy: 'next-step',
      text: 'I will write to you by [when] about it.',
      blanks: [{ start: 23, end: 29, label: 'when' }],
    },
  ],
};

export function draftOf(heat: Heat, findings: readonly Finding[], text = TEXT): Draft {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const report = { text, context: {}, english: true, reading: undefined, findings };
  const verdict: Verdict = { report, score: heat / 2, heat, level: LEVELS[heat], kinds, findings };
  return { phase: heat > 0 ? 'noted' : 'calm', text, verdict };
}

/** A state at rest: what is typed is what is shown. */
export function at(draft: Draft, more: Partial<SessionState> = {}): SessionState {
  return { draft, shown: { draft, advice: undefined }, swap: undefined, offer: undefined, ...more };
}

export const empty = at(EMPTY);
export const heated = at(draftOf(2, [blame, snark]), { shown: { draft: draftOf(2, [blame, snark]), advice } });
