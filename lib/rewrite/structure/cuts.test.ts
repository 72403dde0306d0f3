import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysToCut, weighedWords } from './cuts';
import { layoutOf } from './layout';

/** What stays where `barbs` would surely be cut, `doubts` may or may not, and nothing speaks against the rest. */
function left(text: string, barbs: string, doubts = '', isHeat = (_: { text: string }) => false): string {
  const within = (part: string, start: number) =>
    part !== '' && start >= text.indexOf(part) && start < text.indexOf(part) + part.length;
  const layout = layoutOf(text);
  const words = layout.words.map((word) => ({
    ...word,
    likely: within(barbs, word.start) ? 0.98 : within(doubts, word.start) ? 0.5 : 0.02,
  }));
  const ways = waysToCut(layout, words, isHeat);
  const cut = [...ways.values()].flatMap(([best]) => best ?? []);
  return words
    .filter((_, index) => !cut[index])
    .map((word) => word.text)
    .join(' ');
}

describe('cuts', () => {
  it('takes out what is surely a barb, sentence or aside', () => {
    expect(left('Oh please. The van is at the depot.', 'Oh please.')).toBe('The van is at the depot.');
    expect(left('The lamp, as a child could see, takes two bulbs.', 'as a child could see,')).toBe(
      'The lamp, takes two bulbs.',
    );
  });

  it('lets words in doubt follow the clause they stand in', () => {
    expect(left('Read the sign next time. The gate opens at 9.', 'Read the sign', 'next time.')).toBe(
      'The gate opens at 9.',
    );
    expect(left('The gate opens at 9, read the sign.', 'read the sign.', 'opens')).toBe('The gate opens at 9,');
  });

  it('keeps a tag behind all that is said, unless it is all but surely sharp or stands beside heat', () => {
    const text = 'All books are half price. #BookWeek';
    expect(left(text, '', '#BookWeek')).toBe(text);
    expect(left(text, '#BookWeek')).toBe('All books are half price.');
    expect(left(`Oh please. ${text}`, 'Oh please.', '#BookWeek')).toBe('All books are half price.');
  });

  it('gives up a fact only with all that is around it, and a hot tag at once', () => {
    expect(left('Call 0113 496 0000 today.', '', '0113')).toBe('Call 0113 496 0000 today.');
    const tag = (word: { text: string }) => word.text.startsWith('#');
    expect(left('We close at 5. #Top10Moaners', '#Top10Moaners', '', tag)).toBe('We close at 5.');
  });

  it('lets what a reader would miss tip the scales: a name, a day, an ask, a condition', () => {
    const doubt = 'Ask for Noor on Tuesday, if it rains.';
    expect(left(`It opens at 9. ${doubt}`, '', doubt)).toBe(`It opens at 9. ${doubt}`);
  });

  it('never cuts a greeting by name, whatever is held against it', () => {
    expect(left('Hi Mrs Okafor, we regret. Lewis will phone at 6.', 'Hi Mrs Okafor, we regret.')).toMatch(
      /^Hi Mrs Okafor,/u,
    );
    expect(left('Dominic, pay up. The kiosk is at Dock 12.', 'Dominic, pay up.')).toMatch(/^Dominic,/u);
  });

  it('weighs the words of any draft, each once and in order', () => {
    const heard = { findings: [], context: {}, judgement: undefined };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { words, layout } = weighedWords(text, heard);
        expect(words.map((word) => word.text)).toEqual(words.map(({ start, end }) => text.slice(start, end)));
        expect(words.every(({ start }, index) => start >= (words[index - 1]?.end ?? 0))).toBe(true);
        expect(words.every(({ likely }) => likely >= 0 && likely <= 1)).toBe(true);
        expect(words.every(({ sentence }) => sentence < layout.sentences.length)).toBe(true);
        const ways = [...waysToCut(layout, words, () => false).values()];
        expect(ways.flatMap(([best]) => best ?? [])).toHaveLength(words.length);
      }),
    );
  });

  it('tries no more than a few of the marks of a sentence that is all marks', () => {
    const text = 'so what '.repeat(300).trim();
    const layout = layoutOf(text);
    const words = layout.words.map((word) => ({ ...word, likely: 0.02 }));
    const findings = [...text.matchAll(/what/gu)].map(({ index }) => ({
      kind: 'snark' as const,
      span: { start: index, end: index + 4 },
      quote: 'what',
      heat: 2 as const,
      why: '',
      detector: 'test',
    }));
    const ways = waysToCut(layout, words, () => false, { findings: findings as never, context: {} });
    const tried = [...ways.values()].map((all) => all.length);
    expect(Math.max(...tried)).toBeGreaterThan(10);
    expect(Math.max(...tried)).toBeLessThan(40);
  });
});
