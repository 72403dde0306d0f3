import { expect, it } from 'vitest';
import { answerIn } from './said-before';

it.each([
  ['As stated on our website the main will be fixed by 4pm.', 'the main will be fixed by 4pm.'],
  ['As already explained, your broker in Polokwane has the file, not us.', 'your broker in Polokwane has the file.'],
  ["As you've been told, ACTIVATION IS MANUAL.", 'ACTIVATION IS MANUAL.'],
  ['As previously stated fares surge.', 'fares surge.'],
  [
    "As I ALREADY told your husband, we're two drivers down and the phone isn't glued to me.",
    "we're two drivers down.",
  ],
  ["As ALREADY explained, hot water is the developer's problem, not ours 🙄", 'the developer looks after hot water.'],
  ['As per policy hotel is not given for weather, passengers should plan.', 'hotel is not given for weather.'],
  ["Not our doing, the SELLER asked for it and it's all legal, so calm down.", 'the SELLER asked for it.'],
  ['Not our decision, the trustees set prices, and try running a museum.', 'the trustees set prices.'],
  ["Sorry if you think that but it's condensation.", "it's condensation."],
  ['sorry if u felt let down but distributor only sent 4, blame them.', 'distributor only sent 4.'],
])('finds the answer in "%s"', (said, answer) => expect(answerIn(said)).toBe(answer));

it.each([
  'As per our records NOBODY told us.',
  'Not our dept anyway.',
  'Not my job, I only took the money.',
  "As we've explained, THEATRE LISTS CHANGE.",
  'As stated, you should read the terms.',
  'As mentioned, check your junk folder.',
  'The surgery has to reissue it.',
  'Sorry you feel that way but Friday is BUSY, did you think you were alone?',
  'Sorry if you were upset but it was just a joke.',
])('finds none in "%s"', (said) => expect(answerIn(said)).toBeUndefined());
