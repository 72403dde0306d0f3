import { expect, it } from 'vitest';
import { isMockOrder } from './mock-orders';

it.each([
  'Do send more.',
  'Do report back from your quest.',
  'but do carry on chuckling.',
  'and do breathe.',
  'try to hold on.',
  'no need to thank us.',
  'So do keep us posted on your travels.',
])('knows that nobody means "%s"', (order) => expect(isMockOrder(order)).toBe(true));

it.each([
  'Do it before noon.',
  'Do send it in with the receipt.',
  'Do send over whatever was said.',
  'Do not open the valve.',
  "Don't open the valve.",
  'Do the first page only.',
  'Do try the test at hollis.example/test.',
  'Do you want it back?',
  'Dogs are welcome.',
  'try to arrive early.',
  'no need to book.',
])('takes "%s" at its word', (words) => expect(isMockOrder(words)).toBe(false));
