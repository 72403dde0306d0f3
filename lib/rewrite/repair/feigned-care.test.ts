import { expect, it } from 'vitest';
import { withoutFeignedCare } from './feigned-care';

it.each([
  ['You still remembered to debit N18,700 on the 1st.', 'You still debited N18,700 on the 1st.'],
  ['No water, but you found time to send me a bill.', 'No water, but you sent me a bill.'],
  ['They managed to lose my bag.', 'They lost my bag.'],
  ['I managed to book the last seat.', 'I managed to book the last seat.'],
  ['You managed to fix it at last.', 'You managed to fix it at last.'],
])('tells what was done: %s', (text, told) => expect(withoutFeignedCare(text)).toBe(told));
