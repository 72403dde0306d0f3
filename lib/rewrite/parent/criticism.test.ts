import { expect, it } from 'vitest';
import { charges, criticises, isOpinion } from './criticism';

it.each([
  'You quoted me out of context in the dairy farm piece',
  "Great piece, but the chart's axis starts at 80",
  '@HeathDesk no mention of the 3 kids who won the final? Typical',
])('finds fault with our own work: %s', (post) => expect(criticises(post)).toBe(true));

it.each(['Have a look at our spring list', 'Is the minister in today?'])('finds no fault: %s', (post) =>
  expect(criticises(post)).toBe(false),
);

it('tells a motive laid at a newsroom’s door from a fault it can own', () => {
  expect(charges('Why does your paper hate cyclists so much')).toBe(true);
  expect(charges('Why does your feed still list the pulled episode?')).toBe(false);
});

it.each(['nobody under 60 reads you anyway', "We'd prefer you didn't mention the lawsuit.", 'cameras are a cash grab'])(
  'holds nothing to be sorry for: %s',
  (post) => expect(isOpinion(post)).toBe(true),
);
it('is no mere view where something was done', () =>
  expect(isOpinion('Your driver lost my parcel, what a waste of money')).toBe(false));
