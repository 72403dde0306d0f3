import { describe, expect, it } from 'vitest';
import { quotedSpans } from './quotes';
import { readDraft } from './read-draft';
import { sentenceSpans } from './sentence-spans';

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
const norms = (text: string): string[] =>
  readDraft(text).sentences.flatMap(({ sentence }) => sentence.words.map(({ norm }) => norm));

describe('sentenceSpans', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Ask Dr. Ode at no. 9.', ['Ask Dr. Ode at no. 9.']],
    ['Nice 🙄 really', ['Nice 🙄', 'really']],
    ['v1.2 is at x.com now', ['v1.2 is at x.com now']],
    ['a\n\nb', ['a', 'b']],
    ['"Stop!" she said.', ['"Stop!"', 'she said.']],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('never leaves an endless sentence', () => {
    expect(Math.max(...sentenceSpans('word '.repeat(5000)).map(({ start, end }) => end - start))).toBeLessThan(700);
    expect(Math.max(...sentenceSpans('x'.repeat(50_000)).map(({ start, end }) => end - start))).toBeLessThan(1300);
  });
});

describe('quotedSpans', () => {
  it.each([
    ['He said "go away" to me', ['"go away"']],
    ['“one” and “two”', ['“one”', '“two”']],
    ["She wrote 'calm down' twice", ["'calm down'"]],
    ["it's the dogs' fault, isn't it", []],
    ['6" of rain', []],
  ])('finds the quotations of %j', (text, quotes) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotes);
  });
});

describe('readDraft', () => {
  it('takes contractions apart and keeps handles, links, tags and numbers as signs', () => {
    expect(norms("@ana you're right, don't pay £4.99, see x.com #Tag")).toEqual([
      '@',
      'you',
      'are',
      'right',
      'do',
      'not',
      'pay',
      '0',
      '0',
      'see',
      '://',
      '#',
    ]);
  });

  it('takes the name after a caret for a signature', () => {
    expect(norms('I can do it for you ^Kim')).toEqual(['i', 'can', 'do', 'it', 'for', 'you', '@']);
  });

  it('places each word where it stands, a number to its last digit', () => {
    const [placed] = readDraft("You're 250 short").sentences;
    const words = placed?.sentence.words.map(({ start, end }) => placed.sentence.text.slice(start, end));
    expect(words).toEqual(['You', "'re", '250', 'short']);
  });

  it('places a word whose letters grow in lower case', () => {
    const text = 'We are sorry if you feltİ';
    expect(readDraft(text).sentences[0]?.sentence.words.at(-1)).toMatchObject({ start: 20, end: text.length });
  });

  it('reads equal sentences once', () => {
    const [first, second] = readDraft('Same words. Same words.').sentences;
    expect(first?.sentence).toBe(second?.sentence);
  });
});
