import { expect, it } from 'vitest';
import type { Sight } from './sight';
import { stillAsks } from './still-asks';

const asked = (text: string, { account = 'personal', opened = true } = {}) =>
  stillAsks({
    sentence: { text, start: 0, end: text.length, gap: ' ' },
    heard: { context: { account, parent: { text: 'Dad died this morning.' } } },
    manner: { opened },
  } as unknown as Sight);

it.each([
  ['are u still picking up the kids thurs?', 'are u still picking up the kids thurs?'],
  ['You still driving to PE on Saturday?', 'Are you still driving to PE on Saturday?'],
  ['u still want a ride to the potluck sat or no?', 'u still want a ride to the potluck sat?'],
  ['So can you do the raffle on the 14th?', 'can you do the raffle on the 14th?'],
])('still asks what has to be asked: %s', (text, left) => expect(asked(text)).toBe(left));

it.each([
  'You coming or not?',
  'Do you ever read your own messages?',
  'Are you seriously crying about a dog?',
  'Ring me at 4.',
  'Did you think they would keep somebody like you?',
])('leaves %s to the cut', (text) => expect(asked(text)).toBeUndefined());

it('keeps no question of a house, nor to who is well', () => {
  expect(asked('are u still picking up the kids thurs?', { account: 'brand' })).toBeUndefined();
  expect(asked('are u still picking up the kids thurs?', { opened: false })).toBeUndefined();
});
