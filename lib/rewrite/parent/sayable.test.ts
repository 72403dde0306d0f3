import { expect, it } from 'vitest';
import { isSayable } from './sayable';

it.each([
  'our driver left your parcel in a hedge',
  "your order hasn't arrived",
  'you were charged twice for one ticket',
  "you can't log in on the new app",
  'nobody at the desk answered your dad',
  'the lift has been out for three weeks',
  'the chair we sold you has a leg missing',
  "you've been waiting since March for a visit",
  'our ferry left ten minutes early',
  'you missed Christmas',
  "our app says 'out for delivery' since Tuesday",
  'the strap snapped on the first day',
])('can be said after "sorry": %s', (event) => expect(isSayable(event)).toBe(true));

it.each([
  'you want your money back for the broken lamp',
  'you returned the boots on the 2nd',
  'you use a wheelchair',
  'we said five days',
  'our website says both',
  "our website says 'up to 900Mbps'",
  "your daughter's never missed a day",
  "your mum doesn't know yet",
  'the bench smashed by a van',
  'the new bin store with no lid',
  'the swings chained up for weeks',
  'you waited and',
  'it never came',
  'we lost it',
  'you lost dog',
  'the driver who never turned up',
  'the parcel is late = no present',
  'you should have been told no',
  'your phone was lost, then found, then lost',
  'your name is not “Dear Editor”',
  "the lift isn't a toilet",
])('is not said back: %s', (event) => expect(isSayable(event)).toBe(false));
