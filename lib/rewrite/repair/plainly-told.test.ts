import { expect, it } from 'vitest';
import { isPlainlyTold } from './plainly-told';

it.each([
  "I'm not after money.",
  'You said restart it.',
  "I've filled in the form twice.",
  "It's a lump, so I'd rather not leave it.",
  'Who pays the rest?',
  'Nobody else volunteered.',
])('knows what only tells or asks: %s', (text) => expect(isPlainlyTold(text)).toBe(true));

it.each([
  'Not scary at all, well done.',
  'Should we stock fish?',
  'My leeks are writing their wills.',
  'Waited.',
  "If you labelled it well we won't be here.",
])('does not take a jest for it: %s', (text) => expect(isPlainlyTold(text)).toBe(false));
