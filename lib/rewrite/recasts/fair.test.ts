import { expect, it } from 'vitest';
import { fairlyPut } from './fair';

it.each([
  [
    "Logo files by Thursday or I'm going elsewhere.",
    "Logo files by Thursday, please. If not, I'll go to someone who can.",
  ],
  ['Send the proofs by noon or I go with someone else.', "Send the proofs by noon. If not, I'll go with someone else."],
  [
    '@OrmeCouncil either you answer the 4 questions by 5pm or we run it without you.',
    "@OrmeCouncil answer the 4 questions by 5pm. If not, we'll run it without you.",
  ],
  [
    "Fix it by Friday or I'm calling environmental health.",
    "Fix it by Friday. If not, I'll call environmental health.",
  ],
])('keeps the term and what fairly follows: %s', (hot, calm) => expect(fairlyPut(hot)).toBe(calm));

it.each([
  'Come by Friday or I can drop it round.',
  'Pay by Friday or I tell your mum.',
  'Send it by noon or lose your place.',
  "I'll be there by six or I'll call you.",
])('leaves "%s" as it is', (plain) => expect(fairlyPut(plain)).toBeUndefined());
