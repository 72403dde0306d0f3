import { expect, it } from 'vitest';
import { admitted, inEarnest, onlyJests, toTry } from './jests';

it.each([
  ["Stop press: the red light means you're muted.", "the red light means you're muted."],
  ['Wild thought, you could be on the Family profile.', 'you could be on the Family profile.'],
  [
    'Should we send a violin along with the £10 credit already in your wallet?',
    "There's a £10 credit already in your wallet.",
  ],
  ["Here's a wild one, update to 8.2.", 'update to 8.2.'],
  ['Who could guess that ringing it at night opens the gate?', 'ringing it at night opens the gate.'],
  ["If only we'd put a bell on the dock.", "We've put a bell on the dock."],
  ["Astonishing, isn't it, that signals tire on 3 floors.", 'signals tire on 3 floors.'],
  ["Or, stay with us, it's in the porch.", "it's in the porch."],
  ['Or maybe because 3 shops bought it.', "It's because 3 shops bought it."],
  ["He'll grace you with his presence at 2.30.", "He'll be with you at 2.30."],
])('says in earnest what "%s" means', (jest, plain) => expect(inEarnest(jest)).toBe(plain));

it.each([
  'Who can I speak to about it?',
  'Who knew?',
  'Shall we go with the £10 one?',
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
  expect(admitted('To annoy readers, obviously, nothing to do with losing 2 of 5 staff.')).toBe(
    "It's because we lost 2 of 5 staff.",
  );
  expect(admitted('Nothing to do with the council.')).toBeUndefined();
  expect(admitted('How selfish of us, sending staff home in a snow storm.')).toBe(
    'We sent staff home in a snow storm.',
  );
  expect(admitted('Dreadful of us to close for a flood.')).toBe('We closed for a flood.');
  expect(admitted('Dreadful of us to keep you dry.')).toBeUndefined();
});

it('knows a mock yes from an answer', () => {
  expect(onlyJests('Yes, solid gold, we mine it ourselves.', 0.3, false)).toBe(true);
  expect(onlyJests("Students, awake, in freshers' week.", 0.4, false)).toBe(true);
  expect(onlyJests("Yes, it's open until 8.", 0.4, false)).toBe(false);
  expect(onlyJests('Yes, it is.', 0.7, false)).toBe(false);
  expect(onlyJests('Yes, bring the label.', 0.1, false)).toBe(false);
});

it('knows a sentence that is likely to go and says nothing from a reason', () => {
  expect(onlyJests("Next we'll be charging for air.", 0.45, false)).toBe(true);
  expect(onlyJests("Yes, we simply love it, it's all we live for.", 0.5, true)).toBe(false);
  expect(onlyJests("Yes, we simply love it, it's all we live for.", 0.8, true)).toBe(true);
  expect(onlyJests('The pump failed and we had to drain it.', 0.5, false)).toBe(false);
});

it('finds what to do behind a mock headline', () => {
  expect(toTry('Bold idea, try another outlet.')).toBe('try another outlet.');
  expect(toTry('Pro tip: switch the kettle on first.')).toBe('switch the kettle on first.');
  expect(toTry('Wild idea, read the manual.')).toBeUndefined();
  expect(toTry('Breaking news: nobody has called.')).toBeUndefined();
});
