import { expect, it } from 'vitest';
import { durationOf } from './duration';

it.each([
  ['Been waiting 3 weeks for a callback', 'Three weeks'],
  ['2 hours on hold and then nothing', 'Two hours on hold'],
  ['Lift has been out for five months', 'Five months'],
  ['Nine days without heating', 'Nine days without heating'],
])('%s: %s', (post, said) => expect(durationOf(post)).toBe(said));

it.each([
  'Been a member for 12 years and still no card',
  'My exam is in 3 days and nobody will tell me the room',
  '£400 for a week in a tent and no shower',
  'Still waiting, my son is 6 years old',
  'You said 5 days, it has not come',
  'Waited 10 minutes and nobody came',
  'Handle snapped after 3 weeks',
  'The zip on the hood went after 5 weeks',
  'As a reader for 12 years I am appalled',
  'Why did the mill shut for nine days?',
])('counts no wait in: %s', (post) => expect(durationOf(post)).toBeUndefined());
