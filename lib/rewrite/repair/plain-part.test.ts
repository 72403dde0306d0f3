import { expect, it } from 'vitest';
import { elseOnlyDenies, handsOn, plainPart } from './plain-part';

it.each([
  [
    'Harbour staff work the gate, the ferry line doesn’t, so we’d thank you not to tag us.',
    'Harbour staff work the gate.',
  ],
  ['Delay is from the airline side, we only handle pickup.', 'Delay is from the airline side.'],
  [
    'System is the agency’s in Pretoria, the municipality only lends them the hall.',
    'System is the agency’s in Pretoria.',
  ],
  ['Your bank declined it, not us.', 'Your bank declined it.'],
  [
    'It’s a pending authorization, not a double charge, so take it up with your bank.',
    'It’s a pending authorization, not a double charge.',
  ],
  ['Trees aren’t ours, that verge is housing association.', 'That verge is housing association.'],
  ['You bought it from Bensley’s so it’s their job, not ours.', 'You bought it from Bensley’s.'],
  ['The courier lost it, nothing we can do.', 'The courier lost it.'],
  ['Our host had an outage, that’s hardly our fault.', 'Our host had an outage.'],
  ['The school sent that picture over, so your row is with the school.', 'The school sent that picture over.'],
  ['Payments are handled by Stripe and councils don’t run Stripe.', 'Payments are handled by Stripe.'],
  ['Not me, the driver decides, I’m only the one with the flag.', 'The driver decides.'],
  ['It’s an HA flat so, again, that’s the HA’s lookout.', 'It’s an HA flat.'],
  ['Fines are Metro, we are Licensing.', 'Metro looks after fines.'],
  ['technician locks it, not students, so shout at him.', 'technician locks it.'],
])('keeps whose a thing is of what hands on: %s', (sentence, part) =>
  expect(plainPart(sentence)).toBe(part.replaceAll('’', "'")),
);

it.each([
  ['only hands on', 'Not us, take it up with them.'],
  ['tells of our part alone', 'We just print it, we don’t read it.'],
  ['tells on somebody', 'Kyle left the gate open, shout at him.'],
  ['excuses itself', 'Orders get lettered exactly as they come in, so that one’s not on the bakery.'],
  ['asks', 'Do I look like a bus driver, so ask them?'],
  ['leaves the number behind', 'It’s the council, so ring 0161 496 0155.'],
  ['is a saying', 'A salon’s a salon, you put it on at home.'],
  ['is one statement', 'The gate shuts at nine.'],
])('keeps nothing of a sentence that %s', (_, sentence) => expect(plainPart(sentence)).toBeUndefined());

it('knows what hands its reader on', () => {
  expect(handsOn('The supplier swapped the files, have a go at them.')).toBe(true);
  expect(handsOn('The tide comes in at four, bring boots.')).toBe(false);
});

it('knows where nothing else is told than that it is not us', () => {
  const sealed = 'Rolls come in sealed from Greenbox.';
  expect(elseOnlyDenies('Rolls come in sealed from Greenbox, we don’t touch them.', sealed)).toBe(true);
  expect(elseOnlyDenies('Rolls come in sealed from Greenbox, we toast them at 6.', sealed)).toBe(false);
  expect(elseOnlyDenies('Vans need a permit, cars don’t.', 'Vans need a permit.')).toBe(false);
  expect(elseOnlyDenies('Print ran last night, so I can’t get that back.', 'Print ran last night.')).toBe(false);
});

it('tells nothing where two others are to blame', () =>
  expect(
    plainPart(
      "The graphic comes from a vendor and the address came from the sheriff's office, so neither one's on us.",
    ),
  ).toBeUndefined());

it.each(['Dear valued applicant, your satisfaction is our priority.', 'The co-packer screwed up that batch, not us.'])(
  'finds nothing to tell in “%s”',
  (text) => expect(plainPart(text)).toBeUndefined(),
);

it('knows a kindness from a denial', () =>
  expect(elseOnlyDenies("Unpick and turn is 6 hours, I don't charge for it.", 'Unpick and turn is 6 hours.')).toBe(
    false,
  ));

it.each([
  'Your mother raised you in a barn, not our concern.',
  "Reading is a skill, we can't teach it.",
  'Your English is poor, we only translate.',
])('takes no reproach for news: %s', (text) => expect(plainPart(text)).toBeUndefined());
