import { expect, it } from 'vitest';
import { tallied } from './tallied';

it.each([
  [
    '@X 14 emails about the damp and the answer is no.',
    'Magnificent work @X, 14 emails about the damp and the answer is no.',
    "@X that's 14 emails about the damp and the answer is no.",
  ],
  [
    'Just 31 days to answer one email @X.',
    'Wow, just 31 days to answer one email @X.',
    "That's 31 days to answer one email @X.",
  ],
  [
    '@X 2 hour wait for my 9am slot.',
    'Shoutout to @X for the 2 hour wait for my 9am slot.',
    "@X that's a 2 hour wait for my 9am slot.",
  ],
  ['@X 8 hour wait.', 'Shoutout to @X for the 8 hour wait.', "@X that's an 8 hour wait."],
  ['@X 9.15 that left at 9.06.', 'Hats off to @X for the 9.15 that left at 9.06.', '@X the 9.15 left at 9.06.'],
  [
    '@X engineer who arrives at 5.58 for an 8 to 12 slot.',
    'How I adore a @X engineer who arrives at 5.58 for an 8 to 12 slot.',
    '@X your engineer arrives at 5.58 for an 8 to 12 slot.',
  ],
  [
    '@X locking my account on rent day.',
    'Genius move @X, locking my account on rent day.',
    '@X you locked my account on rent day.',
  ],
  ["@X's, my son walked home.", "Thanks to @X's commitment to fitness, my son walked home.", '@X my son walked home.'],
  ['@X it came a mere 11 days late.', 'Bravo @X, it came a mere 11 days late.', '@X it came 11 days late.'],
])('gives "%s" the verb that its mock praise left it without', (text, draft, whole) =>
  expect(tallied(text, draft)).toBe(whole),
);

it.each([
  ['@X 11 days to empty one bin.', '@X 11 days to empty one bin. Gold medal.'],
  ['14 emails about the damp.', 'Wow. 14 emails about the damp.'],
  ['@X three of my bags never came.', 'Bravo @X, three of my bags never came.'],
  ['@X Nine days with no line and a bill?', '@X NINE DAYS with no line and a bill???'],
  ['@X only two of the six came.', 'Bravo @X, only two of the six came.'],
  ['@X 3 May was the last time.', 'Bravo @X, 3 May was the last time.'],
  ['@X the lift you mended is out again.', 'Bravo @X, the lift you mended is out again.'],
  ['@X waiting for my parcel since 9.', 'Love you @X, waiting for my parcel since 9.'],
])('leaves what the writer began so, or what has a verb: "%s"', (text, draft) =>
  expect(tallied(text, draft)).toBe(text),
);

it('keeps what follows from a thing', () => {
  const told = 'Parents: swimming moves to Tuesday, 1.15pm bus, so kit goes in Monday night.';
  expect(tallied(told, `${told} Some of us do read.`)).toBe(told);
});

it('tells a thing without what was to be admired in it', () =>
  expect(
    tallied('@X A pool with no water, very avant garde.', 'Fair play to @X, a pool with no water, very avant garde.'),
  ).toBe("@X that's a pool with no water."));
