import { expect, it } from 'vitest';
import { quietWait } from './quiet';

const quiet = { on: true, from: '23:00', to: '06:00', waitSeconds: 20 };
const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

it.each([
  ['22:59', 0],
  ['23:00', 20],
  ['02:30', 20],
  ['05:59', 20],
  ['06:00', 0],
])('at %s over midnight', (clock, seconds) => {
  expect(quietWait({ quiet }, at(clock))).toBe(seconds);
});

it('knows hours within one day, and being off', () => {
  expect(quietWait({ quiet: { ...quiet, from: '13:00', to: '14:00' } }, at('13:30'))).toBe(20);
  expect(quietWait({ quiet: { ...quiet, on: false } }, at('02:30'))).toBe(0);
});
