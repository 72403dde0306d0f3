import { describe, expect, it } from 'vitest';
import type { Rewrite } from '../../lib/rewrite/rewrite';
import { cutAtBlanks, filled } from './fill';

const text = '[who] will call by [when].';
const rewrite: Rewrite = {
  strategy: 'next-step',
  text,
  blanks: [
    { start: 0, end: 5, label: 'who' },
    { start: 19, end: 25, label: 'when' },
  ],
};

describe('blanks', () => {
  it('cut the text where the writer has to fill it', () => {
    expect(cutAtBlanks(rewrite)).toEqual(['', ' will call by ', '.']);
    expect(cutAtBlanks({ ...rewrite, blanks: [] })).toEqual([text]);
  });

  it('leave no text until all are filled', () => {
    expect(filled(rewrite, [])).toBeUndefined();
    expect(filled(rewrite, ['Ann', ' '])).toBeUndefined();
    expect(filled(rewrite, [' Ann ', 'Friday'])).toBe('Ann will call by Friday.');
    expect(filled({ ...rewrite, blanks: [] }, [])).toBe(text);
  });
});
