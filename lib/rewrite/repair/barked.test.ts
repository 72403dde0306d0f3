import { expect, it } from 'vitest';
import { unbarked } from './barked';

it.each([
  ['Stay off the rocks.', 'Please stay off the rocks.'],
  ['@northline Pick your calls.', '@northline Please pick your calls.'],
  ['@northline, get a surveyor out here.', '@northline, please get a surveyor out here.'],
  ['The bus is free, so use it.', 'The bus is free, so please use it.'],
  ['@northline Do something now.', '@northline Please do something now.'],
  ['Somebody call him.', 'Could somebody call him?'],
  ['Someone come Tuesday.', 'Could someone come Tuesday?'],
  ['Somebody has to be in.', 'Somebody has to be in.'],
  ['I need it before 5 today.', 'I need it before 5 today, please.'],
  ['We need three, with captions, now.', 'We need three, with captions, please.'],
])('makes a request of what was barked: %s', (barked, asked) => expect(unbarked([barked])).toEqual([asked]));

it.each([
  'Thank you all.',
  'Hope it is fixed.',
  'Set 2 is missing.',
  'Open 8-6 every day.',
  'Cash only.',
  'Where is my fabric?',
  'Could you move your van?',
  'I need to get past.',
  'Someone left the gate open.',
  'Someone takes my spot at 9.',
  'If it leaks, move it.',
])('finds nothing barked in %s', (said) => expect(unbarked([said])).toEqual([said]));

it('asks for each thing, but begs no more than twice', () => {
  expect(unbarked(['Please stop parking there.', 'It is a school.', 'Move your cars.', 'Use the club.'])).toEqual([
    'Please stop parking there.',
    'It is a school.',
    'Please move your cars.',
    'Use the club.',
  ]);
});

it('takes no cut-off for an order', () => expect(unbarked(['Cut off was Tuesday.'])).toEqual(['Cut off was Tuesday.']));
