import { expect, it } from 'vitest';
import { whoseItIs } from './disowned';

it.each([
  ['Lifts are Network Estates, not the train operator.', 'Network Estates looks after lifts.'],
  ["Emails are Karen's job, I just coach.", 'Karen looks after emails.'],
  ["Security is the airport's, we just fly the planes.", 'The airport looks after security.'],
  ["Room types are StayFinch's doing, not ours.", 'StayFinch looks after room types.'],
  ['Missing items are on the restaurant, they pack the bags.', 'The restaurant packs the bags.'],
  ['Meter reads are done by the distributor, not us.', 'Meter reads are done by the distributor.'],
  ["Unblocking is done by Fraud, we can't help here.", 'Unblocking is done by Fraud.'],
  [
    "Transcripts are the Examination Branch's matter, not Student Services.",
    'The Examination Branch looks after transcripts.',
  ],
  ["Lifts are Network Estates' responsibility, not ours.", 'Network Estates looks after lifts.'],
  ["Halls wifi belongs to StudyNet, we don't run it.", 'Halls wifi belongs to StudyNet.'],
  ['Meter reads are done by Gridline so we are not responsible for them.', 'Meter reads are done by Gridline.'],
  ['Lights are with the county so no point telling us.', 'Lights are with the county.'],
  ["Not us, that's a county highways matter.", "That's a county highways matter."],
  ["That'll be the factory in Poland, we just take the orders.", "That'll be the factory in Poland."],
  ["That depot's run by a subcontractor so it's out of our hands.", "That depot's run by a subcontractor."],
  ['The tiles belong to the arcade, not to us, so take it up with them.', 'The tiles belong to the arcade.'],
  [
    'Booster refunds are up to the Playdock store, nothing to do with us.',
    'Booster refunds are with the Playdock store.',
  ],
  [
    "Ads are placed by an agency's software, editorial has no control over that.",
    "Ads are placed by an agency's software.",
  ],
  ["Really the fees are set by Boxly, we don't see a penny so no use asking us.", 'The fees are set by Boxly.'],
])('keeps whose it is of: %s', (text, whose) => expect(whoseItIs(text)).toBe(whose));

it.each([
  'The crash was our host, not us.',
  "Damp is down to tenants not opening windows, so don't be coming to me.",
  "That was the councillor's promise, not ours.",
  "Once it leaves us it's the courier's job, not ours.",
  'Nothing to do with us.',
  'The parts are made by Ostro.',
])('has nothing to keep, or to cut, of: %s', (text) => expect(whoseItIs(text)).toBeUndefined());
