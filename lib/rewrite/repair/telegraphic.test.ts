import { expect, it } from 'vitest';
import { spelledOut } from './telegraphic';

it.each([
  ['Removed 14:52.', 'It was removed at 14:52.'],
  ['Reset at the desk, takes 3 mins.', 'Reset at the desk, takes 3 mins.'],
  ['Logged as 0417.', "It's logged as 0417."],
  ['Logged, 88-1602.', "It's logged as 88-1602."],
  ['Notes deleted 16:20.', 'The notes were deleted at 16:20.'],
  ['Quote not used.', 'The quote was not used.'],
  ['Refund issued 3 May.', 'The refund was issued on 3 May.'],
  ['Repair 77310 raised.', 'Repair 77310 was raised.'],
  ['New slot 6 Feb, 7.15, Harrier Unit.', 'Your new slot is 6 Feb, 7.15, Harrier Unit.'],
  ['Engineer between 1 and 5 today.', 'An engineer will be there between 1 and 5 today.'],
  ['Claims via form CE12, photos required.', 'Claims via form CE12, with photos.'],
  ['Photo ID required at the desk.', 'We need photo ID at the desk.'],
  ['Room number and date of birth required.', 'We need room number and date of birth.'],
  ['Crime reference required.', 'We need a crime reference.'],
  ["Account holder's card number required.", "We need the account holder's card number."],
  ['Final read not required.', 'A final read is not required.'],
  ['Limit £500.', 'The limit is £500.'],
  ['Refund £59.', 'The refund is £59.'],
  ['CCTV retained 14 days.', 'The CCTV is retained for 14 days.'],
  ['Further queries: readers@post.example', 'For anything else: readers@post.example'],
])('spells out %s', (scrap, said) => expect(spelledOut(scrap)).toBe(said));

it.each([
  'The tank is flushed on Friday.',
  'We removed it at 14:52.',
  'Press reset, hold 10 secs.',
  'Reset at https://tern.example/pin, takes 3 mins.',
  'Cash used to be fine.',
  'Doors open at 7.',
  'Bring the bag to Tib Lane and Oskar will swap it.',
  'Your refund was issued on 3 May.',
  'Removed items are at the lodge until 1 Nov.',
  'Snow closed the runway.',
  'Card’s frozen as of 14:03.',
  'Sandbags no longer issued.',
  'Crew at the gate can also move people.',
  'Please hold power for 8 secs.',
])('leaves %s', (text) => expect(spelledOut(text)).toBe(text));
