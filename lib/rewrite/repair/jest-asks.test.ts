import { expect, it } from 'vitest';
import { isThrownBack, toldInJest } from './jest-asks';

it.each([
  ['Nobody told you autoplay is using 1GB an hour?', 'autoplay is using 1GB an hour.'],
  ["Didn't you know the gate is shut at 5?", 'the gate is shut at 5.'],
  [
    'Ooh what a mystery, if only there was a banner on our page saying 10 to 4, £3.95. Oh wait there is.',
    "There's a banner on our page saying 10 to 4, £3.95.",
  ],
  ["Shockingly, there's a sea in the way.", "there's a sea in the way."],
  ["Incredible, wet wood doesn't burn, somebody phone the Nobel people.", "wet wood doesn't burn."],
  ['You pressed Cancel and then, plot twist, Confirm.', 'You pressed Cancel and then Confirm.'],
  [
    "If by some wild twist that's not your planter, tell us by the 30th.",
    "If that's not your planter, tell us by the 30th.",
  ],
  [
    'Or, hear me out, open the photo and behold a box by a planter.',
    'Or open the photo and behold a box by a planter.',
  ],
])('tells what "%s" tells', (jest, plain) => expect(toldInJest(jest)).toBe(plain));

it.each([
  'Did you know him?',
  'Amazing people.',
  'Have you heard the news we posted?',
  'Mad as the exchequer, who take £4 of it.',
  'You pressed Cancel.',
])('leaves "%s"', (text) => expect(toldInJest(text)).toBeUndefined());

it('knows a question that is only thrown back', () => {
  expect(isThrownBack('A pothole, in February, after a frost?', 0.2, 'Claims need the receipt.')).toBe(true);
  expect(isThrownBack('No code?', 0.25, 'Check spam.')).toBe(false);
  expect(isThrownBack('The 8.15?', 0.25, 'It leaves from stand C now.')).toBe(false);
  expect(isThrownBack('Which size?', 0.25, 'We have both.')).toBe(false);
});

it.each([
  'If only there was a ramp at gate 2.',
  'If only there were a spare on Friday the 5th, we’d send it.',
  'Have you heard it was returned?',
  'Did you know if the lid was shut?',
  'Has anyone told you when it will ship?',
])('takes a wish and an honest question as they are: %s', (text) => expect(toldInJest(text)).toBeUndefined());

it('throws no question back that asks for something', () => {
  expect(isThrownBack('Name on the booking?', 0.6, 'We open at 9.')).toBe(false);
  expect(isThrownBack('Same card as last time?', 0.6, 'We open at 9.')).toBe(false);
});
