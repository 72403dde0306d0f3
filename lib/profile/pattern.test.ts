import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matcherOf } from './pattern';

it.each([
  ['please advise', 'Late again. Please advise!', ['Please advise']],
  ['as per (my|our)', 'As per our terms, as per my mail, as per usual', ['As per our', 'as per my']],
  ['apolog*', 'We apologise; apologies again.', ['apologise', 'apologies']],
  ['you * wrong', 'You got wrong change. You are so wrong.', ['You got wrong']],
  ["we don't", "We don’t and we don't", ['We don’t', "we don't"]],
  ['#ourtag', 'Join #OurTag now', ['#OurTag']],
  ['cat', 'concatenate the category', []],
])('%s in "%s"', (pattern, text, found) => {
  expect(matcherOf(pattern)(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

it('finds nothing with an empty pattern', () => {
  expect(matcherOf('  ')('words')).toEqual([]);
});

it('gives spans that lie in the text and do not overlap, for any pattern and text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (pattern, text) => {
      let last = 0;
      for (const { start, end } of matcherOf(pattern)(text)) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    }),
  );
});

it('stays quick on a pattern made to be slow', () => {
  const pattern = Array.from({ length: 30 }, () => '(a|a*|*)').join(' ');
  const start = performance.now();
  matcherOf(pattern)('a '.repeat(12_500));
  expect(performance.now() - start).toBeLessThan(2_000);
});
