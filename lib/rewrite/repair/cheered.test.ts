import { expect, it } from 'vitest';
import { cheered } from './cheered';

it.each([
  [
    'Great work @ChalkvaleWater another hosepipe ban while the main on Station Road leaks.',
    '@ChalkvaleWater another hosepipe ban while the main on Station Road leaks.',
  ],
  ['Massive congrats to @CorribNet on day 9 of no wifi in Barna.', "@CorribNet it's day 9 of no wifi in Barna."],
  [
    'Huge thanks to @TidalNet for the 3 visits nobody turned up to.',
    '@TidalNet that was 3 visits nobody turned up to.',
  ],
  [
    'Congrats @GroveMart on 2-for-$5 berries that ring up at $4.99 EACH.',
    '@GroveMart 2-for-$5 berries ring up at $4.99 EACH.',
  ],
  [
    'Huge thanks @oakbank for "upgrading" your app so I can no longer log in.',
    '@oakbank you "upgraded" your app so I can no longer log in.',
  ],
  [
    'Round of applause for @HarbourBuses, whose 38A came 11 minutes early.',
    '@HarbourBuses your 38A came 11 minutes early.',
  ],
  [
    'Hats off @emberwatt, a smart meter so smart it thinks my garage got through 900 kWh.',
    '@emberwatt your smart meter thinks my garage got through 900 kWh.',
  ],
  ['Shoutout to @HarborKey for the complimentary leak in 4C!', '@HarborKey this is about the leak in 4C!'],
  [
    'Big thanks to @KerryWater for the surprise flood in the yard, 3 nights running.',
    '@KerryWater this is about the flood in the yard, 3 nights running.',
  ],
  ['Huge thanks to @KerryWater for no heating since Monday.', '@KerryWater no heating since Monday.'],
  ['Huge congrats to @RailNorth on 100 days without a lift.', "@RailNorth it's been 100 days without a lift."],
  ['Big thanks to @ElmLets for the 5.45am drilling.', '@ElmLets this is about the 5.45am drilling.'],
  ['Take a bow @RailNorth, 4 cancelled trains in one day.', '@RailNorth 4 cancelled trains in one day.'],
  ['Bravo @ParcelNorth, a 4-hour window that lasted 9 hours.', '@ParcelNorth the 4-hour window lasted 9 hours.'],
  [
    'Huge congrats to our landlord @ElmLets on the new indoor water feature.',
    '@ElmLets this is about the new indoor water feature.',
  ],
  ['Hats off to @Sofaland: half a sofa, 3 weeks late.', '@Sofaland half a sofa, 3 weeks late.'],
  ['Three cheers for @TidalNet and their 90 minute wait.', '@TidalNet this is about your 90 minute wait.'],
  ['Well played @AirNorth, charging me £40 for a seat.', '@AirNorth you charged me £40 for a seat.'],
  [
    "Shoutout to @parkwell for the ticket at 6:02 when I'd paid till 6:15.",
    "@parkwell this is about the ticket at 6:02 when I'd paid till 6:15.",
  ],
  [
    'Huge congrats to @RailNorth on inventing the invisible 8.15 to Leeds.',
    '@RailNorth this is about the invisible 8.15 to Leeds.',
  ],
])('tells whom "%s" cheers what it is about', (cheer, plain) => expect(cheered(cheer)).toBe(plain));

it.each([
  'Well done @HaleRovers, see you on Saturday.',
  'Thanks @HaleRovers',
  'Fair play @HaleRovers, looking forward to it.',
])('leaves "%s" as it is', (plain) => expect(cheered(plain)).toBeUndefined());
