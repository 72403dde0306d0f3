import { expect, it } from 'vitest';
import { briefer } from './briefer';
import { softer } from './strategies/softer';
import type { Task } from './task';

const taskOf = (opening: { owning: string; naming?: string; plain: string } | undefined, lines: Task['lines']) =>
  ({
    draft: lines.map(({ text }) => text).join(' '),
    opening: opening && { naming: opening.plain, ...opening },
    kinds: new Set(),
    lines,
  }) as unknown as Task;

const LINES = [
  { text: 'The office shuts at five.', gap: ' ', likely: 0.1 },
  { text: 'We are only human.', gap: ' ', likely: 0.4 },
  { text: 'Take the number 9 bus.', gap: ' ', likely: 0.6 },
  { text: 'Could you ring first?', gap: ' ', likely: 0.6 },
];

const LOSS = {
  owning: "We're so sorry your shop burnt down.",
  naming: "We're so sorry about your shop.",
  plain: "We're so sorry to hear that.",
};

it('says sorry in fewer words before a line goes, and lets the likeliest go first', () =>
  expect(briefer(taskOf(LOSS, LINES)).map(softer)).toEqual([
    "We're so sorry about your shop. The office shuts at five. We are only human. Take the number 9 bus. Could you ring first?",
    "We're so sorry to hear that. The office shuts at five. We are only human. Take the number 9 bus. Could you ring first?",
    "We're so sorry. The office shuts at five. We are only human. Take the number 9 bus. Could you ring first?",
    "We're so sorry to hear that. The office shuts at five. Take the number 9 bus. Could you ring first?",
    "We're so sorry to hear that. Take the number 9 bus. Could you ring first?",
  ]));

it('lets a line that all but went anyway go first of all', () => {
  const lines = LINES.map((line, at) => (at === 1 ? { ...line, likely: 0.7 } : line));
  expect(briefer(taskOf(LOSS, lines)).map(softer).slice(2)).toEqual([
    "We're so sorry to hear that. The office shuts at five. Take the number 9 bus. Could you ring first?",
    "We're so sorry. The office shuts at five. Take the number 9 bus. Could you ring first?",
    "We're so sorry to hear that. Take the number 9 bus. Could you ring first?",
  ]);
});

it('leaves thanks out where they do not fit', () => {
  const [, , bare] = briefer(taskOf({ owning: 'Thanks for asking.', plain: 'Thanks for asking.' }, LINES));
  expect(bare?.opening).toBeUndefined();
});

it('lets no line go that holds a fact or asks', () => {
  const lines = [LINES[2], LINES[3]].flatMap((line) => line ?? []);
  expect(briefer(taskOf(undefined, lines))).toEqual([]);
});
