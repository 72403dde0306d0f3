import { expect, it } from 'vitest';
import { sentencesOf } from '../structure/sentences';
import { addressed } from './addressed';

const left = (draft: string, texts: readonly string[]) =>
  addressed(
    texts.map((text) => ({ text, gap: ' ' })),
    sentencesOf(draft),
    true,
  )
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

it.each([
  ['Patience is a virtue, Rohan. The ticket is with Kavya.', 'Hi Rohan, the ticket is with Kavya.'],
  ['These things happen, Mrs Okafor. The next slot is Saturday.', 'Hi Mrs Okafor, the next slot is Saturday.'],
  [
    'Nobody wiped anything, Gareth, you just never scroll. They are under Archive.',
    'Hi Gareth, they are under Archive.',
  ],
  ['Hi Anjali, it is the courier you want. BlueWing can trace it.', 'Hi Anjali, BlueWing can trace it.'],
])('greets whom a cut sentence spoke to: %s', (draft, greeted) => {
  const [, rest = ''] = sentencesOf(draft).map(({ text }) => text);
  expect(left(draft, ['', rest])).toBe(greeted);
});

it('leaves alone a name that is still there, and what is no name', () => {
  const named = ['Thanks, Rohan.', 'The ticket is with Kavya.'];
  expect(left(named.join(' '), named)).toBe(named.join(' '));
  expect(left('Try again, Sherlock. It opens at 9.', ['', 'It opens at 9.'])).toBe('It opens at 9.');
  expect(left('Ask the provider, Lumenet, about it. It opens at 9.', ['', 'It opens at 9.'])).toBe('It opens at 9.');
  expect(left('Aww, did it upset you? It opens at 9.', ['', 'It opens at 9.'])).toBe('It opens at 9.');
  expect(left('Not before noon, Saturday. It opens at 9.', ['', 'It opens at 9.'])).toBe('It opens at 9.');
});
