import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { asksCalmly, isAskedFor, namesWho } from './asked-for';

const mark = (kind: Kind, quote: string, heat: 1 | 2 = 1) => ({ kind, quote, heat }) as Finding;

it.each([
  ['boilerplate', 'Please retain all packaging.'],
  ['boilerplate', 'Please ensure Wi-Fi Calling is enabled.'],
  ['deflection', 'Pests are contracted out to Vermex'],
  ['deflection', 'please raise it with Hollis Trewin there'],
  ['deflection', 'Complete a Concern Form'],
] as const)('lets stand as %s: %s', (kind, quote) => {
  expect(isAskedFor(mark(kind, quote))).toBe(true);
  expect(isAskedFor(mark(kind, quote, 2))).toBe(false);
});

it.each([
  ['boilerplate', 'Thank you for your patience.'],
  ['deflection', 'Contact them yourselves'],
  ['deflection', 'Pests are contracted out and we have no say'],
  ['snark', 'Please retain all packaging.'],
] as const)('does not let stand as %s: %s', (kind, quote) => {
  expect(isAskedFor(mark(kind, quote))).toBe(false);
});

it('knows who does it', () => {
  expect(namesWho('Sunramp does the ground handling')).toBe(true);
  expect(namesWho('We do not do the ground handling')).toBe(false);
});

it('takes an ask that says by when for no pressure', () => {
  expect(asksCalmly(mark('pressure', 'Please fix it today.', 2))).toBe(true);
  expect(asksCalmly(mark('pressure', 'Could you correct it by noon?', 2))).toBe(true);
  expect(asksCalmly(mark('pressure', 'I want it collected today.', 2))).toBe(true);
  expect(asksCalmly(mark('pressure', 'I want you gone by Friday.', 2))).toBe(false);
  expect(asksCalmly(mark('pressure', 'Fix it today or lose your access.', 2))).toBe(false);
  expect(asksCalmly(mark('pressure', 'Resend by 2 or it misses the page', 2))).toBe(true);
  expect(asksCalmly(mark('pressure', 'I have asked four times'))).toBe(true);
  expect(asksCalmly(mark('pressure', 'Fix it now.', 2))).toBe(false);
  expect(asksCalmly(mark('hostility', 'Please fix it today.', 2))).toBe(false);
});
