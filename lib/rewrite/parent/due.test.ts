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
  ['Abeg is the ankara sale still on?', 'public-sector'],
  ['anyone know when the pool opens', 'public-sector'],
  ['Is the 88 still going via the hospital in the evening?', 'public-sector'],
] as const)('lets no plain sorry answer %s', (post, account) => {
  expect(nameless(post, account)).toBe(false);
});

it('owes no sorry for a rumour that a journalist is asked about', () => {
  const post = 'Hearing the club have lost their head of sport, furious if so';
  expect(isDue('Sorry about that.', { parent: { text: post }, account: 'press' }, undefined)).toBe(false);
});

it('has nothing against a sorry that says what for', () => {
  const context = { parent: { text: 'Why are the flags at half mast?' } };
  expect(isDue('Sorry for the confusion.', context, undefined)).toBe(true);
});

it('asks the encoder where no word tells of anything amiss', () => {
  const due = (text: string, account: 'press' | 'brand' | 'personal', owes: number) =>
    isDue('Sorry about that.', { parent: { text }, account }, undefined, owes);
  expect(due("My son's face is in your court report", 'press', 7)).toBe(true);
  expect(due('I ordered a medium and got a tent', 'brand', 2.7)).toBe(true);
  expect(due('This mascot is a cucumber now', 'brand', 0.1)).toBe(false);
  expect(due('My landlord put the rent up, 300 a month', 'personal', 3.3)).toBe(true);
  expect(due('We got your message! The refund is on its way', 'personal', -1.3)).toBe(false);
});

it('takes "gutted" for the poster’s own feeling', () => {
  const due = (text: string) => isDue("I'm sorry to hear that.", { parent: { text }, account: 'personal' }, undefined);
  expect(due('No allotment again this year, absolutely gutted')).toBe(true);
  expect(due('Sophie is gutted, what a shame')).toBe(false);
});
