import { expect, it } from 'vitest';
import { askedFirst } from './asked-first';

it('keeps the question that tells for whom an order is', () => {
  expect(askedFirst('#NotRocketScience Still dropping?', 'Ring us on 0800 555 0144.')).toBe('Still dropping?');
  expect(askedFirst('Still rejected?', 'WhatsApp the number to 060 555 0192.')).toBe('Still rejected?');
  expect(askedFirst('No luck?', 'Please reply to this mail.')).toBe('No luck?');
});

it('keeps no other question', () => {
  expect(askedFirst('Still moaning, are we?', 'Ring us on 0800 555 0144.')).toBeUndefined();
  expect(askedFirst('Still dropping?', 'Some people never learn.')).toBeUndefined();
  expect(askedFirst('Still dropping?', undefined)).toBeUndefined();
});
