import { expect, it } from 'vitest';
import { withoutCurtness, withoutEcho, withoutStump } from './stumps';

it.each(['Dear.', 'Happy ordering!', 'Have a great day!', 'Warm regards.', 'Will be treated in the order received.'])(
  'drops what is left of a form letter: %s',
  (text) => expect(withoutStump(text)).toBe(''),
);
it.each([
  ['@lumen_desk I am: a food bank run by under-18s', '@lumen_desk A food bank run by under-18s'],
  ['We: the portal closes on 14 Nov', 'The portal closes on 14 Nov'],
])('drops a writer without a verb: %s', (text, left) => expect(withoutStump(text)).toBe(left));
it.each(['Regards, Noreen', 'Dear Mr Hollis, your card is ready.', 'Will be with you at 4pm.', 'Is it open?'])(
  'keeps what says something: %s',
  (text) => expect(withoutStump(text)).toBe(text),
);
it('takes the edge off what stands behind a word for somebody in trouble', () => {
  expect(withoutCurtness('Payment goes out on the 9th regardless.')).toBe('Payment goes out on the 9th.');
  expect(withoutCurtness('ok so is lunch off?')).toBe('is lunch off?');
  expect(withoutCurtness('Right turn at the lights.')).toBe('Right turn at the lights.');
});

it.each([
  ['An hour.', 'On hold for an hour'],
  ['Apart from the letter.', 'No one told us about the road'],
])('drops what a jest leaves: %s', (text, post) => expect(withoutEcho(text, post)).toBe(''));
it.each([
  ['Saturday.', 'Is it open on Saturday?'],
  ['The pool is shut.', 'pool shut again'],
  ['Apart from Monday, we are open.', 'never open'],
  ['Ring Anna.', 'nobody rings'],
])('keeps what answers: %s', (text, post) => expect(withoutEcho(text, post)).toBe(text));
