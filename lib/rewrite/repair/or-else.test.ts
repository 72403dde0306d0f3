import { expect, it } from 'vitest';
import { askedOrElse, tellsWhatFollows } from './or-else';
import type { Sight } from './sight';

/** What a sentence asks for, each word of it this likely to go. */
const asked = (text: string, likely = 0.5) =>
  askedOrElse({
    sentence: { text, start: 0, end: text.length, gap: ' ' },
    own: text.split(' ').map((word) => ({ text: word, likely })),
    manner: { sorry: "I'm" },
  } as unknown as Sight);

it.each([
  ['Correct it today or kiss your accreditation goodbye.', 'Correct it today.'],
  ['@northline Send an engineer by Thursday or I’m calling the papers!', '@northline Send an engineer by Thursday.'],
  ['Ring me before noon or never ring again.', 'Ring me before noon.'],
  ['Change it today or forget another interview.', 'Please change it today.'],
  ['Correct it or hear from our lawyers.', 'Correct it.'],
  ['Take the photo down or you’re off the list.', 'Take the photo down.'],
  ['Reopen it or admit you don’t care.', 'Please reopen it.'],
  ['Delete it or lose your credential.', 'Please delete it.'],
  ['The gate opens at 6, and bring your pass OR GO HOME.', 'The gate opens at 6, and bring your pass.'],
  ['clip: https://clips.gg/x8 #RiggedCup replay it or admit ur a joke', 'clip: https://clips.gg/x8 please replay it.'],
  ['Want both back by Friday or I’m telling everyone', "I'd like both back by Friday, please."],
  [
    'I’ve paid for nothing, I want it refunded by Friday or I’m down there shouting.',
    "I’ve paid for nothing, I'd like it refunded by Friday, please.",
  ],
])('keeps what is asked from what is threatened: %s', (text, expected) => expect(asked(text)).toBe(expected));

it.each([
  'Resend by 2 or it misses the page.',
  'Move it or it’s towed at 14:00.',
  '£14.20 by 11 April or it goes back.',
  'Bring your slip or they won’t let you board.',
  'Book by 6 or you lose your place.',
  'Keep the bill ready otherwise he will leave.',
])('keeps what follows by itself: %s', (text) => {
  expect(asked(text)).toBe(text);
  expect(tellsWhatFollows(text)).toBe(true);
});

it.each([
  ['what is lost by itself', 'Book it today or lose your place.'],
  ['a choice', 'Refund my money or send the mixer today.'],
  ['what may fairly follow, which is said elsewhere', 'Send them by 4pm or we run it without you.'],
  ['a question', 'Did you read it or are you just dim?'],
  ['what asks for nothing', 'The pool is cold or I’m a fish.'],
])('leaves %s', (_, text) => expect(asked(text)).toBeUndefined());

it('takes what is sure to go for part of the threat', () => {
  expect(asked('Keep it or I’ll tell the whole town.', 0.95)).toBeUndefined();
});
