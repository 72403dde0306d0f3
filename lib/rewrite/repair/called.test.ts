import { expect, it } from 'vitest';
import type { Weighed } from '../structure/layout';
import { asFools, uncalledTo } from './called';

/** Words in brackets are likely to go. */
function weighed(marked: string): { readonly text: string; readonly own: readonly Weighed[] } {
  let likely = 0.1;
  const own = marked.split(' ').map((word) => {
    if (word.startsWith('[')) likely = 0.9;
    const mine = { text: word.replace(/[[\]]/gu, ''), likely, start: 0, end: 0, sentence: 0 };
    if (word.includes(']')) likely = 0.1;
    return mine as unknown as Weighed;
  });
  return { text: own.map(({ text }) => text).join(' '), own };
}

it.each([
  ['Pumps hold €120 first, [you goose,] and you had €96.', 'Pumps hold €120 first, and you had €96.'],
  ["It's a left lens, [you cross-eyed donkeys,] not a right.", "It's a left lens, not a right."],
  ["It's the dome, [deafo,] not the aid.", "It's the dome, not the aid."],
  ["@hobs_pr [you pack of hyenas,] it's a $2m grant.", "@hobs_pr it's a $2m grant."],
  ["[Numpties,] don't tape it shut.", "don't tape it shut."],
  ['It opens at 9, [you lovely people,] not at 8.', 'It opens at 9, you lovely people, not at 8.'],
  ['It is on the bill, if [you open mail,] and on the site.', 'It is on the bill, if you open mail, and on the site.'],
  ['Bring milk, bread, eggs, not cream.', 'Bring milk, bread, eggs, not cream.'],
  ['It is on our site, should [you ever fancy looking.]', 'It is on our site, should you ever fancy looking.'],
  ["[Yours, it's] on the list.", "Yours, it's on the list."],
])('leaves out what who is spoken to is called: %s', (marked, said) => {
  const { text, own } = weighed(marked);
  expect(uncalledTo(text, own)).toBe(said);
});

it.each([
  [
    '[Selfish pigs] who let dogs foul the field: the fine is £100.',
    'fools who let dogs foul the field: the fine is £100.',
  ],
  ['The [brain donor] who packed my order sent 12mm.', 'The fool who packed my order sent 12mm.'],
  ['[Cheapskates] sharing one login: it is one household now.', 'fools sharing one login: it is one household now.'],
  ['The driver who packed my order sent 12mm.', 'The driver who packed my order sent 12mm.'],
  ['Whatever [moron is] flying a drone over it: stop.', 'Whatever moron is flying a drone over it: stop.'],
])('knows whom a sentence is about, whatever they are called: %s', (marked, said) => {
  const { text, own } = weighed(marked);
  expect(asFools(text, own)).toBe(said);
});
