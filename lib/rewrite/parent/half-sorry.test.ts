import { expect, it } from 'vitest';
import { withoutHalfSorry } from './half-sorry';

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
