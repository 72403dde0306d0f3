import { expect, it } from 'vitest';
import { withoutEchoes } from './echo';

it.each([
  ['TWICE!!!', 'It clicks TWICE. TWICE!!! Push till you hear both.'],
  ['BOOT.', 'IT SAYS CAR BOOT. CAR. BOOT. NOT THE FESTIVAL.'],
  ['NOT US.', 'IT IS NOT US AT YOUR DOOR!!! NOT US. We do not sell.'],
  ['YOU.', 'THE BISHOP CAN HEAR YOU. CAN HEAR. YOU.'],
  ['O-U-T.', 'WE ARE ALL OUT. O-U-T. Come on Thursday.'],
])('hears %s said again', (text, draft) => expect(withoutEchoes(text, draft)).toBe(''));

it.each([
  ['STOP!', 'STOP! The bridge is out.'],
  ['NOT FIVE!', 'WE NEED SEVEN! NOT FIVE!'],
  ['Twice.', 'It clicks twice. Twice.'],
  ['DOGS.', 'No dogs. NO. DOGS. Assistance dogs are welcome.'],
  ['THE.', 'Three went to the wrong one. READ. THE. INVITE.'],
  ['PAY ME.', 'PAY ME. PAY ME FOR THE PIECE.'],
])('keeps %s', (text, draft) => expect(withoutEchoes(text, draft)).toBe(text));

it('leaves what stands around it', () => {
  const draft = 'IT SAYS CAR BOOT. CAR. BOOT. NOT THE FESTIVAL.';
  expect(withoutEchoes(draft, draft)).toBe('IT SAYS CAR BOOT. NOT THE FESTIVAL.');
});
