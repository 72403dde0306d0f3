import { expect, it } from 'vitest';
import { belies } from './belied';

it.each([
  ['Your booking for 9 August is still there.', 'the app deleted your booking'],
  ["They're archived rather than deleted.", 'the update wiped all your folders'],
  ['Our engineer was at the door at 11:10 and got no answer.', 'nobody came'],
  ['We spoke to four staff on 3 June.', 'our piece never asked the staff'],
  ["We've run nine stories on it since May.", 'our paper never reports on the strike'],
  ['We ran four match reports in October.', "you've had no word about the girls' team"],
  ['There is one, code VGML.', 'there is no vegan option on the flight'],
  ['The swing was repaired on 12 May.', 'we never fixed the swing'],
])('%s belies: %s', (draft, event) => expect(belies(draft, event)).toBe(true));

it.each([
  ['Your parcel is still on the way.', 'your parcel was lost'],
  ['There is a queue on Mondays.', 'there is no reply'],
  ['The van broke down at Sallow Cross.', 'nobody came'],
  ['We covered your table with a cloth.', 'we never reported the theft'],
  ['We spoke to the driver.', 'our driver swore at you'],
  ['The lift will be repaired on Monday.', 'we never fixed the lift'],
])('%s does not belie: %s', (draft, event) => expect(belies(draft, event)).toBe(false));
