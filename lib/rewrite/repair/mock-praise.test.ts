import { expect, it } from 'vitest';
import { withoutMockPraise } from './mock-praise';

it.each([
  ['Adore it.', ''],
  ['Player of the match.', ''],
  ['My shirt says five stars.', ''],
  ['best bday dinner ever.', ''],
  ['€31 taxi, money well spent.', '€31 taxi.'],
  ['I found 31 bags at Fox Covert, how thoughtful, such a treat.', 'I found 31 bags at Fox Covert.'],
  ['The lad looked at it and drove off, pure engineering genius.', 'The lad looked at it and drove off.'],
  ['@GridleyWireless Amazing, week 3 of no signal.', '@GridleyWireless Week 3 of no signal.'],
])('takes the praise that mocks out of "%s"', (mocking, left) => expect(withoutMockPraise(mocking)).toBe(left));

it.each([
  'Worth £212 a month.',
  'Not a great start.',
  'Booking WV-6610, driver lovely.',
  'The waiter was lovely.',
  'Can you do your best?',
  'Nobody came, no love lost.',
])('leaves "%s" as it is', (plain) => expect(withoutMockPraise(plain)).toBe(plain));
