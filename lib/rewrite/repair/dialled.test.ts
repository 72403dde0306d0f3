import { expect, it } from 'vitest';
import { dialled } from './dialled';

it('says what to do with a number that lost what led to it', () => {
  expect(dialled('0818 555 019, lines open 8-8.', 'That is a matter for them: 0818 555 019, lines open 8-8.')).toBe(
    'Please call 0818 555 019, lines open 8-8.',
  );
  expect(dialled('555-0143.', 'not me, try 555-0143.')).toBe('please call 555-0143.');
});

it('leaves alone what the writer began a sentence with, and what is no number to call', () => {
  expect(dialled('0818 555 019, till 8.', 'Call us. 0818 555 019, till 8.')).toBe('0818 555 019, till 8.');
  expect(dialled('2019 was worse.', 'Oh, 2019 was worse.')).toBe('2019 was worse.');
  expect(dialled('14 May, 9.30.', 'It is on, 14 May, 9.30.')).toBe('14 May, 9.30.');
});
