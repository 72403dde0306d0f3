import { expect, it } from 'vitest';
import { joins, wishesJoy } from './joy';

it('knows joy that a draft shares in set words', () => {
  expect(joins('PASSED MY THEORY TEST!!!', 'We wish you every success in your future endeavours.')).toBe(true);
  expect(joins('I GOT IN!! Vet school!!', 'Congratulations on this significant milestone.')).toBe(true);
  expect(joins('Grandad passed away last night', 'Congratulations on this significant milestone.')).toBe(false);
  expect(joins('Finally finished my thesis 🎉', 'Congratulations on your achievement.')).toBe(true);
});

it('shares none that the draft does not, or with nobody glad', () => {
  expect(joins('PASSED MY THEORY TEST!!!', 'You still owe me £4.')).toBe(false);
  expect(joins('your form rejects my postcode', 'Congratulations on 22 years.')).toBe(false);
  expect(wishesJoy('You still owe me £4.')).toBe(false);
});
