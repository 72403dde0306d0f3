import { expect, it } from 'vitest';
import { isDue } from './due';

const nameless = (text: string, account: 'personal' | 'public-sector') =>
  isDue('Sorry about that.', { parent: { text }, account }, undefined);

it.each([
  ['Still no bins emptied on Alder Close, third week!!', 'public-sector'],
  ['You burnt a hole in my coat', 'personal'],
] as const)('lets a plain sorry answer %s', (post, account) => {
  expect(nameless(post, account)).toBe(true);
});

it.each([
  ['Why are the flags at half mast at the town hall?', 'public-sector'],
  ["We've gone with a different caterer, thanks for your time", 'public-sector'],
  ["Cyclists shouldn't be on the B6047 at all. Pay road tax or get off it", 'personal'],
  ['Will send the edits soon', 'personal'],
] as const)('lets no plain sorry answer %s', (post, account) => {
  expect(nameless(post, account)).toBe(false);
});

it('has nothing against a sorry that says what for', () => {
  const context = { parent: { text: 'Why are the flags at half mast?' } };
  expect(isDue('Sorry for the confusion.', context, undefined)).toBe(true);
});
