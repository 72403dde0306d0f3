import { expect, it } from 'vitest';
import { toldByCount } from './counted';

it.each([
  ['Loving my £3,120 season ticket.', 'My season ticket is £3,120.'],
  ['Only £2,300 to remove, pocket money surely.', "It's £2,300 to remove."],
  ["It'll only cost taxpayers £900.", "It'll cost taxpayers £900."],
  ['Thanks for the 6 hours on my porch.', 'That was 6 hours on my porch.'],
  ['Truly the £9,000 ticket that keeps on giving 👏', "It's a £9,000 ticket."],
])('tells the figure of a jeer: %s', (jeer, told) => expect(toldByCount(jeer)).toBe(told));

it('leaves what jeers at nothing', () => expect(toldByCount('I paid £40 for it.')).toBeUndefined());
