import { expect, it } from 'vitest';
import { shrugsOff, withoutExcuses } from './excuses';

const REST = 'The photo was moved at 08:10.';
const after = (text: string) =>
  withoutExcuses([
    { text, gap: ' ' },
    { text: REST, gap: '' },
  ])[0]?.text;

it.each([
  'Overnight layout is automated.',
  'The address was read out in court.',
  'It was already in the public domain when we filed.',
  'Seats may be reassigned at any time.',
  'Delays can occur around holidays.',
  'However usual practice was followed.',
  'Clip was cleared.',
  'Clinics can be cancelled at short notice.',
  "Next day isn't guaranteed.",
  "Meters don't lie.",
  'Colours vary by screen.',
  'Our system is automatic.',
  "We only fill what we're sent.",
  'The council has no authority to instruct them.',
  'The advert was typed as supplied by your committee.',
  'We made the cake fine.',
  'Nothing further from our end.',
  'Schedules can change.',
  'The name was already doing the rounds.',
  'Hold times are long for everyone right now.',
])('drops %s', (text) => expect(after(text)).toBe(''));

it.each([
  'The clip was cleared at 9.20.',
  'Your seat may be reassigned at any time.',
  'It has been corrected.',
  'We only sell what we bake here.',
  'The rules are on the site.',
  'The landlord has no authority to evict anyone without a court.',
])('keeps %s', (text) => expect(after(text)).toBe(text));

it('takes only the clause that washes its hands', () =>
  expect(after('The money is with the bank, the gateway has no role after that.')).toBe('The money is with the bank.'));

it('keeps an excuse that is all there is', () => {
  expect(withoutExcuses([{ text: 'Clip was cleared.', gap: '' }])[0]?.text).toBe('Clip was cleared.');
});

it.each([
  'Bags get lost.',
  'Data can be lost in updates.',
  'Heat is not a museum responsibility.',
  'Machines eat cards all the time.',
  'Hotels overbook.',
])('hears a shrug in what is so at any time: %s', (text) => expect(shrugsOff(text)).toBe(true));

it.each([
  'Keys are cut on Fridays only.',
  'Chargers are sold separately.',
  'Ostro makes the lamps.',
  'There is one.',
  'Please check your spam.',
  'Someone put glass in it.',
  'Deposits come back in 5 working days.',
])('hears none in: %s', (text) => expect(shrugsOff(text)).toBe(false));
