import { expect, it } from 'vitest';
import { namedAs } from './named-as';

it.each([
  ['the lift is out at purley', 'The lift at Purley is back on Friday.', 'the lift is out at Purley'],
  ['your refund is late', 'See our Refund Policy.', 'your refund is late'],
  ['the lift is out at purley', 'It is back on Friday.', 'the lift is out at purley'],
])('writes a name in "%s" as "%s" does', (event, draft, named) => expect(namedAs(event, draft)).toBe(named));

it('has nothing to name where nothing is told', () => expect(namedAs(undefined, 'At Purley.')).toBeUndefined());
