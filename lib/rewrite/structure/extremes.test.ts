import { expect, it } from 'vitest';
import { highest, lowest } from './extremes';

it('finds the largest and the smallest of more values than a call takes arguments', () => {
  const values = Array.from({ length: 300_000 }, (_, i) => i);
  expect(highest(values)).toBe(299_999);
  expect(lowest(values)).toBe(0);
});

it('stops at the floor and at the ceiling', () => {
  expect(highest([], -8)).toBe(-8);
  expect(lowest([3, 9], 2)).toBe(2);
});
