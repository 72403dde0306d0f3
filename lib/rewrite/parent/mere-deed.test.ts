import { expect, it } from 'vitest';
import { eventOf } from './event';
import { cameOf, leadsUp } from './mere-deed';

it('tells what came of a deed, not the deed', () => {
  expect(cameOf('our team fitted your boiler and the water is brown like tea', false)).toBe(
    'the water is brown like tea',
  );
  expect(cameOf('our team broke your boiler and the water is brown', false)).toBeUndefined();
  expect(eventOf('Your people dug our well and the water is brown like tea', 'we')).toBe('the water is brown like tea');
});

it('knows a deed that only leads up to the grievance', () => {
  expect(leadsUp('our app took £4', ' and I still got a ticket')).toBe(true);
  expect(leadsUp('our fitter put the radiator up', ' and it leaks on the carpet')).toBe(true);
  expect(leadsUp('we lost your coat', ' and you still want paying')).toBe(false);
  expect(leadsUp('our app took £4', ' at 10.02')).toBe(false);
  expect(eventOf('Your meter app took £4 and I still got a ticket', 'we')).toBeUndefined();
});

it.each([
  'Freezer conked at 5 months. Shop says ring you, you say ring shop. Peas are soft',
  'Table promised for Easter, now you say June. Guests are sitting on boxes',
])('leaves what trails behind a complaint untold: %s', (post) => expect(eventOf(post, 'we')).toBeUndefined());

it.each([
  ['Took my watch in for a battery, got it back scratched'],
  ['Sent my coat to you for cleaning, came back grey'],
])('knows that it was the poster who handed it over: %s', (post) =>
  expect(eventOf(post, 'we') ?? '').not.toMatch(/^we (?:took|sent)/u),
);

it('tells what befell somebody, wherever it stands', () => {
  expect(eventOf("Light outside the care home's been off a fortnight. Mum's friend tripped last night.", 'we')).toBe(
    "your mum's friend tripped last night",
  );
});
