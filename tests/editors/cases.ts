import type { Span } from '../../lib/coach/finding';
import type { BedId } from './rig/beds';
import type { Engine } from './rig/bench';

/** One replacement, and where it starts from. Every case is undone, redone and typed on after. */
export type Case = {
  readonly name: string;
  readonly text: string;
  /** The words to be replaced, at their first place; absent for the whole text. */
  readonly find?: string;
  readonly words: string;
  /** Where the writer is when the replacement comes: at the end if not said. */
  readonly writer?: 'at the start' | 'elsewhere on the page' | 'with all selected';
  /** Right-to-left text: which arrow goes back is a matter of the browser's taste. */
  readonly rtl?: boolean;
  /** Why the editor must refuse, leaving the text as it was; the table in the docs tells it. */
  readonly refused?: (bed: BedId, engine: Engine) => string | undefined;
};

const LINES = 'First line here\nSecond bad line\n\nFourth and last';
const LONG = Array.from({ length: 250 }, (_, index) => `${index} ${'lorem ipsum '.repeat(8)}.`.padEnd(99, '.')).join(
  '\n',
);

export const CASES: readonly Case[] = [
  { name: 'a word', text: 'You are the worst.', find: 'worst', words: 'finest' },
  { name: 'the first word', text: 'Whatever you say.', find: 'Whatever', words: 'As' },
  { name: 'the last word', text: 'Read it again', find: 'again', words: 'once more' },
  { name: 'a word in another line than the caret', text: LINES, find: 'bad', words: 'good' },
  { name: 'a word below the caret', text: LINES, find: 'last', words: 'final', writer: 'at the start' },
  { name: 'a whole line', text: LINES, find: 'Second bad line', words: 'Another' },
  { name: 'across a line break', text: LINES, find: 'here\nSecond', words: 'and' },
  { name: 'one word by several lines', text: LINES, find: 'bad', words: 'x\n\ny' },
  { name: 'the whole of one line', text: 'The fault is yours, not ours.', words: 'The fault is ours.' },
  { name: 'the whole of several lines', text: LINES, words: 'One\n\nThree' },
  { name: 'several lines by one', text: LINES, words: 'Just this' },
  { name: 'one line by several', text: 'Just this', words: 'One\nTwo\n\nFour' },
  { name: 'an empty box', text: '', words: 'Thank you' },
  { name: 'an empty box by several lines', text: '', words: 'Thank you\n\nAll' },
  { name: 'a word cut out', text: 'It is really so', find: 'really ', words: '' },
  { name: 'everything cut out', text: 'Gone', words: '' },
  { name: 'lines cut out', text: LINES, find: 'Second bad line\n', words: '' },
  { name: 'across a hashtag', text: 'Say #FaultNotOurs again', find: 'y #FaultNotOurs a', words: 'id it a' },
  { name: 'within a hashtag', text: 'Say #FaultNotOurs again', find: 'Not', words: 'Is' },
  { name: 'a hashtag cut out', text: 'Say it #FaultNotOurs', find: ' #FaultNotOurs', words: '' },
  { name: 'across a mention', text: 'Dear @marketing_sage you fail', find: 'Dear @marketing_sage you', words: 'We' },
  { name: 'beside a mention', text: 'Dear @marketing_sage you fail', find: 'you fail', words: 'we fail' },
  {
    name: 'across a link',
    text: 'See https://example.org/a?b=c now',
    find: 'https://example.org/a?b=c n',
    words: 'it kn',
  },
  { name: 'emoji of two units', text: 'Great 🙃 job 🙃', find: '🙃 job', words: '🙂 work' },
  { name: 'joined emoji', text: 'We 👨‍👩‍👧‍👦 care 👩🏽‍🚀', find: '👨‍👩‍👧‍👦 care', words: '👩‍❤️‍👨 do' },
  { name: 'flags', text: 'From 🇫🇷🇩🇪 to 🇮🇹', find: '🇩🇪', words: '🇪🇸' },
  { name: 'after emoji', text: '😀😃😄 you fail', find: 'fail', words: 'win' },
  { name: 'right-to-left', text: 'זה גרוע מאוד', find: 'גרוע', words: 'טוב', rtl: true },
  { name: 'both directions', text: 'Hello שלום bad עולם', find: 'bad', words: 'good' },
  { name: 'letters with marks', text: 'Z̸a̴l̵g̶o e\u0301te\u0301 x', find: 'e\u0301te\u0301', words: 'été' },
  { name: 'no-break spaces', text: 'So\u00A0bad\u00A0it is', find: 'bad', words: 'good' },
  { name: 'several spaces', text: 'So  bad  it', find: 'bad', words: 'very  good' },
  { name: 'signs of markup', text: 'a <b> & *c*', find: '& *c*', words: '<i>&amp; d_' },
  {
    name: 'words that the editor makes into something else',
    text: 'a *b* c',
    find: 'c',
    words: 'so _that_ then',
    refused: (bed) => (bed === 'tiptap' ? 'TipTap makes "_that_" italic and drops the signs' : undefined),
  },
  { name: 'blank lines around', text: '\n\nbad\n\n', find: 'bad', words: 'good' },
  { name: 'a box that is not in focus', text: LINES, find: 'bad', words: 'good', writer: 'elsewhere on the page' },
  { name: 'while all is selected', text: LINES, find: 'bad', words: 'good', writer: 'with all selected' },
  { name: '25,000 characters', text: LONG, find: '249 lorem', words: '249 dolor' },
];

export const spanOf = ({ text, find }: Case): Span => {
  const start = find === undefined ? 0 : text.indexOf(find);
  return { start, end: start + (find ?? text).length };
};
