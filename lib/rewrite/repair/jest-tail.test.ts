import { expect, it } from 'vitest';
import type { Weighed } from '../structure/layout';
import { withoutJestTail, withoutMockManner } from './jest-tail';

/** What is left of a sentence of which the words in square brackets are likely to go. */
function left(marked: string): string {
  const words = marked.split(' ').map((text) => text);
  let inside = false;
  const own = words.map((raw) => {
    if (raw.startsWith('[')) inside = true;
    const likely = inside ? 0.5 : 0.05;
    if (raw.endsWith(']')) inside = false;
    return { text: raw.replace(/[[\]]/gu, ''), likely } as Weighed;
  });
  const [cut = []] = withoutJestTail(own, []);
  return own
    .filter((_, i) => cut[i] !== true)
    .map(({ text }) => text)
    .join(' ');
}

it('cuts a jest off the end of a sentence', () => {
  expect(left('The invoice is 94 days old, [still a baby really.]')).toBe('The invoice is 94 days old,');
  expect(left("There is half for £5.50 [if your wallet's feeling faint.]")).toBe('There is half for £5.50');
});

it('cuts an order that nobody means, and a condition that nobody sets, off the end of a sentence', () => {
  expect(left('The queue moves quickly today, [but do carry on shouting.]')).toBe('The queue moves quickly today,');
  expect(left('Send the last 4 digits [and do not breathe.]')).toBe('Send the last 4 digits and do not breathe.');
  expect(left('The tanker stands at the corner, [in case reading is of use.]')).toBe(
    'The tanker stands at the corner,',
  );
});

it('cuts a condition that is none, however unlikely its words are to go', () => {
  expect(left("It is on the map, if maps aren't too taxing.")).toBe('It is on the map,');
  expect(left('It opens till 8 on Thursdays, if your diary permits.')).toBe('It opens till 8 on Thursdays,');
  expect(left('Claim on the yellow form, assuming pens are known.')).toBe('Claim on the yellow form,');
  expect(left('Claim on the yellow form, assuming it arrives.')).toBe('Claim on the yellow form, assuming it arrives.');
  expect(left('It is on the map, if you have it.')).toBe('It is on the map, if you have it.');
});

it('leaves an end that holds a fact, an ask, or all that there is to say', () => {
  for (const whole of [
    'The invoice is late, [and it is now £40.]',
    'The invoice is late, [please pay it.]',
    'And when it rings, [leave the building.]',
    'Oh yes, [it is all very late.]',
  ])
    expect(left(whole)).toBe(whole.replace(/[[\]]/gu, ''));
});

it('cuts how a thing is done where it is said to mock', () => {
  const how = (text: string, likely: number) => {
    const own = text.split(' ').map((word) => ({ text: word, likely: word.endsWith('ly') ? likely : 0.1 }) as Weighed);
    const [cut = []] = withoutMockManner(own, []);
    return own
      .filter((_, i) => cut[i] !== true)
      .map((word) => word.text)
      .join(' ');
  };
  expect(how("Show this and we'll bravely hand over one.", 0.5)).toBe("Show this and we'll hand over one.");
  expect(how("Show this and we'll gladly hand over one.", 0.2)).toBe("Show this and we'll gladly hand over one.");
  expect(how('It is a perfectly good one.', 0.5)).toBe('It is a perfectly good one.');
});
