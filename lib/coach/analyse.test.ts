import { describe, expect, it } from 'vitest';
import { analyse, warmUp } from './analyse';
import type { Context } from './context';

const kindsOf = (text: string, context?: Context): string[] => analyse(text, context).findings.map(({ kind }) => kind);

const complaint = { text: 'Third week without hot water and nobody calls back. My mother is 84.', hoursAgo: 30 };

describe('analyse', () => {
  it('finds the blame, the denial, the snark and both tags of the #PRFail reply', () => {
    const text =
      '@marketing_sage The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs #HateOnYourJobPrivately';
    expect(analyse(text).findings.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([
      'blame: The fault is yours',
      'denial: not ours',
      'blame: Maybe read your email next time',
      'snark: Maybe read your email next time',
      'defensive-hashtag: #FaultNotOurs',
      'defensive-hashtag: #HateOnYourJobPrivately',
    ]);
  });

  it.each([
    ['quoting to report', 'A customer called us "useless clowns" today. We called her back.'],
    ['owning a fault', 'That was our fault, not yours, and I am putting it right.'],
    ['negation', "You're not stupid, the form is."],
    ['self-irony', 'I am such a muppet, I sent it to myself.'],
    ['joyful capitals', 'WE WON!!! CHAMPIONS AGAIN!!!'],
    ['acronyms', 'The NHS, the RNLI and the BBC will be there.'],
    ['chat tags', 'See you at nine on #smxchat'],
    ['a tag that is talked about', 'Start with the agency that answered with #FaultNotOurs and read on.'],
    ['a firm no', "We can't refund a meal that was eaten, but I'd like to hear what was wrong. Tamsin"],
    ['routing with ownership', "I've passed this to Dana, she'll call you by 5."],
  ])('leaves %s alone', (_what, text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it('lowers a finding by a step beside a wink', () => {
    expect(analyse('The fault is yours.').findings[0]?.heat).toBe(2);
    expect(analyse('The fault is yours 😉').findings[0]?.heat).toBe(1);
  });

  it('takes no edge off a tag: everybody who searches for it reads it without the smile', () => {
    const tag = analyse('you IDIOT 😀 #FaultNotOurs').findings.find(({ kind }) => kind === 'defensive-hashtag');
    expect(tag).toMatchObject({ quote: '#FaultNotOurs', tentative: false });
  });

  it('allows friends more', () => {
    const parent = { text: 'Burnt the lasagne again', friends: true };
    expect(analyse('You absolute donkey.', { parent }).findings.every(({ heat }) => heat === 1)).toBe(true);
  });

  it('reads the post being answered, and hears when it has waited', () => {
    expect(analyse('ok', { parent: complaint }).reading).toMatchObject({ complaint: true, praise: false, late: true });
    expect(analyse('ok', { parent: { text: 'Love the new menu, thank you all!' } }).reading).toMatchObject({
      complaint: false,
      praise: true,
    });
  });

  it('misses a human word only where there is something to acknowledge', () => {
    const account = 'support';
    expect(kindsOf('An engineer works in your area from 8 to 5.', { account, parent: complaint })).toContain(
      'cold-reply',
    );
    expect(kindsOf("That's a wretched wait, sorry. Sam comes at 8.", { account, parent: complaint })).toEqual([]);
    expect(
      kindsOf('An engineer works in your area from 8 to 5.', { account, parent: { text: 'Do you cover Leith?' } }),
    ).toEqual([]);
  });

  it('judges nothing that is not English', () => {
    expect(analyse('Das ist wirklich nicht unsere Schuld, bitte lesen Sie die Mail noch einmal!')).toMatchObject({
      english: false,
      findings: [],
    });
  });

  it('is ready after a bounded number of small steps', () => {
    let steps = 0;
    while (warmUp()) steps += 1;
    expect(steps).toBeLessThan(10_000);
    expect(warmUp()).toBe(false);
  });
});

it('hears a jeer in a tag from a house that answers nobody, and lets a person joke', () => {
  const kinds = (account: 'brand' | 'personal') =>
    analyse('New prices from Monday. #SorryNotSorry', { account }).findings.map(({ kind }) => kind);
  expect(kinds('brand')).toContain('defensive-hashtag');
  expect(kinds('personal')).not.toContain('defensive-hashtag');
});
