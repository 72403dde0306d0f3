import { expect, it } from 'vitest';
import { untailed } from './tails';

it.each([
  ['Riders must be at the stop 5 minutes early, period.', 'Riders must be at the stop 5 minutes early.'],
  ['Dispatch is 555-0188 if you must.', 'Dispatch is 555-0188.'],
  ['can drop them friday after 8 if ur even home', 'can drop them friday after 8 if ur home'],
  ["The mayor is on the line till 5 if you'd like it read to you.", 'The mayor is on the line till 5.'],
  ['Presser is 10:30, bring your badge this time.', 'Presser is 10:30, bring your badge.'],
  ["Refunds take up to 28 days so 3 weeks isn't late.", 'Refunds take up to 28 days.'],
  ['Paper has two sides, who knew.', 'Paper has two sides.'],
  ['Bring an apron, understood?', 'Bring an apron.'],
  ['Take it outside like adults.', 'Take it outside.'],
  ["Please don't raise it again and again, tickets close.", "Please don't raise it again, tickets close."],
  ['You cancel again and again.', 'You cancel again and again.'],
  ['Two utes were pulled out, what were they thinking.', 'Two utes were pulled out.'],
])('leaves out a barb that hangs on the end: %s', (hot, calm) => expect(untailed(hot)).toBe(calm));

it.each([
  'Ring us if you must travel today.',
  'Come on Friday if you like it warm.',
  'The trial period ends on Friday, full details inside.',
  'Two weeks is not late for a passport.',
  'It is as you know it, and shuts at 9.',
])('keeps what only looks like one: %s', (text) => expect(untailed(text)).toBe(text));

it.each([
  'Please call the team on 0800 123 456 to deal with it.',
  'Our plumber will deal with it.',
  'Please call only if you must.',
  'We charge over-12s like adults.',
  'We have seats; how many more places do you want?',
  'Please don’t press the button over and over.',
  'If they are even numbered they go left.',
  'In large print, if you’d like it read to you call 0800 123 456.',
])('leaves an end that is meant: %s', (text) => expect(untailed(text)).toBe(text));
