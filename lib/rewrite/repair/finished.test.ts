import { expect, it } from 'vitest';
import type { Kind } from '../../coach/kinds';
import { finished } from './finished';

const left = (
  draft: string,
  kept: readonly string[],
  {
    kinds = [],
    opened = false,
    parent = '',
    waits = false,
  }: { kinds?: readonly Kind[]; opened?: boolean; parent?: string; waits?: boolean } = {},
) =>
  finished(
    kept.map((text) => ({ text, gap: ' ' })),
    draft,
    { sorry: "We're", have: "We've", kinds: new Set(kinds), opened, parent, waits },
  ).map(({ text }) => text);

it('answers nobody with a no that is told to all', () => {
  const draft = "NO WE DON'T DO HALF PORTIONS. ASK FOR THE SMALL PLATE.";
  const kept = ["No we don't do half portions.", 'Ask for the small plate.'];
  expect(left(draft, kept, { kinds: ['shouting'] })[0]).toBe("We don't do half portions.");
  expect(left(draft, kept, { kinds: ['shouting'], parent: 'Half portions?' })[0]).toBe("No we don't do half portions.");
});

it('answers a why, or an outcry, without its because', () => {
  const kept = ["Because it's a bank holiday.", 'We open on Tuesday.'];
  expect(left(kept.join(' '), kept, { parent: 'Why is the library shut' })[0]).toBe("It's a bank holiday.");
  const cold = ['Because you used more gas, it was minus 6.'];
  expect(left(cold.join(' '), cold, { parent: 'Why so dear' })[0]).toBe('You used more gas, it was minus 6.');
});

it('goes on in small letters only behind who is spoken to', () => {
  const draft = 'To whoever took my bike. You can bring it back. Too far? You may leave it at the gate.';
  expect(left(draft, ['To whoever took my bike.', 'You can bring it back.', 'Too far?', 'You may leave it.'])).toEqual([
    'To whoever took my bike:',
    'you can bring it back.',
    'Too far?',
    'You may leave it.',
  ]);
});

it('says nothing of who will not wait', () => {
  const kept = ['Coach is at 5am.', "I'm not waiting."];
  expect(left('Coach is at 5AM. NOT waiting', kept, { parent: 'When is it?' })).toEqual(['Coach is at 5am.', '']);
  expect(left('Coach is at 5AM. NOT waiting', kept)).toEqual(kept);
});

it('drops the word for a choice that is gone', () => {
  const draft = 'Pay or stop moaning. Up to you.';
  expect(left(draft, ['', 'Up to you.'])).toEqual(['', '']);
  expect(left('Friday or Monday. Up to you.', ['Friday or Monday.', 'Up to you.'])[1]).toBe('Up to you.');
});

it('tells what is wrong without the cheer that it hung on', () => {
  const kept = ['@coastfm with the same 9 songs again.', 'It plays all day.'];
  const how = { kinds: ['snark'], waits: true } as const;
  expect(left(`Oh lovely, ${kept.join(' ')}`, kept, how)[0]).toBe('@coastfm The same 9 songs again.');
  expect(left(kept.join(' '), kept, how)[0]).toBe(kept[0]);
  const met = ['@coastfm with my son in the car, the player stopped.'];
  expect(left(`Oh, ${met[0]}`, met, how)).toEqual(met);
});

it.each(['How many signs do you need?', 'How many times do we have to say it?', 'We have said all this on our page.'])(
  'scolds nobody who was only told loudly: %s',
  (text) => {
    const kept = [text, 'Gate 4 is shut.'];
    expect(left(kept.join(' ').toUpperCase(), kept, { kinds: ['shouting'] })).toEqual(['', 'Gate 4 is shut.']);
  },
);

it.each(['How many tickets do you need?', 'How many times a day do you run?', 'We have put it on our page.'])(
  'leaves what is asked, or told, in earnest: %s',
  (text) => {
    const kinds = text.startsWith('We') ? ([] as const) : (['shouting'] as const);
    expect(left(text, [text], { kinds, waits: text.startsWith('We') })).toEqual([text]);
  },
);

it('sends nobody who asks to read the poster', () => {
  const kept = ['Saturday 9 to 2.', 'Read the poster.'];
  const how = { kinds: ['shouting'], parent: 'is it on?' } as const;
  expect(left('READ THE POSTER', kept, how)).toEqual(['Saturday 9 to 2.', '']);
});

it('lets a reason stand as a sentence behind an apology', () => {
  expect(left('Because the lift is shut.', ['Because the lift is shut.'], { opened: true })).toEqual([
    'The lift is shut.',
  ]);
  expect(left('Because the lift is shut.', ['Because the lift is shut.'])).toEqual(['Because the lift is shut.']);
});

it('says once that somebody waits', () => {
  const draft = "I'm still waiting for the invoice. Still waiting.";
  expect(left(draft, ["I'm still waiting for the invoice.", 'Still waiting.'])[1]).toBe('');
});

it('begins anew where the sentence before is gone', () => {
  expect(left('You never read. But it opens at 9 anyway.', ['', 'But it opens at 9 anyway.'])[1]).toBe(
    'It opens at 9.',
  );
  expect(left('It shut. But it opens at 9.', ['It shut.', 'But it opens at 9.'])[1]).toBe('But it opens at 9.');
  expect(left('You are a pest. And Mondays too.', ['', 'And Mondays too.'])[1]).toBe('');
});

it('draws the praise that a complaint mocks with', () => {
  const kept = ['@GridleyWireless Amazing, week 3 of no signal.', 'Adore it.', 'More please.', 'Worth £212 a month.'];
  const snark = { kinds: ['snark'], waits: true } as const;
  expect(left(kept.join(' '), kept, snark)).toEqual([
    '@GridleyWireless Week 3 of no signal.',
    '',
    '',
    'Worth £212 a month.',
  ]);
  expect(left(kept.join(' '), kept, { ...snark, kinds: ['pressure'] })).toEqual(kept);
});

it('lets no bare no stand in a notice', () => {
  expect(left('CLOSES AT NOON. NO, NOT EVEN YOU.', ['Closes at noon.', 'No.'], { kinds: ['shouting'] })[1]).toBe('');
});

it('goes on in small letters behind whom it speaks to', () => {
  const kept = ['To the people who left early.', 'You left a coat.'];
  expect(left(kept.join(' '), kept)).toEqual(['To the people who left early:', 'you left a coat.']);
});

it('keeps a no that answers a question of its own', () => {
  expect(left('Are we shut? No.', ['Are we shut?', 'No.'])[1]).toBe('No.');
});

it('does not tell who asks how often a house has said so', () => {
  const kept = ['The branch moved in May.', 'We posted it six times.', 'Already told.'];
  expect(left(kept.join(' '), kept, { parent: 'Where are you?' })).toEqual(['The branch moved in May.', '', '']);
  expect(left(kept.join(' '), kept, { waits: true })).toEqual(kept);
  expect(left('I rang.', ['We have told the driver twice.'], { parent: 'x' })).toEqual([
    'We have told the driver twice.',
  ]);
});

it('does not tell anybody that a house is tired of saying so', () => {
  const kept = ['Masks on in Oncology.', 'We should not have to keep saying this.', 'All visitors.'];
  expect(left(kept.join(' '), kept)).toEqual(['Masks on in Oncology.', '', 'All visitors.']);
  expect(left(kept.join(' '), kept, { waits: true })).toEqual(kept);
});

it('scolds nobody whom it asks, and says once what was shouted twice', () => {
  const kinds: readonly Kind[] = ['shouting'];
  const notice = ['Please stop parking here.', 'It is a graveyard, people.', 'Have some respect.'];
  expect(left('', notice, { kinds })).toEqual(['Please stop parking here.', 'It is a graveyard.', '']);
  const answer = ['Sold out.', 'Sold out since Monday.', "No we can't hold one back."];
  expect(left('', answer, { kinds, parent: 'Any left?' })).toEqual([
    '',
    'Sold out since Monday.',
    "We can't hold one back.",
  ]);
});

it('answers without a retort at its end, and greets no customer by half a form letter', () => {
  expect(left('', ["We open at 6 and no, we can't go faster."], { parent: 'Why is it shut' })).toEqual([
    "We open at 6 and we can't go faster.",
  ]);
  expect(left('', ['Dear Valued.', 'Send us a photo.'], { kinds: ['boilerplate'] })).toEqual(['', 'Send us a photo.']);
});

it('sends nobody who asks off to read the paper', () => {
  const kinds: readonly Kind[] = ['shouting'];
  expect(left('', ['We did.', 'Read the paper.'], { kinds, parent: 'Why no report?' })).toEqual(['We did.', '']);
  expect(left('', ['Sir please read the SMS.', 'It is in the link.'], { kinds, parent: 'How?' })[0]).toBe('');
  expect(left('', ['Read the sign.'], { kinds })).toEqual(['Read the sign.']);
});
