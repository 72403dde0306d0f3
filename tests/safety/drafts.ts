import fc from 'fast-check';

/** The quick form runs with every `npm test` on the same drafts; the long form takes new ones each time and says its seed. */
const LONG = process.env.POISE_LONG === '1';
export const SEED = LONG ? Date.now() : 20_260_901;
const TIMES = LONG ? 250 : 1;

/** How often a property is tried: `quick` times, or 250 times as often in the long form. */
export const tried = (quick: number) => ({ numRuns: quick * TIMES, seed: SEED });

const HURTFUL = [
  'the fault is yours',
  'not ours',
  'read your email',
  'calm down',
  'sorry if you felt',
  'YOU NEVER',
  'wow, genius',
];
const HARMLESS = [
  'thank you',
  'on 14 May',
  '£6.50',
  'order 4711',
  '"he said never"',
  '😉',
  '🏳️‍🌈',
  "I'm sorry",
  'bad weather',
];
const MARKS = [
  '@someone',
  '#FaultNotOurs',
  '#smxchat',
  '#a_1b',
  'https://poise.example/a?b=c#d',
  '\n',
  ' ',
  ' ',
  '. ',
  ', ',
  '!?',
  '…',
];
const TRAPS = [
  '\u202e',
  '\u2066',
  '\u200d',
  '\u0000',
  '\ufeff',
  'Z\u0351\u036b\u0343',
  '\ud83d',
  '\ude00',
  "'",
  '“',
  '(',
  '\u00a0',
  '\r\n',
  '𝓨𝓸𝓾',
];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** UTF-16 as it comes, lone halves of pairs included. */
const noise = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
const characters = fc.string({ unit: 'binary', maxLength: 80 });
const phrases = fc
  .array(fc.constantFrom(...HURTFUL, ...HARMLESS, ...MARKS, ...TRAPS), { maxLength: 24 })
  .map((parts) => parts.join(' '));
const tangled = fc
  .array(fc.oneof(fc.constantFrom(...HURTFUL, ...MARKS, ...TRAPS), noise), { maxLength: 10 })
  .map((parts) => parts.join(''));

/** Drafts as nobody should write them. */
export const draft = fc.oneof({ arbitrary: phrases, weight: 3 }, { arbitrary: tangled, weight: 2 }, noise, characters);

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that make a careless pattern go back and forth: each of any length. */
export const BOMBS: Readonly<Record<string, (length: number) => string>> = {
  'one word': repeated('a'),
  'one hashtag': (length) => `#${repeated('ours')(length - 1)}`,
  'one hashtag in capitals': (length) => `#${repeated('OursNot')(length - 1)}`,
  'one hashtag with underscores': (length) => `#${repeated('not_ours_')(length - 1)}`,
  'many hashtags': repeated('#a'),
  'many handles': repeated('@a '),
  'broken links': repeated('https://'),
  dots: repeated('a.b.'),
  'exclamation marks': repeated('!'),
  'open quotes': repeated('"'),
  'open brackets': repeated('('),
  apostrophes: repeated("don't "),
  negations: repeated('not '),
  'half an attack': repeated('you never '),
  'half an apology': repeated('we are sorry if you, '),
  capitals: repeated('WHY ARE YOU '),
  spaces: repeated(' '),
  'line breaks': repeated('\n'),
  emoji: repeated('😀'),
  joiners: repeated('\u200d'),
  'piled accents': repeated('e\u0301\u0351'),
  'direction marks': repeated('\u202e'),
  'half pairs': repeated('\ud83d'),
};
