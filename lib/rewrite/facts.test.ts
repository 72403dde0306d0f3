import { expect, it } from 'vitest';
import { factsOf, HARD_FACT, inventedFacts, lostFacts } from './facts';

it('reads handles, links, addresses and numbers', () => {
  expect(factsOf('@ann see https://a.co/x, mail b@c.org: £29.99 by 3pm, ref YT7745 #tag2')).toEqual({
    handles: ['@ann'],
    links: ['https://a.co/x', 'b@c.org'],
    numbers: ['£29.99', '3pm', 'YT7745'],
  });
});

it('names what was lost and what was made up', () => {
  expect(lostFacts('Ring 0161 496 by 3pm', 'Ring 0161 by 3pm')).toEqual(['496']);
  expect(inventedFacts('Ring by 3pm', 'Ring by 4pm, @bob', 'told @bob')).toEqual(['4pm']);
});

it('reads a link that is typed without its beginning', () => {
  expect(factsOf('See coast.example/hale, or tides.co.uk. It is e.g. at noon.Then go').links).toEqual([
    'coast.example/hale',
    'tides.co.uk',
  ]);
  expect(HARD_FACT.test('The form is at tides.co.uk, as ever')).toBe(true);
  expect(HARD_FACT.test('It is e.g. at noon.Then go, i.e. now')).toBe(false);
});
