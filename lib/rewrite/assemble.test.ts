import { expect, it } from 'vitest';
import { assemble, bodyOf } from './assemble';

const lines = (...texts: string[]) => texts.map((text) => ({ text, gap: ' ' }));

it.each([
  'Ok. I can do Tuesday.',
  'Okay then. I can do Tuesday.',
  'Right. I can do Tuesday.',
  'Ah right. I can do Tuesday.',
])('lets no shrug stand behind a sorry: %s', (text) =>
  expect(assemble("I'm so sorry to hear that.", lines(text), text)).toBe(
    "I'm so sorry to hear that. I can do Tuesday.",
  ),
);

it.each(['#', '!!!???', '…'])('lets no bare marks stand behind a sorry: %s', (text) =>
  expect(assemble('Sorry about that.', lines(text), text)).toBe('Sorry about that.'),
);

it('lets a shrug stand behind thanks', () =>
  expect(assemble('Thanks for asking.', lines('Ok. Tuesday it is.'), 'Ok. Tuesday it is.')).toContain('Ok.'));

it.each([
  ['a handle', ['@ada We open at 9.'], '@ada Sorry about that. We open at 9.'],
  ['a greeting', ['Hi Ada, we open at 9.'], 'Hi Ada, sorry about that. We open at 9.'],
  ['a greeting with a title', ['Hi Mrs Okafor, we open at 9.'], 'Hi Mrs Okafor, sorry about that. We open at 9.'],
  ['a title and a name', ['Ms. Delacroix, crew 4 is out.'], 'Ms. Delacroix, sorry about that. Crew 4 is out.'],
  ['a bare name', ['Ravi, the bin is full.'], 'Ravi, sorry about that. The bin is full.'],
  ['no other word before a comma', ['Tomorrow, we open at 9.'], 'Sorry about that. Tomorrow, we open at 9.'],
  [
    'a greeting of another place',
    ['Howzit Thabo, it is on the van.'],
    'Howzit Thabo, sorry about that. It is on the van.',
  ],
  [
    'an honorific',
    ['Hello Sandeep ji, it comes by Friday.'],
    'Hello Sandeep ji, sorry about that. It comes by Friday.',
  ],
  [
    'a sorry at its end',
    ['We are full on Friday, sorry. Saturday is free.'],
    'Sorry about that. We are full on Friday. Saturday is free.',
  ],
  ['a hearty greeting', ['Hiya Maureen!', 'We open at 9.'], 'Hiya Maureen! Sorry about that. We open at 9.'],
  ['the time of day', ['Morning.', 'We open at 9.'], 'Morning. Sorry about that. We open at 9.'],
  ['an apology that it makes good', ['Hi Ada, sorry.', 'We open at 9.'], 'Hi Ada, sorry about that. We open at 9.'],
  ['a cry of sympathy', ['Oh no!', 'We open at 9.'], 'Oh no! Sorry about that. We open at 9.'],
])('puts the opening behind %s', (_, texts, whole) =>
  expect(assemble('Sorry about that.', lines(...texts), texts.join(' '))).toBe(whole),
);

it.each([
  [
    'These things happen, Mrs Okafor.',
    'The next slot is Saturday.',
    'Hi Mrs Okafor, sorry about that. The next slot is Saturday.',
  ],
  [
    'Nobody wiped anything, Gareth, you just never scroll.',
    'They are under Archive.',
    'Hi Gareth, sorry about that. They are under Archive.',
  ],
  ['Mr Rao, only a fool pays at the desk.', 'The fee is R900.', 'Mr Rao, sorry about that. The fee is R900.'],
])('greets whom a sentence spoke to that is gone: %s', (gone, rest, whole) =>
  expect(assemble('Sorry about that.', lines('', rest), `${gone} ${rest}`)).toBe(whole),
);

it.each([
  ['Patience is a virtue, Rohan.', 'The ticket is with Kavya.', 'Hi Rohan, the ticket is with Kavya.'],
  ['Hi Anjali, it is the courier you want.', 'BlueWing can trace it.', 'Hi Anjali, BlueWing can trace it.'],
  ['Hi Dominic, you moan a lot.', 'Payment is at the kiosk.', 'Hi Dominic, payment is at the kiosk.'],
  ['Go and chase an ambulance, Kit.', "Claim's withdrawn.", "Hi Kit, claim's withdrawn."],
  ['Try again, Sherlock.', 'It opens at 9.', 'It opens at 9.'],
  ['Moan away. We close at noon, Saturday.', 'Open today.', 'Open today.'],
])('leads on from the name without an opening: %s', (gone, rest, whole) =>
  expect(assemble('', lines('', rest), `${gone} ${rest}`)).toBe(whole),
);

it('says no name twice', () => {
  const draft = 'Patience is a virtue, Rohan. Thanks for asking, Rohan.';
  expect(assemble('', lines('', 'Thanks for asking, Rohan.'), draft)).toBe('Thanks for asking, Rohan.');
});

it('leads on from a name that lost its own sentence', () => {
  const draft = 'Mr Rao, only a fool pays at the desk. The fee is R900.';
  expect(assemble('', lines('Mr Rao,', 'The fee is R900.'), draft)).toBe('Mr Rao, the fee is R900.');
});

it('keeps the capital of a name that only the post held, whoever writes small', () => {
  expect(
    assemble(
      'Sorry you lost your ring on the beach at Porthcawl.',
      [{ text: 'wyn has a detector', gap: '' }],
      'wyn has a detector you plank',
    ),
  ).toBe('sorry you lost your ring on the beach at Porthcawl. wyn has a detector');
});

it('leaves the small letter behind a handle that the draft itself goes on from', () => {
  expect(assemble('', lines('@ada invited us on the 4th.'), 'SHE DID. @ada invited us on the 4th.')).toBe(
    '@ada invited us on the 4th.',
  );
});

it('joins thousands of lines in time that grows with their number', { timeout: 2000 }, () => {
  const long = Array.from({ length: 12_000 }, () => 'We open at 9 and close at 5 on every day but Sunday.');
  expect(bodyOf(lines(...long))).toBe(long.join(' '));
});

it('says what happened once, where the answer begins with it', () => {
  const lines = [
    { text: 'The bog gallery is closed till Saturday for repairs.', gap: ' ' },
    { text: 'The café is open.', gap: '' },
  ];
  expect(assemble("We're sorry the bog gallery is closed.", lines, 'The bog gallery is closed till Saturday')).toBe(
    "We're sorry the bog gallery is closed till Saturday for repairs. The café is open.",
  );
});

it('takes the mark off a handle that lost the words before it', () => {
  const left = lines('@ghatrail: the 12.15 left at 1.40.');
  expect(assemble('', left, 'Superb work, @ghatrail: the 12.15 left at 1.40.')).toBe(
    '@ghatrail the 12.15 left at 1.40.',
  );
  expect(assemble('', left, '@ghatrail: the 12.15 left at 1.40.')).toBe('@ghatrail: the 12.15 left at 1.40.');
});

it('is sorry once', () => {
  expect(assemble('We are sorry.', lines("40 minutes doesn't fit a slot of 6, sorry.", 'It is online.'), '')).toBe(
    "We are sorry. 40 minutes doesn't fit a slot of 6. It is online.",
  );
});

it('goes on from an apology without a "because", and from nothing without a "meanwhile"', () => {
  expect(
    assemble(
      "We're sorry about that.",
      lines('Because someone hit pylon 3.', 'Use the other ramp.'),
      'Why is it shut?',
    ),
  ).toBe("We're sorry about that. Someone hit pylon 3. Use the other ramp.");
  expect(
    assemble('', lines('Meanwhile orders over £80 ship free.'), 'Who knew! Meanwhile orders over £80 ship free.'),
  ).toBe('Orders over £80 ship free.');
});
