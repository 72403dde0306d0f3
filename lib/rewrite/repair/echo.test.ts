import { expect, it } from 'vitest';
import { isEcho } from './echo';

it.each([
  ['TWICE!!!', 'It clicks TWICE. TWICE!!! Push till you hear both.'],
  ['BOOT.', 'IT SAYS CAR BOOT. CAR. BOOT. NOT THE FESTIVAL.'],
  ['NOT US.', 'IT IS NOT US AT YOUR DOOR!!! NOT US. We do not sell.'],
  ['O-U-T.', 'WE ARE OUT. O-U-T. Come on Thursday.'],
])('hears %s said again', (text, draft) => expect(isEcho(text, draft)).toBe(true));

it.each([
  ['STOP!', 'STOP! The bridge is out.'],
  ['NOT FIVE!', 'WE NEED SEVEN! NOT FIVE!'],
  ['Twice.', 'It clicks twice. Twice.'],
  ['PAY ME.', 'PAY ME. PAY ME FOR THE PIECE.'],
])('keeps %s', (text, draft) => expect(isEcho(text, draft)).toBe(false));
