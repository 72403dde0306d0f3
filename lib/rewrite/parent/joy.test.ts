import { expect, it } from 'vitest';
import { joins, tellsJoy, wishesJoy, wishFor } from './joy';

it('knows joy that a draft shares in set words', () => {
  expect(joins('PASSED MY THEORY TEST!!!', 'We wish you every success in your future endeavours.')).toBe(true);
  expect(joins('I GOT IN!! Vet school!!', 'Congratulations on this significant milestone.')).toBe(true);
  expect(joins('Grandad passed away last night', 'Congratulations on this significant milestone.')).toBe(false);
  expect(joins('Finally finished my thesis 🎉', 'Congratulations on your achievement.')).toBe(true);
});

it('shares none that the draft does not, or with nobody glad', () => {
  expect(joins('PASSED MY THEORY TEST!!!', 'You still owe me £4.')).toBe(false);
  expect(joins('your form rejects my postcode', 'Congratulations on 22 years.')).toBe(false);
  expect(wishesJoy('You still owe me £4.')).toBe(false);
});

it.each([
  "I PASSED THE BAR!!! Third attempt. Mom's on the floor crying",
  "525 POINTS!!!! Nursing in Galway here I come, I'm shaking",
  "We're having twins!! Found out today. Might need to talk about the second bedroom",
  '365 days sober today. Nobody else knows so I am telling you lot',
  'Finally bringing our twins home from NICU after 9 weeks!!',
])('knows news of joy, with grave words beside it: %s', (post) => expect(tellsJoy(post)).toBe(true));

it.each([
  'I passed it to your colleague on Monday.',
  'She got in the lift and it dropped!',
  'We lost Gran. I passed the news on!',
])('knows what is none: %s', (post) => expect(tellsJoy(post)).toBe(false));

it.each([
  ["results are back. it's benign!!", "We're so happy for you!"],
  ['I PASSED THE BAR!!!', 'Congratulations!'],
  ['They found my bike!!! You actually found it', "We're so glad to hear that!"],
  ["the foal you said wouldn't make it just ran", "We're so glad to hear that!"],
])('wishes joy in fitting words: %s', (post, wish) => expect(wishFor(post, 'we')).toBe(wish));

it('hears good news told in passing, unless something is amiss beside it', () => {
  expect(tellsJoy('Just had the all clear, first coffee out in a year was yours')).toBe(true);
  expect(tellsJoy('We got married at your hall and the roof leaked')).toBe(false);
});

it('wishes nobody joy whose feast was spoilt, or who wishes it', () => {
  expect(tellsJoy('You told my husband. The surprise was his cancer-free party')).toBe(false);
  expect(tellsJoy("So it's a girl called Wren!! Congrats, saw it on Facebook")).toBe(false);
});
