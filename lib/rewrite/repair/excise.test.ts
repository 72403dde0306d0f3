import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../structure/sentences';
import { excised } from './excise';

/** The sentence without what stands in square brackets. */
function without(marked: string): string {
  const text = marked.replace(/[[\]]/gu, '');
  const [sentence] = sentencesOf(text);
  if (sentence === undefined) throw new Error(`No sentence in "${marked}".`);
  let inside = false;
  let at = 0;
  const words = [...marked.matchAll(/\S+/gu)].map(([raw]) => {
    if (raw.includes('[')) inside = true;
    const word = raw.replace(/[[\]]/gu, '');
    const start = text.indexOf(word, at);
    at = start + word.length;
    const cut = inside;
    if (raw.includes(']')) inside = false;
    return { text: word, start, end: at, cut };
  });
  return excised(sentence, words);
}

describe('closes the gap that a cut leaves', () => {
  it.each([
    ['in the middle', 'The lamp [you never looked at] takes two bulbs.', 'The lamp takes two bulbs.'],
    [
      'before a word that points at what went',
      "[The courier's a lying muppet then, because] his own photo is of a blue door.",
      "The courier's own photo is of a blue door.",
    ],
    ['before a word that lost its noun', 'We are open 8 to 6 every [DAY, as you know].', 'We are open 8 to 6.'],
    [
      'behind a word that closed its clause',
      'It was split when you sent it in, [you clown].',
      'It was split when you sent it in.',
    ],
    ['where a picture ended a sentence', 'scroll up [u goldfish 🙄] notes r in unit 3', 'scroll up, notes r in unit 3'],
    ['where a name did', 'check the chat [you melon] it has moved to 8', 'check the chat, it has moved to 8'],
    ['between two commas', 'The lamp, [as you would know,] takes two bulbs.', 'The lamp takes two bulbs.'],
    ['between two things', 'Cancel in Plans, [where you would look,] red button.', 'Cancel in Plans, red button.'],
    [
      'behind a clause within the clause',
      'Mrs Ojo, who wrote twice, [bless,] has the first box.',
      'Mrs Ojo, who wrote twice, has the first box.',
    ],
    [
      'behind a word that joins',
      'It stayed out because, [as you well know,] 11 bins were full.',
      'It stayed out because 11 bins were full.',
    ],
    ['before a question', 'It ends 77 here, [as any fool sees,] can you check?', 'It ends 77 here, can you check?'],
    ['behind a handle', 'It is with @FlexHouse [who cannot read.]', 'It is with @FlexHouse.'],
    [
      'before a clause of its own',
      'It broke, [surprise surprise,] and we sent another.',
      'It broke, and we sent another.',
    ],
    [
      'behind a greeting',
      'Hi Noor, [as the page explains,] it can be changed until 8.',
      'Hi Noor, it can be changed until 8.',
    ],
    ['at the end', 'The part lands on 14 May, [so stop asking.]', 'The part lands on 14 May.'],
    ['at the end of a question', 'It opens at 9, [can you not read?]', 'It opens at 9.'],
    ['at the start, with the word that joined', '[You never listen,] but it opens at 9.', 'it opens at 9.'],
    ['before a dash', 'It opens at 9 — [imagine that.]', 'It opens at 9.'],
  ])('%s', (_, marked, left) => {
    expect(without(marked)).toBe(left);
  });

  it('leaves nothing where only a stump would stand', () => {
    expect(without('Flowers [are perishable, funnily enough.]')).toBe('');
    expect(without('[You must be] the [genius.]')).toBe('');
  });

  it('keeps a stump that holds a fact, and a greeting', () => {
    expect(without('Line 0113 496 0000 [is open, genius.]')).toBe('Line 0113 496 0000.');
    expect(without('Hi Priya, [you again.]')).toBe('Hi Priya.');
  });
});

it.each([
  ['a sorry without its reason', 'Sorry [you feel] cheated [but leather marks.]'],
  ['half of a pair', 'She said “it rains, [which is why we stayed” and left.]'],
  ['a verb behind a "to"', 'Full marks to [whoever] booked the hall twice.'],
])('leaves nothing where a cut would leave %s', (_, marked) => expect(without(marked)).toBe(''));

it('keeps an order that was a clause of its own', () => {
  expect(without('[Not my job,] ask the warden.')).toBe('ask the warden.');
});
