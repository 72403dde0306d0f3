import { expect, it } from 'vitest';
import { carriesVerb, holdsFiniteVerb } from './tagged';

it.each(["It's a lease.", 'The part’s on order with them.', "We've the spare keys."])(
  'finds the verb that hides in "%s"',
  (text) => expect(carriesVerb(text)).toBe(true),
);

it.each(["The dog's dinner", 'No early birds', 'Four of them'])('finds none in "%s"', (text) => {
  expect(carriesVerb(text)).toBe(false);
  expect(holdsFiniteVerb(text)).toBe(false);
});
