import { expect, it } from 'vitest';
import { isShortAnswer } from './short-answer';

const asked = { parent: { text: 'Why did you cut the answer?' } };

it.each(['No.', "We didn't.", 'You may not.', 'Sold out!'])('knows an answer: %s', (text) =>
  expect(isShortAnswer(text, asked)).toBe(true),
);

it('knows none where nobody asked, or where more is said', () => {
  expect(isShortAnswer('No.', {})).toBe(false);
  expect(isShortAnswer('No.', { parent: { text: 'The answer was cut.' } })).toBe(false);
  expect(isShortAnswer("We didn't cut a thing.", asked)).toBe(false);
});
