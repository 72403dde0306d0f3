import { describe, expect, it } from 'vitest';
import { carryOver, type Mark } from './mark';

const mark = (start: number, end: number): Mark => ({ span: { start, end }, heat: 1, kind: 'snark' });
const spans = (marks: readonly Mark[]) => marks.map(({ span }) => [span.start, span.end]);

describe('marks over a change of the text', () => {
  const before = 'one two three';
  const marks = [mark(0, 3), mark(4, 7), mark(8, 13)];

  it.each([
    [
      'nothing changed',
      'one two three',
      [
        [0, 3],
        [4, 7],
        [8, 13],
      ],
    ],
    [
      'words before',
      'X one two three',
      [
        [2, 5],
        [6, 9],
        [10, 15],
      ],
    ],
    [
      'words after',
      'one two three four',
      [
        [0, 3],
        [4, 7],
        [8, 13],
      ],
    ],
    [
      'words between',
      'one and two three',
      [
        [0, 3],
        [8, 11],
        [12, 17],
      ],
    ],
    [
      'a marked word changed',
      'one too three',
      [
        [0, 3],
        [8, 13],
      ],
    ],
    [
      'a marked word gone',
      'one  three',
      [
        [0, 3],
        [5, 10],
      ],
    ],
    ['all gone', '', []],
    ['all new', 'four', []],
  ])('%s', (_, after, expected) => {
    expect(spans(carryOver(marks, before, after))).toEqual(expected);
  });

  it('keeps every kept mark on the same words', () => {
    const after = 'one, two three';
    const kept = carryOver(marks, before, after).map(({ span }) => after.slice(span.start, span.end));
    expect(kept).toEqual(['one', 'two', 'three']);
  });
});
