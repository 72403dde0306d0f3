import { expect, it } from 'vitest';
import type { Judgement } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import { carry } from './carry';

const kinds = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
const before = 'We did our part. Read your email.';
const judgement: Judgement = {
  heat: [1, 0],
  kinds,
  extra: {},
  words: {},
  due: -9,
  clauses: [
    { start: 0, end: 15, heat: 1, kinds: {} },
    { start: 17, end: 32, heat: 1, kinds: {} },
  ],
  pieces: [],
};
const quotes = (after: string) =>
  carry(judgement, before, after)?.clauses.map(({ start, end }) => after.slice(start, end));

it.each([
  ['a word added between', 'We did our part. Please. Read your email.', ['We did our part', 'Read your email']],
  ['a word added at the end', 'We did our part. Read your email. Please', ['We did our part', 'Read your email']],
  ['the first clause changed', 'We did our bit. Read your email.', ['Read your email']],
  ['the second clause changed', 'We did our part. Read your mail.', ['We did our part']],
])('%s', (_, after, left) => {
  expect(quotes(after)).toEqual(left);
});

it('lets go of another text', () => {
  expect(quotes('Something else that was pasted over everything')).toBeUndefined();
});
