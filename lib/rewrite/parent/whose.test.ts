import { expect, it } from 'vitest';
import { ownsUp, speaksAsHouse } from './whose';

it.each([
  'lost the school place form, will do it soon promise',
  'sorry can you send the minutes again? lost them',
  'Soz forgot to bring your drill back',
])('hears a slip of their own in "%s"', (post) => expect(ownsUp(post)).toBe(true));

it.each([
  'lost half a Saturday because of you',
  'You lost my form and never rang',
  'forgot to bring? you lost my coat',
])('hears none in "%s"', (post) => expect(ownsUp(post)).toBe(false));

it.each([
  "We've moved your seats so your party isn't together, hope that's ok!",
  'Your complaint has been closed as resolved',
  'Pothole season is here! Report yours at our website.',
])('hears a house speak in "%s"', (post) => expect(speaksAsHouse(post)).toBe(true));

it.each(["We've been waiting an hour for you", 'Your dog ate my shoe'])('hears somebody speak in "%s"', (post) =>
  expect(speaksAsHouse(post)).toBe(false),
);
