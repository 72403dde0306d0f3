import { expect, test } from 'vitest';
import type { Finding } from '../../lib/coach/finding';
import { firstFindings } from './first-findings';

const finding = (id: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  detector: id,
  kind: 'blame',
  span: { start, end },
  quote: 'x'.repeat(end - start),
  why: 'Because.',
  heat: 1,
  tentative: false,
  fixes: [],
  ...more,
});
const ids = (findings: readonly Finding[]) => findings.map(({ detector }) => detector);

test('each place in the draft comes before a second note on the same words', () => {
  const [over, under, tag] = [finding('over', 0, 20), finding('under', 5, 12), finding('tag', 30, 40)];
  expect(ids(firstFindings([over, under, tag], 2))).toEqual(['over', 'tag']);
  expect(ids(firstFindings([over, under, tag], 3))).toEqual(['over', 'tag', 'under']);
});

test('words that come again are noted once before they are noted twice', () => {
  const again = [0, 30, 60].map((start) => finding('not-ours', start, start + 8));
  expect(firstFindings([...again, finding('tag', 90, 99)], 2).map(({ span }) => span.start)).toEqual([0, 90]);
});

test('the hottest come first, and a sure note before a tentative one on the same words', () => {
  const [maybe, sure] = [finding('maybe', 0, 20, { tentative: true }), finding('sure', 0, 20)];
  expect(ids(firstFindings([maybe, sure, finding('hot', 30, 40, { heat: 2 })], 2))).toEqual(['hot', 'sure']);
});

test('a tentative note leaves its place to one that is sure of the words, though it be milder', () => {
  const [maybe, sure] = [finding('maybe', 0, 20, { tentative: true, heat: 2 }), finding('sure', 2, 12)];
  expect(ids(firstFindings([maybe, sure, finding('tag', 30, 40)], 2))).toEqual(['sure', 'tag']);
});

test('where there are fewer, all are there', () => {
  expect(firstFindings([], 3)).toEqual([]);
  expect(ids(firstFindings([finding('one', 0, 4)], 3))).toEqual(['one']);
});
