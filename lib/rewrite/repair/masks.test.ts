import { expect, it } from 'vitest';
import { spokenTo, unmaskedBare } from './masks';

it.each([
  [
    "Nothing says 'we care about learners' like emailing the exam room at 8.40 for a 9am paper.",
    'you emailed the exam room at 8.40 for a 9am paper.',
  ],
  ['Nothing says happy new year like my landlord cutting the heat at 9.', 'my landlord cut the heat at 9.'],
  [
    "Oh yes @penhaven, nothing says 'bespoke' like a form letter to 90 of us.",
    "@penhaven, a form letter to 90 of us doesn't say 'bespoke'.",
  ],
  ['Fascinated to hear from the council that a sinkhole is “a minor defect”.', "a sinkhole isn't “a minor defect”."],
  ['Silly me for expecting the 8.15 to stop at Hale.', 'I expected the 8.15 to stop at Hale.'],
  [
    'Nice try charging me £40 for a chair that was broken when I came.',
    'you charged me £40 for a chair that was broken when I came.',
  ],
  [
    'Lovely parenting by the pair at table 9, letting a child throw soup at my aunt.',
    'the pair at table 9 let a child throw soup at my aunt.',
  ],
  ['Nothing says sorry like @Fastr delivering 6 broken cups.', '@Fastr you delivered 6 broken cups.'],
  ['Nothing says happy birthday like waiting five hours in A&E.', 'I waited five hours in A&E.'],
  ['Nothing says family holiday like four hours on the floor at gate 22.', 'four hours on the floor at gate 22.'],
  [
    'Funny how @HillAcademy found the money for a sign but not for the ramp I asked for in March.',
    "@HillAcademy I'm still waiting for the ramp I asked for in March.",
  ],
  [
    'Really loving this bus stop at Fort Road, been here since 4.',
    "I'm at this bus stop at Fort Road, been here since 4.",
  ],
  ['Absolutely enjoying the view from this train toilet.', "I'm in this train toilet."],
  ['@tramco so enjoying this platform.', "@tramco I'm on this platform."],
  [
    'Yet another masterclass in communication from @UlverHousing: no hot water since Monday.',
    '@UlverHousing no hot water since Monday.',
  ],
])('says plainly what is meant by %s', (mask, meant) =>
  expect(unmaskedBare(mask, mask.includes('@UlverHousing') ? '@UlverHousing ' : '')).toBe(meant),
);

it.each([
  'Nothing says you cannot bring a dog.',
  'Good to hear that the pool is open again.',
  'Great talk by the team at Hale, thanks all.',
  'Nothing says misery like moaning about a pie.',
  'Interesting that the shop is open but not on Sunday.',
])('leaves "%s" as it is', (plain) => expect(unmaskedBare(plain, '')).toBeUndefined());

it('tells of the thing that a slogan mocks with', () => {
  expect(unmaskedBare('Nothing says farewell like an empty church at noon 👏', '@HaleFerry ')).toBe(
    '@HaleFerry there was an empty church at noon.',
  );
  expect(unmaskedBare("Nothing says home like a boiler that @HaleGas 'fixed' on Tuesday.", '@HaleGas ')).toBe(
    "@HaleGas there was a boiler that you 'fixed' on Tuesday.",
  );
});

it.each([
  ['@DunmoreGas can send three bills a week.', '@DunmoreGas you can send three bills a week.'],
  ['@HavenBus has cancelled it.', '@HavenBus you have cancelled it.'],
  ['@HavenBus my bus is late.', '@HavenBus my bus is late.'],
])('speaks to who is named: %s', (of, to) => expect(spokenTo(of)).toBe(to));
