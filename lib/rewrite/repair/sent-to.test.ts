import { expect, it } from 'vitest';
import { sentTo } from './sent-to';

it.each([
  [
    'Engineers are booked by Whitfield Services.',
    'Please contact them on 01632 960212, job WS-8841.',
    'For engineers, please contact Whitfield Services on 01632 960212, job WS-8841.',
  ],
  [
    'Network Estates looks after lifts.',
    'Call 0800 555 0133 and give lift number ML2.',
    'For lifts, please call Network Estates on 0800 555 0133 and give lift number ML2.',
  ],
  [
    'Trees on that verge belong to Highways.',
    'Please phone them on 01522 555 044.',
    'For trees on that verge, please phone Highways on 01522 555 044.',
  ],
  [
    'Bookings are passed on by TravelHub so please contact them.',
    'Their desk is 020 7946 0812.',
    "For bookings, TravelHub's desk is 020 7946 0812.",
  ],
  [
    'Visits are arranged by our contractor Thermofix, please speak to them.',
    "They're on 0333 496 0271.",
    'For visits, our contractor Thermofix is on 0333 496 0271.',
  ],
  ['The GP looks after addresses.', 'Please contact them.', 'For addresses, please contact the GP.'],
  [
    'Seating is handled by TixNaija.',
    'Contact them: 0700 555 0149.',
    'For seating, please contact TixNaija: 0700 555 0149.',
  ],
  [
    'Ground handling is contracted out to Aerlode.',
    'Their desk is 01 555 0172, 6am-10pm.',
    "For ground handling, Aerlode's desk is 01 555 0172, 6am-10pm.",
  ],
])('sends on, in one sentence, with: %s %s', (whose, route, told) => expect(sentTo(whose, route)).toBe(told));

it.each([
  ['Listings come from an agency.', 'The replay is on Tuesday at 7.45pm.'],
  ['Engineers are booked by Whitfield Services.', 'Next slots are Tues and Thurs.'],
  ['That is handled by Whitfield Services.', 'Ring them on 01632 960212.'],
  ['The parcel is with the driver, who has your number.', 'Ring them on 01632 960212.'],
])('leaves two sentences of which one does not send on: %s %s', (whose, route) =>
  expect(sentTo(whose, route)).toBeUndefined(),
);
