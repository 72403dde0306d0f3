import { expect, it } from 'vitest';
import { titled } from './titled';

const after = (draft: string, ...kept: readonly string[]) =>
  titled(
    kept.map((text) => ({ text, gap: ' ' })),
    draft,
  ).map(({ text }) => text);
const CANNED = 'At Barrow Strength we are passionate about empowering individuals.';

it('says whose news it is where the canned wording took that along', () => {
  expect(after(`${CANNED} Women's lifting, Tuesdays 7pm.`, '', "Women's lifting, Tuesdays 7pm.")).toEqual([
    '',
    "Barrow Strength: Women's lifting, Tuesdays 7pm.",
  ]);
});

it('knows who is proud', () => {
  const canned = 'Leading innovator Tamar Rope is delighted to announce a milestone.';
  expect(after(`${canned} 12 splicers wanted.`, '', '12 splicers wanted.')).toEqual([
    '',
    'Tamar Rope: 12 splicers wanted.',
  ]);
});

it('says it once', () => {
  const news = 'Barrow Strength opens at 7.';
  expect(after(`${CANNED} ${news}`, '', news)).toEqual(['', news]);
  expect(after(`Exciting times at Oxley Hall. Doors: 7pm.`, '', 'Doors: 7pm.')).toEqual(['', 'Doors: 7pm.']);
  expect(after('Great news! Doors open at 7pm.', '', 'Doors open at 7pm.')).toEqual(['', 'Doors open at 7pm.']);
});
