import { expect, it } from 'vitest';
import { smoothed } from './smoothed';

it.each([
  ['Be home this time, or text 0491 570 156', 'Please be home, or text 0491 570 156'],
  ['Ring her to confirm and be there this time.', 'Ring her to confirm and be there.'],
  ['If you must ring, 01632 960714, Mon-Thu 9-4.', 'Or ring 01632 960714, Mon-Thu 9-4.'],
  ['Picnics are welcome on the lawn if £9 is too much for you.', 'Picnics are welcome on the lawn.'],
  ['The other pool is open till 8 if you can bear the walk.', 'The other pool is open till 8.'],
  ['Do treat yourself to a speed test at 7pm.', 'Please try a speed test at 7pm.'],
  ['Do try a cable or the 5G network.', 'Please try a cable or the 5G network.'],
  ['Funny, we ran 6 stories.', 'we ran 6 stories.'],
  ['Per policy bring the label to any branch.', 'bring the label to any branch.'],
])('draws the pinprick from "%s"', (pricks, calm) => expect(smoothed(pricks)).toBe(calm));

it.each([
  'If you must cancel, tell us by 4.',
  'Do try to be early.',
  'Come at 4 if you can.',
  'I can move it to 2 if 9 is too much.',
])('leaves "%s" as it is', (plain) => expect(smoothed(plain)).toBe(plain));
