import { expect, it } from 'vitest';
import { askable, plead } from './plead';

it.each([
  ['Please send the soil figures by 3pm.', true],
  ['Please correct the name in the story.', true],
  ['Please ring the fraud line, 0800 555 0133, open till midnight.', false],
  ['Please bring it to the desk, open 9 to 4.', false],
  ['Please use the side gate.', false],
])('asks only what a person would ask: %s', (order, asked) => expect(askable(order)).toBe(asked));

it('puts “please” before orders, not before nouns that look like one', () => {
  expect(plead(['Post it back by Friday.'])).toEqual(['Please post it back by Friday.']);
  expect(plead(['Report page 41.'])).toEqual(['Report page 41.']);
  expect(plead(['Refund link: pixl.example/refund'])).toEqual(['Refund link: pixl.example/refund']);
  expect(plead(['stop at the Plaza 8.07.'])).toEqual(['stop at the Plaza 8.07.']);
  expect(plead(['Email us: a@pixl.example'])).toEqual(['Please email us: a@pixl.example']);
  expect(plead(['Click and collect is round the back.'])).toEqual(['Click and collect is round the back.']);
  expect(plead(['Click and hold to reset.'])).toEqual(['Please click and hold to reset.']);
  expect(plead(['Stop 2207, 6:52 am.', 'Fix it.'])).toEqual(['Stop 2207, 6:52 am.', 'Please fix it.']);
  expect(plead(['Contact for Corn Hall is Piotr, 020 7946 0512.'])[0]).toBe(
    'Contact for Corn Hall is Piotr, 020 7946 0512.',
  );
  expect(plead(['Keep stalling and we’ll print that.', 'Try and find us.', 'Send the list.'])[2]).toBe(
    'Please send the list.',
  );
  expect(plead(['Quote stands, 6:42 in the recording.'])).toEqual(['Quote stands, 6:42 in the recording.']);
  expect(plead(['Contact for families: Thandi, 031 555 0184.'])).toEqual([
    'Contact for families: Thandi, 031 555 0184.',
  ]);
  expect(plead(['Open the app and tap Wallet.'])).toEqual(['Please open the app and tap Wallet.']);
  expect(plead(['Open till 9.', 'Tap water only.'])).toEqual(['Open till 9.', 'Tap water only.']);
  expect(plead(['Refund 4410 goes out on Friday.', 'Post came late.', 'Cancel 4410 today.'])).toEqual([
    'Refund 4410 goes out on Friday.',
    'Post came late.',
    'Please cancel 4410 today.',
  ]);
  expect(plead(['Allow 10 working days.', 'Send the barcode.'])).toEqual([
    'Allow 10 working days.',
    'Please send the barcode.',
  ]);
  expect(plead(['Refund done and the depot knows.'])).toEqual(['Refund done and the depot knows.']);
  expect(plead(['Come to ours on the 4th?'])).toEqual(['Come to ours on the 4th?']);
  expect(plead(['Drop boxes: the library and the pool.'])).toEqual(['Drop boxes: the library and the pool.']);
  expect(plead(['Pull it by noon.'])).toEqual(['Please pull it by noon.']);
  expect(plead(['Book club is on the 12th.'])).toEqual(['Book club is on the 12th.']);
});

it.each([
  "Refund's through.",
  'Refund £12.50 sent this morning.',
  'Press samples are in the lobby.',
  'Send six back and the next one is free.',
  'Ask and it comes off the bill.',
])('finds no order in %s', (said) => expect(plead([said])).toEqual([said]));

it('leaves a condition and a farewell in the shape of an order alone', () => {
  for (const said of ['See smoke, ring 000.', 'See a leak, call the depot.', 'See you Tuesday.', 'See how it goes.'])
    expect(plead([said])).toEqual([said]);
  expect(plead(['See our map by the gate.'])).toEqual(['Please see our map by the gate.']);
});

it('goes on in small letters behind a handle and its comma', () => {
  expect(plead(['@ridgepass, give them the number.'])).toEqual(['@ridgepass, please give them the number.']);
});

it.each([
  'Refund £59.',
  'Refund for the 6.12: £14.20.',
  'Update 14.1 took my presets.',
  'Reply in 5 days.',
  'Stop B on Quay St until 4 Nov.',
])('takes no scrap for an order: %s', (scrap) => expect(plead([scrap])).toEqual([scrap]));

it('asks whoever did it with a question mark', () =>
  expect(plead(['Can whoever parked across my drive move it.'])).toEqual([
    'Can whoever parked across my drive move it?',
  ]));
