import { expect, test } from 'vitest';
import { auc, calibration, countsOf, f1, interval, overlap, recallAt } from '../../scripts/evaluate/metrics';

test('the area under the curve is the chance that a true case scores above a false one', () => {
  expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
  expect(auc([4, 3, 2, 1], [false, false, true, true])).toBe(0);
  expect(auc([1, 3, 2, 4], [false, false, true, true])).toBe(0.75);
  expect(auc([5, 5, 5, 5], [false, true, false, true])).toBe(0.5);
});

test('recall is read where few enough calm drafts are above the cut', () => {
  const calm = Array.from({ length: 20 }, (_, i) => i);
  const scores = [...calm, 18.5, 19.5, 3];
  const truth = [...calm.map(() => false), true, true, true];
  expect(recallAt(scores, truth, 0.05)).toBeCloseTo(2 / 3);
});

test('F1 weighs hits against what was wrong and what was missed', () => {
  const counts = countsOf([true, true, false, false], [true, false, true, false]);
  expect(counts).toEqual({ hits: 1, wrong: 1, missed: 1 });
  expect(f1(counts)).toBe(0.5);
  expect(f1({ hits: 0, wrong: 0, missed: 3 })).toBe(0);
});

test('overlap is shared characters over all characters', () => {
  expect(overlap([{ start: 0, end: 10 }], [{ start: 5, end: 15 }])).toBeCloseTo(1 / 3);
  expect(
    overlap(
      [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ],
      [{ start: 0, end: 6 }],
    ),
  ).toBe(1);
});

test('scores that promise what comes have no calibration error', () => {
  const scores = [...Array(10).fill(0.25), ...Array(10).fill(0.75)] as number[];
  const truth = scores.map((score, i) => (score === 0.25 ? i % 4 === 0 : i % 4 !== 0));
  expect(calibration(scores, truth).error).toBeLessThan(0.06);
  expect(
    calibration(
      scores,
      scores.map(() => true),
    ).error,
  ).toBeCloseTo(0.5);
});

test('an interval holds the figure and is the same on every run', () => {
  const values = Array.from({ length: 100 }, (_, i) => i);
  const mean = (at: readonly number[]) => at.reduce((sum, i) => sum + (values[i] ?? 0), 0) / at.length;
  const [low, high] = interval(100, mean);
  expect(low).toBeLessThan(49.5);
  expect(high).toBeGreaterThan(49.5);
  expect(interval(100, mean)).toEqual([low, high]);
});
