import { expect, it } from 'vitest';
import { admitted, inEarnest, onlyJests } from './jests';

it.each([
  ["Stop press: the red light means you're muted.", "the red light means you're muted."],
  ['Wild thought, you could be on the Family profile.', 'you could be on the Family profile.'],
  ['Who could guess that ringing it at night opens the gate?', 'ringing it at night opens the gate.'],
  ["If only we'd put a bell on the dock.", "We've put a bell on the dock."],
  ["Astonishing, isn't it, that signals tire on 3 floors.", 'signals tire on 3 floors.'],
  ["He'll grace you with his presence at 2.30.", "He'll be with you at 2.30."],
])('says in earnest what "%s" means', (jest, plain) => expect(inEarnest(jest)).toBe(plain));

it.each([
  'Who can I speak to about it?',
  'Who knew?',
  'If only we had cameras.',
  'Breaking the seal voids it.',
  "The lift isn't working, that is right.",
])('leaves "%s" as it is', (plain) => expect(inEarnest(plain)).toBeUndefined());

it('takes a mock denial for the reason', () => {
  expect(admitted('Nothing to do with the failed pump, which gets replaced on the 16th.')).toBe(
    "It's the failed pump, which gets replaced on the 16th.",
  );
  expect(admitted('Nothing to do with the dodgy sensor on floor 4, heavens no.')).toBe(
    "It's the dodgy sensor on floor 4.",
  );
  expect(admitted('Nothing to do with the burst pipe, heavens no. It is being mended at 2.')).toBe(
    "It's the burst pipe. It is being mended at 2.",
  );
  expect(admitted('Nothing to do with the council.')).toBeUndefined();
});

it('knows a mock yes from an answer', () => {
  expect(onlyJests('Yes, solid gold, we mine it ourselves.', 0.3)).toBe(true);
  expect(onlyJests("Students, awake, in freshers' week.", 0.4)).toBe(true);
  expect(onlyJests("Yes, it's open until 8.", 0.4)).toBe(false);
  expect(onlyJests('Yes, bring the label.', 0.1)).toBe(false);
});
