import { expect, it } from 'vitest';
import { asking, asksNobody, partyIn, reachedOn, reachesNobody, reaching, telling, tellsAsNobody } from './party';

it.each([
  ["Steps belong to the shire and not the club, so that's who you chase.", 'the shire'],
  ["Once it leaves our door it's on the courier, you'd need to speak to Zippa about it.", 'Zippa'],
  ["Council don't police that, it's down to the promoter and you'd have to call them.", 'the promoter'],
  ["The listing's theirs not ours, you'd be better off taking it up with StayWell.", 'StayWell'],
  ["Cleaners are contractors, so that's between you and Sparkle.", 'Sparkle'],
  ["That'd be the payment people, so ring them.", 'the payment people'],
  ['We only sell it, so you need to go to Tarrant who make it.', 'Tarrant'],
  ["Heating is down to the landlord, you'd have to bring it up with Westgate Centre.", 'Westgate Centre'],
  ["The shuttle is Cobble Coaches, not the council, so you'll want to complain to them.", 'Cobble Coaches'],
  ['Deliveries are handled by Speedo Logistics, we have no control over their staff.', 'Speedo Logistics'],
  ["Really it's Liquor Control's job so you'll have to chase them.", 'Liquor Control'],
  ['Wheelchairs at Nagpur are handled by the ground agency, not the airline.', 'the ground agency'],
  ["Packing is done by our fulfilment house so that's not something we control.", 'our fulfilment house'],
  ['The app is built by an outside firm, so blame Gridhive not us.', 'Gridhive'],
  ['Warranty claims go to Norvik directly.', 'Norvik'],
  ["That's on your bank, we just send it.", 'your bank'],
  ['Repairs are down to your landlord, Mr Iqbal, and he is away.', 'Mr Iqbal'],
  ['Water utility owns the outfall.', 'the water utility'],
  ["The hall has its own caretaker, that's not us.", 'the caretaker'],
  ['We just run the class.', undefined],
  ['That is on THEM, not us.', undefined],
  ["It's not for the council to say.", undefined],
  ['You plan badly, at the time of the year.', undefined],
  ["That's your problem.", undefined],
])('finds whom a sentence sends somebody to: %s', (text, party) => expect(partyIn(text)).toBe(party));

it.each([
  ["They're on 0800 555 046, to 6am.", 'the promoter', 'The promoter is on 0800 555 046, to 6am.'],
  ["They're on 0508 555 121, 24 hours.", 'the payment people', 'The payment people are on 0508 555 121, 24 hours.'],
  ["It's 0800 555 0167 and they need model K30.", 'Tarrant', 'Tarrant is on 0800 555 0167 and they need model K30.'],
  ['Their warden is Col, 07700 900 614.', 'the retail park', "The retail park's warden is Col, 07700 900 614."],
  ['0330 555 0107, quote SF-2.', 'StayFinch', 'StayFinch is on 0330 555 0107, quote SF-2.'],
  ['His emergency line is 0113 496 0158.', 'Mr Iqbal', "Mr Iqbal's emergency line is 0113 496 0158."],
  ['Their number is 13 55 09.', 'Norvik', "Norvik's number is 13 55 09."],
  ['Their line is 1800 975 744.', 'Cobble Coaches', "Cobble Coaches' line is 1800 975 744."],
])('says whom a number reaches: %s', (line, party, said) => {
  expect(reachesNobody(line)).toBe(true);
  expect(reaching(line, party)).toBe(said);
});

it.each(["It's 10 slices, so yes.", "They're on their way.", "It's 2024."])('knows what reaches somebody: %s', (line) =>
  expect(reachesNobody(line)).toBe(false),
);

it.each([
  [
    'Please fill in their damage form by Sunday.',
    'our fulfilment house',
    "Please fill in our fulfilment house's damage form by Sunday.",
  ],
  [
    'Please take it up with them: Skyhands, 0712 555 0139.',
    'the ground agency',
    'Please take it up with the ground agency: Skyhands, 0712 555 0139.',
  ],
])('says whom an order is about: %s', (line, party, said) => {
  expect(asksNobody(line)).toBe(true);
  expect(asking(line, party)).toBe(said);
});

it('leaves an order alone that only names nobody to ask', () =>
  expect(asksNobody('Please ask them on 020 7946 0551.')).toBe(false));

it('says whose a number is that stands alone', () => {
  expect(reachedOn('0330 555 0107, quote SF-2.')).toBe("They're on 0330 555 0107, quote SF-2.");
  expect(reachedOn('12 of them are in.')).toBe('12 of them are in.');
});

it('says who tells what they tell', () => {
  expect(tellsAsNobody('They say 19 September.')).toBe(true);
  expect(telling('They say 19 September.', 'the factory in Poland')).toBe('The factory in Poland says 19 September.');
  expect(tellsAsNobody('They said so.')).toBe(false);
});
