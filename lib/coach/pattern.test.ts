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
    expect(() => patternBook([{ key: 0, find: ['* anything'] }])).toThrow('must begin with words');
    expect(() => patternBook([{ key: 0, find: ['you <nonsense>'] }])).toThrow('no class of words');
  });
});
