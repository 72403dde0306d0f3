import { expect, it } from 'vitest';
import { withCapitals } from './capital';

it.each([
  [
    'Sorry the showers are cold at croydon.',
    'Showers at Croydon are due back.',
    'Sorry the showers are cold at Croydon.',
  ],
  ['Sorry our app plays in german.', 'Pick English.', 'Sorry our app plays in German.'],
  ['Sorry you waited in leeds.', 'The van is late.', 'Sorry you waited in Leeds.'],
  [
    'Sorry about our site, see www.croydon.example.',
    'Showers at Croydon.',
    'Sorry about our site, see www.croydon.example.',
  ],
  ['Sorry the water is off, please venmo me.', 'Kei Bulk Water has it.', 'Sorry the water is off, please venmo me.'],
  ['Sorry the mark is on your coat.', 'It comes off.', 'Sorry the mark is on your coat.'],
])('%s', (said, draft, whole) => expect(withCapitals(said, draft)).toBe(whole));

it('leaves what the draft itself writes small', () =>
  expect(withCapitals('Pick it up in reading room 2.', 'Ask Reading staff about reading room 2.')).toBe(
    'Pick it up in reading room 2.',
  ));
