import { expect, it } from 'vitest';
import { bracketed } from '../../../tests/unit/rewrite/bracketed';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { edited } from './edited';

const PARENT = { text: 'It has been broken for days', hoursAgo: 2 };

/** The draft's sentences once an encoder has read what stands in square brackets as for cutting. */
function left(marked: string, parent: typeof PARENT | null = PARENT, findings: readonly Finding[] = []): string {
  const { text, judgement } = bracketed(marked, { cut: 3, keep: -5 });
  const context = { account: 'support', ...(parent && { parent }) } as const;
  const manner = { sorry: "We're", have: "We've", kinds: new Set<Kind>(), opened: true, parent: parent?.text ?? '' };
  return edited(text, { findings, context, judgement }, new Set(), manner)
    .map((line) => line.text)
    .filter((line) => line !== '')
    .join(' ');
}

it.each([
  [
    'keeps the answer behind what was said before',
    '[As it says in the letter you ignored,] open the blue valve and wait.',
    'Open the blue valve and wait.',
  ],
  [
    'keeps what stands before an ultimatum',
    'Pull it by noon [or I’ll see to it that nobody here speaks to you again.]',
    'Pull it by noon.',
  ],
  [
    'keeps a question without a verb and its mark',
    'Any chance of a bench at the stop [or would that be too much to ask?]',
    'Any chance of a bench at the stop?',
  ],
  [
    'keeps an order that a tagger takes for a noun',
    'DM it with your order number [and stop asking until you have.]',
    'DM it with your order number.',
  ],
  [
    'keeps what was asked when it takes the threat',
    "[Pay by tonight or everyone finds out what you're like,] Darragh.",
    'Please pay by tonight, Darragh.',
  ],
  [
    'puts nothing back that goes beyond doubt',
    '[Oh he is a pussycat, settle down.] He is called Brian and he is out of the far field.',
    'He is called Brian and he is out of the far field.',
  ],
  ['keeps what a calming word only leads up to', "[Relax,] it's a paper ticket.", "It's a paper ticket."],
  [
    'keeps the answer where the reproach is led up to itself',
    "[Well if you'd opened the email you'd know] the coach leaves at six.",
    'The coach leaves at six.',
  ],
  [
    'asks by when before a threat',
    '[I want a date by Sunday or I start posting screenshots.]',
    'Could I have a date by Sunday?',
  ],
  [
    'leaves no thanks of what somebody was to thank for',
    "We're on pitch 6, not 9, thanks [to some muppet with a clipboard.]",
    "We're on pitch 6, not 9.",
  ],
  [
    'keeps who is responsible',
    "[Streetlights are the electricity board's headache, not ours.] The form is at ward office 14.",
    'The electricity board looks after streetlights. The form is at ward office 14.',
  ],
  [
    'leaves no scrap behind a cut',
    'He said it into our microphone, [but facts were never your strong suit,] were they.',
    'He said it into our microphone.',
  ],
  [
    'takes no word from the noun it governs',
    'It is shut. [Per] my notes, the form was due on [the blasted] 4 May.',
    'It is shut. The form was due on the blasted 4 May.',
  ],
  [
    'turns who is insulted into whoever did it',
    'Whichever [brain dead moron] reversed into my van at 10.20, ring me.',
    'Whoever reversed into my van at 10.20, ring me.',
  ],
  [
    'speaks to whoever did it, whatever they were called',
    '[To the absolute weapon who] reversed into my van at noon: ring me.',
    'To whoever reversed into my van at noon: ring me.',
  ],
  [
    'leaves nothing that only led up to what went',
    'Well, [I apologise if you felt stood up,] but my phone was flat.',
    'My phone was flat.',
  ],
  [
    'turns a name from what it stood against',
    "[Spelling's clearly not your sport,] Marcus, but it hasn't been printed yet.",
    "Marcus, it hasn't been printed yet.",
  ],
  ['keeps the no of an answer', 'GREASY ONE, [NO!!!] Blue goes Thursdays.', 'GREASY ONE, NO!!! Blue goes Thursdays.'],
  [
    'keeps the matter of canned wording',
    '[Dear Customer, please be informed that due to operational reasons parcels in EX may be subject to delay.] Vans are late.',
    'Parcels in EX may be delayed. Vans are late.',
  ],
  ['keeps a caution', '[DO NOT DRINK IT.] Boil it first.', 'DO NOT DRINK IT. Boil it first.'],
])('%s', (_, marked, kept) => expect(left(marked)).toBe(kept));

it('gives no shrug for an answer behind an apology', () => {
  const said = 'As we explained, [bags get lost.] It lands at 3.';
  const blame = { kind: 'blame', heat: 1, quote: 'As we explained', span: { start: 0, end: 15 } } as Finding;
  expect(left(said, PARENT, [blame])).toBe('It lands at 3.');
  expect(left(said, PARENT)).toBe('Bags get lost. It lands at 3.');
});

it('keeps the short answer that a question waits for', () => {
  const asked = { text: 'How do I merge two accounts?', hoursAgo: 2 };
  expect(left("[YOU CAN'T. WE SAID SO IN MAY.] Move the points.", asked)).toBe("YOU CAN'T. Move the points.");
  expect(left('[Obviously not, pal.] Try the desk.')).toBe('Try the desk.');
  expect(left('[Yes, as it says on the site in big letters.] Book it.', asked)).toBe('Yes. Book it.');
  expect(left('[The USB-C one, obviously.] Book it.', asked)).toBe('The USB-C one. Book it.');
});

it('speaks to those whom no list knows by what they are called', () => {
  const told = 'Stop it. To the lazy [lumps] blocking the fire lane: the fine is $250.';
  expect(left(told, null)).toBe('Stop it. To the people blocking the fire lane: the fine is $250.');
});

it('tells of those whom only a tag calls names', () => {
  const hot = { kind: 'hostility', span: { start: 0, end: 40 }, quote: '#BrainlessBikers', heat: 2 } as Finding;
  const told = 'Shout out to the [#BrainlessBikers] who rode through the flower beds on Sunday.';
  expect(left(told, null, [hot])).toBe('To those who rode through the flower beds on Sunday.');
});
