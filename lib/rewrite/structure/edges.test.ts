import { describe, expect, it } from 'vitest';
import { isJab } from './jabs';

describe('knows an edge without a heated word in it', () => {
  it.each([
    'Snow happens.',
    'It happens to the best of us',
    'it’s November in Yorkshire',
    'Pots do break in the post.',
    'Saturdays are Saturdays.',
    'Post is post',
    'Happy to explain how calendars work.',
    'I am always happy to walk you through how banking works if you need me to.',
    'We’re happy to lend you a calculator.',
    'It’s on the door in letters a foot high!!!',
    'it’s on the gate in big red capitals',
    'There is a sign.',
    'READ THE SIGN!!!',
    'Use your eyes.',
    'WHERE DO YOU THINK!!!',
    'You washed it hot, didn’t you?',
    'And you forced it, didn’t you.',
    'someone at the depot can’t count',
    'whoever typed the listing can’t read a clock',
    'Bet it looks gorgeous in your garden.',
    'Thanks to the forty people who felt the need to tell us.',
    'Don’t rush, will you',
    'Keep stalling and we’ll print that you stalled.',
  ])('%s', (words) => expect(isJab(words)).toBe(true));
});

describe('leaves what a calm writer could say', () => {
  it.each([
    'if that happens',
    'This happens when the valve sticks.',
    'Nothing happens.',
    'Your glass can break in hot water.',
    'Happy to explain how refunds work.',
    'Happy to walk you through how to set it up.',
    'We’re happy to explain how the new lift works.',
    'It’s on the form in small letters.',
    'There is a sign by the second gate.',
    'Read the label before use.',
    'What do you think?',
    'You left your coat, didn’t you see it on the hook?',
    'You said Friday, didn’t you?',
    'someone at the depot can’t find the parcel',
    'Bet it looks great!',
    'Keep trying and we’ll get there.',
    'The shop is on Mill Road.',
    'Don’t rush, it is open till 9.',
  ])('%s', (words) => expect(isJab(words)).toBe(false));
});
