import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import { type Retriable, retried } from './retried';

const bodyOf = (lines: readonly Retriable[]) => lines.map(({ text }) => text).join(' ');
/** Marks each "or …" to the end of its sentence. */
const marksOf = (text: string): readonly Finding[] =>
  [...text.matchAll(/ or [^.]*/gu)].map(
    (match) => ({ kind: 'pressure', span: { start: match.index, end: match.index + match[0].length } }) as Finding,
  );
const after = (...lines: readonly Retriable[]) => retried(lines, bodyOf, marksOf).map(({ text }) => text);

it('cuts in the next best way what is marked', () => {
  const others = () => ['Pay or we sulk.', 'Pay by noon.'];
  expect(after({ text: 'Hello.', gap: ' ' }, { text: 'Pay by noon or the cake stays.', gap: '', others })).toEqual([
    'Hello.',
    'Pay by noon.',
  ]);
});

it('leaves alone what is not marked, and what no other way cures', () => {
  const never = () => {
    throw new Error('asked for needlessly');
  };
  expect(after({ text: 'Pay by noon.', gap: '', others: never })).toEqual(['Pay by noon.']);
  const others = () => ['Pay or we sulk.'];
  expect(after({ text: 'Pay or the cake stays.', gap: '', others })).toEqual(['Pay or the cake stays.']);
});
