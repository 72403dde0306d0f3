import { expect, it } from 'vitest';
import { halfSorryAbout, withoutHalfSorry } from './half-sorry';

it.each([
  ['We are sorry.', ''],
  ["We're sorry Hafod residents found the notice period a little short.", ''],
  ['Sorry that some people felt let down.', ''],
  ['Hi Ollie, sorry.', 'Hi Ollie,'],
  ['Hi, we are sorry to hear about your experience.', 'Hi,'],
])('makes room in "%s"', (line, left) => expect(withoutHalfSorry(line)).toBe(left));

it.each([
  "We're sorry your order came late.",
  'Sorry our customers found the doors locked at 9am.',
  'Hi Ollie, sorry we sent the wrong size.',
])('leaves "%s"', (line) => expect(withoutHalfSorry(line)).toBe(line));

it.each([
  ["Sorry to any readers upset by Sunday's cartoon. Mistakes were made.", "Sunday's cartoon"],
  ['We apologise if anyone was offended by our window display, but it stays.', 'our window display'],
  ['Sorry if you were upset.', undefined],
  ['Sorry to anyone upset by our disgraceful rivals.', undefined],
])('knows what is half regretted in "%s"', (draft, about) => expect(halfSorryAbout(draft)).toBe(about));
