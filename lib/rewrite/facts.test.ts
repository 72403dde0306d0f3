import { expect, it } from 'vitest';
import { factsOf, inventedFacts, lostFacts } from './facts';

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
