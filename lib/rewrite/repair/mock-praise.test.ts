import { expect, it } from 'vitest';
import { withoutMockPraise, withoutMockSorry } from './mock-praise';

it.each([
  ['Adore it.', ''],
  ['Player of the match.', ''],
  ["Can't wait to see what wonders Friday brings.", ''],
  ['I shall have it framed.', ''],
  ['i paid £16 for soup icicles 🥰 best dinner ever.', 'i paid £16 for soup icicles.'],
  ['My shirt says five stars.', ''],
  ['They sent a box of corks, just what I wanted.', 'They sent a box of corks.'],
  ['best bday dinner ever.', ''],
  ['€31 taxi, money well spent.', '€31 taxi.'],
  ['I found 31 bags at Fox Covert, how thoughtful, such a treat.', 'I found 31 bags at Fox Covert.'],
  ['The lad looked at it and drove off, pure engineering genius.', 'The lad looked at it and drove off.'],
  ['@GridleyWireless Amazing, week 3 of no signal.', '@GridleyWireless Week 3 of no signal.'],
])('takes the praise that mocks out of "%s"', (mocking, left) => expect(withoutMockPraise(mocking)).toBe(left));

it.each([
  'Worth £212 a month.',
  'Not a great start.',
  'It came late, not exactly what I ordered.',
  'Booking WV-6610, driver lovely.',
  'The waiter was lovely.',
  'Can you do your best?',
  'Nobody came, no love lost.',
])('leaves "%s" as it is', (plain) => expect(withoutMockPraise(plain)).toBe(plain));

it('takes the sorry that mocks out of a complaint', () =>
  expect(withoutMockSorry('3 weeks the door wont lock, sorry for wanting to be safe i guess.')).toBe(
    '3 weeks the door wont lock.',
  ));

it('takes the farewell that mocks out of a complaint', () =>
  expect(withoutMockSorry("BIO 340 is full so see y'all at graduation in 2041")).toBe('BIO 340 is full'));
