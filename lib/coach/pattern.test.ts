import { describe, expect, it } from 'vitest';
import { patternBook } from './pattern-book';
import { readDraft } from './read-draft';

/** The words that `pattern` marks in `text`, sentence by sentence. */
const marks = (pattern: string, text: string): string[] => {
  const book = patternBook([{ key: pattern, find: [pattern] }]);
  return readDraft(text).sentences.flatMap(({ sentence }) =>
    book(sentence).map(({ from, to }) => sentence.text.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end)),
  );
};

describe('patterns', () => {
  it.each([
    ['you are', "You're late.", ["You're"]],
    ['you are', 'ur youre late', ['youre']],
    ['(read|check) the (small print|box)', 'Check the small print.', ['Check the small print']],
    ['the very? end', 'the very end, the end', ['the very end', 'the end']],
    ['you <insult>', 'you muppets', ['you muppets']],
    ['your * problem', 'your own problem', ['your own problem']],
    ['sorry *3 if', 'Sorry to anyone if it hurt.', ['Sorry to anyone if']],
    ['so !far', 'so far so good', ['so']],
    ['^ read', 'I read. Read it.', ['Read']],
    ['fault $', 'My fault, and the fault line', ['fault']],
    ['^^ sure', 'Hi Ana, sure. I am sure.', ['sure']],
    ['you {always} moan', 'You always moan.', ['always']],
    ['are you deaf ?', 'Are you deaf? You are deaf.', ['Are you deaf']],
    ['well , done', 'Well, done then', ['Well, done']],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(marks(pattern, text)).toEqual(found);
  });

  it('stays within a clause, and out of quotations', () => {
    expect(marks('not sorry', 'It is not, sorry.')).toEqual([]);
    expect(marks('you clown', 'He wrote "you clown" to me.')).toEqual([]);
  });

  it('says what is wrong with a pattern', () => {
    expect(() => marks('* anything', 'Hello.')).toThrow('must begin with words');
    expect(() => marks('you <nonsense>', 'Hello.')).toThrow('no class of words');
    expect(() => marks('you (are (so|very)|were) late', 'Hello.')).toThrow('options of their own');
  });

  it('finds every pattern that a pair of words can begin, in the order of the book', () => {
    const find = [
      'you (are|were) late',
      'you *2 late',
      'you',
      'you never',
      '(you|they) are? !not late',
      'you so? very?',
    ];
    const book = patternBook(find.map((pattern) => ({ key: pattern, find: [pattern] })));
    const found = (text: string) => book(readDraft(text).sentences[0]?.sentence ?? expect.fail()).map(({ key }) => key);
    expect(found('You are late')).toEqual([
      'you (are|were) late',
      'you *2 late',
      'you',
      '(you|they) are? !not late',
      'you so? very?',
    ]);
    expect(found('You late')).toEqual(['you *2 late', 'you', '(you|they) are? !not late', 'you so? very?']);
    expect(found('you never')).toEqual(['you', 'you never', 'you so? very?']);
    expect(found('They are')).toEqual([]);
  });

  it('is compiled bit by bit, or as a whole when the first sentence cannot wait', () => {
    const entries = ['sorry if', 'you never'].map((pattern) => ({ key: pattern, find: [pattern] }));
    const [eager, hurried] = [patternBook(entries), patternBook(entries)];
    expect([eager.warm(), eager.warm(), eager.warm()]).toEqual([true, true, false]);
    expect(hurried.warm()).toBe(true);
    const [sentence] = readDraft('You never answer').sentences;
    for (const book of [eager, hurried])
      expect(sentence && book(sentence.sentence).map(({ key }) => key)).toEqual(['you never']);
    expect(hurried.warm()).toBe(false);
  });
});
