import { expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const texts = (draft: string) => sentencesOf(draft).map(({ text }) => text);

it('ends sentences at marks, emoji, links and lines, and at nothing else', () => {
  expect(texts('Calm down 🙄 It’s a known fault. See no. 22, St Ives')).toEqual([
    'Calm down 🙄',
    'It’s a known fault.',
    'See no. 22, St Ives',
  ]);
  expect(texts('Sorry if tea was late 🙄 £31 is back')).toEqual(['Sorry if tea was late 🙄', '£31 is back']);
  expect(texts('Here: https://t.co/x Have a look')).toEqual(['Here: https://t.co/x', 'Have a look']);
  expect(texts('1. First\n2. Second')).toEqual(['1. First', '2. Second']);
  expect(texts('the scheme (free!) paid at 7.30')).toEqual(['the scheme (free!) paid at 7.30']);
});

it('tells a street from a saint', () => {
  expect(texts('We moved to Gull St. Come and see us')).toEqual(['We moved to Gull St.', 'Come and see us']);
  expect(texts('The bus stops at St. Giles. Ring first')).toEqual(['The bus stops at St. Giles.', 'Ring first']);
});

it('ends a sentence behind a list that is cut short', () => {
  expect(texts('Forty of us in cc. So kind')).toEqual(['Forty of us in cc.', 'So kind']);
  expect(texts('Bring cups, plates etc. for ten')).toEqual(['Bring cups, plates etc. for ten']);
});

it('loses nothing of a draft', () => {
  const draft = 'Lost property:\n\nHartley Depot, Unit 5. Bring ID!  £2 fee… ok? 🚇\nBye';
  expect(
    sentencesOf(draft)
      .map(({ text, gap }) => text + gap)
      .join(''),
  ).toBe(draft);
});

it('takes a shout with a stop behind each word as one', () => {
  expect(sentencesOf('WE SAID SO EVERY. SINGLE. DAY. It is at 9.').map(({ text }) => text)).toEqual([
    'WE SAID SO EVERY. SINGLE. DAY.',
    'It is at 9.',
  ]);
  expect(sentencesOf('NO DOGS. NO FIRES. SHUT.')).toHaveLength(3);
});
