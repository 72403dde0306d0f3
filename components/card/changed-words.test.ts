import { expect, it } from 'vitest';
import { changedWords } from './changed-words';

const both = (before: string, after: string) => {
  const pieces = changedWords(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return { pieces, before: without('added'), after: without('removed') };
};

it.each([
  ['The fault is yours. We shipped on Monday.', 'Something went wrong. We shipped on Monday.'],
  ['One line\nand another', 'One line\nand one more'],
  ['Thanks 👩‍👩‍👧 for nothing, we did our part', 'Thanks 👩‍👩‍👧, we did our part'],
])('weaves old and new so that each can be read alone', (before, after) => {
  const woven = both(before, after);
  expect(woven.before).toBe(before);
  expect(woven.after).toBe(after);
  expect(woven.pieces.some(({ kind }) => kind === 'removed')).toBe(true);
});

it('shows the new sentence alone where nearly nothing stays', () => {
  const after = 'Sorry about the wait, Ann.';
  expect(changedWords('Read your email next time, idiot', after)).toEqual([{ kind: 'kept', text: after }]);
});

it('keeps no mark from between two changes, so that each phrase reads as one', () => {
  const { pieces } = both("If you'd asked. Doors open at nine tomorrow.", "We're sorry. Doors open at nine tomorrow.");
  expect(pieces).toEqual([
    { kind: 'removed', text: "If you'd asked" },
    { kind: 'added', text: "We're sorry" },
    { kind: 'kept', text: '. Doors open at nine tomorrow.' },
  ]);
});
