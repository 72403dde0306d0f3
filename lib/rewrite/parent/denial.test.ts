import { expect, it } from 'vitest';
import { denies, deniesOwn } from './denial';

it.each([
  'wasnt me, ive never broken anything in my life',
  'Our cleaners always attend.',
  'GPS shows Marta at your address 9.02 to 11.05.',
  'Nothing wrong on our side, all systems green.',
  "He was inside all day, so no he didn't.",
  'We did no such thing.',
  'Who told you we stopped it?',
  "We didn't. The whole answer is in paragraph 9.",
  'No, we have not, you clown.',
  'Our recording proves you did.',
])('hears a denial in "%s"', (draft) => expect(denies(draft)).toBe(true));

it.each([
  "We don't. Cash only.",
  "We didn't, and we should have.",
  "Our shop isn't open on Sundays.",
  'Our van was late.',
  "We can't refund it.",
])('hears none in "%s"', (draft) => expect(denies(draft)).toBe(false));

it('hears one person deny a deed, not a thought', () => {
  expect(deniesOwn("I haven't had your ladder.")).toBe(true);
  expect(deniesOwn("I didn't realise it was today.")).toBe(false);
});
