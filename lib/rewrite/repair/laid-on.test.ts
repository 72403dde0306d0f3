import { expect, it } from 'vitest';
import { unblaming } from './laid-on';

it.each([
  ['Finance moves the money, so Finance can explain itself.', 'Finance moves the money.'],
  ['Google shows 9.30 and that’s on Google.', 'Google shows 9.30.'],
  ['Each shop runs its own vans so that’s Carlow’s doing.', 'Each shop runs its own vans.'],
  ['Council tax was in Lachlan’s name so dump it on Lachlan.', 'Council tax was in Lachlan’s name.'],
  ['It’s not stuck with us, it’s stuck with the drainage board.', 'It’s stuck with the drainage board.'],
  ['He’s not our guy, he’s from Flashfood.', 'He’s from Flashfood.'],
  ['Band got late in Ring Road jam, who controls jam?', 'Band got late in Ring Road jam.'],
  [
    'Mare is from Rana Stables so please fight with Rana ji only.',
    'Mare is from Rana Stables so please contact Rana ji.',
  ],
  ['Tinting is done in-store so kindly harass the store.', 'Tinting is done in-store so kindly contact the store.'],
  [
    'You want Larkhill Homes, 01632 960712, quote plot 19B.',
    'Please contact Larkhill Homes, 01632 960712, quote plot 19B.',
  ],
  ['All we do is the warranty line, 1300 555 061.', 'We do the warranty line, 1300 555 061.'],
])('lays nothing at another door: %s', (text, calm) => expect(unblaming(text)).toBe(calm));

it.each([
  'Boilers are Corvane, so please ring Corvane on 0800 555 111.',
  'The DOT owns that road, so it’s on the DOT to fix by 4 May.',
  'Who controls the heating, do you know?',
  'It’s not ready, it’s with the framer.',
])('leaves what helps: %s', (text) => expect(unblaming(text)).toBe(text));

it('leaves out who has no part in it', () => {
  expect(unblaming('Airline has no role after doors open.')).toBe('');
  expect(unblaming('The flat has no part-furnished option.')).not.toBe('');
});

it.each([
  'Finance moves the money, so Finance will sort it on Monday.',
  'Ostro made it, so Ostro should sort it under warranty.',
  'The toaster has no part inside that you can clean.',
  'Please face the camera.',
  'You can contact the shop by email only.',
])('keeps a promise, a part and a direction: %s', (text) => expect(unblaming(text)).toBe(text));
