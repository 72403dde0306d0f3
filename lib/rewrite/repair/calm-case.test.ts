import { expect, it } from 'vitest';
import { calmCase } from './calm-case';

it.each([
  ['I CANCELLED on 3 AUGUST. GIVE IT BACK! Ref BP-6620-X', 'I cancelled on 3 August. Give it back! Ref BP-6620-X'],
  ["Your SIM isn't BROKEN, your PIN is LOCKED.", "Your SIM isn't broken, your PIN is locked."],
  ['get results by text: send BLOODS to 60777', 'get results by text: send BLOODS to 60777'],
  ['30% off, code NIGHTOWL30, ends at MIDNIGHT', '30% off, code NIGHTOWL30, ends at midnight'],
  ["If you find a dead bird DON'T touch it, ring DEFRA", "If you find a dead bird don't touch it, ring DEFRA"],
  ['MUM, WE BROKE UP.', 'Mum, we broke up.'],
  ['She said “GO AWAY” to @BIGSHOP #SALE', 'She said “GO AWAY” to @BIGSHOP #SALE'],
])('lowers %s', (loud, calm) => expect(calmCase(loud)).toBe(calm));

it('takes a name’s capital from where it stands in mixed case', () => {
  expect(calmCase('I AM NOT BRINGING DARREN', ['is Darren coming?'])).toBe('I am not bringing Darren');
});
