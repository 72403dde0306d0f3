import { expect, it } from 'vitest';
import { unfeigned } from './joys';

it.each([
  ['We so enjoyed filming an empty podium for an hour.', 'we filmed an empty podium for an hour.'],
  ['Nothing I enjoy more than taking Tuesday and Monday off unpaid.', 'I took Tuesday and Monday off unpaid.'],
  ['Fun watching it run down the drain since 6am.', 'I watched it run down the drain since 6am.'],
  ['Great use of my $5.50.', "that's not worth my $5.50."],
  ['I so needed a 4th perfume ad.', 'I had a 4th perfume ad.'],
  ['Loved my 3 hours with the spinning wheel.', 'I had 3 hours with the spinning wheel.'],
  ['Can’t wait to frame the £243 bill.', 'the bill is £243.'],
  ['Meter ends 4471, can’t wait to frame the £243 bill.', 'Meter ends 4471, the bill is £243.'],
  ["Can't wait to pay $2,150 for it.", 'I still have to pay $2,150 for it.'],
  ['Worth every penny of my £212 monthly.', "that's not worth my £212 monthly."],
  ['Best $65 I ever spent.', 'that was $65.'],
  ['Truly world-class for ₹60.', "that's for ₹60."],
  ['Bravo on the £48 a month.', "that's for £48 a month."],
  ['A free sauna with my ₹210 ticket.', "that's on my ₹210 ticket."],
  ["I'm sure you're cherishing the list we sent on 4 March.", 'this is about the list we sent on 4 March.'],
  ['What a treat it is to pay £90 for the privilege of climbing 11 floors.', 'I paid £90 to climb 11 floors.'],
  ['My boss is absolutely thrilled too 👏', "My boss isn't happy."],
  ['Thrilled to be standing outside a locked clinic at 8am.', "I'm standing outside a locked clinic at 8am."],
  ['Loving the 45 minute queue at @OakBank today.', 'the 45 minute queue at @OakBank today.'],
  ["Such a treat taking a day's leave to stare at a gate.", "I took a day's leave to stare at a gate."],
  ['Meter 4471 says thank you for the £310 bill.', 'Meter 4471 has had the £310 bill.'],
  ['My back says thanks for the 6 hours on your chairs.', 'My back has had 6 hours on your chairs.'],
  ['The single biscuit at hour 9 was a triumph, the critics rave.', 'there was also the single biscuit at hour 9.'],
  ['And the 45 min hold music was a banger', 'there was also the 45 min hold music.'],
  ['The newborn adores a 12-degree bath.', 'The newborn has a 12-degree bath.'],
  ['My freezer enjoyed its 14 hours off too.', 'My freezer had its 14 hours off.'],
  ['My nan loved standing outside at 87.', 'My nan stood outside at 87.'],
  ['My insulin in a warm fridge says thanks too.', 'My insulin is in a warm fridge.'],
])('finds what happened in "%s"', (joy, plain) => expect(unfeigned(joy)).toBe(plain));

it.each([
  'I wanted the blue one.',
  'My sister says thanks.',
  'We love our new home.',
  'The ticket was worth it.',
  'I am looking forward to the talk.',
  'Great to meet you on the 4th.',
])('leaves "%s" as it is', (plain) => expect(unfeigned(plain)).toBeUndefined());
