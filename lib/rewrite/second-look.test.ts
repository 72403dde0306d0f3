import { expect, it } from 'vitest';
import { bracketed } from '../../tests/unit/rewrite/bracketed';
import { analyse } from '../coach/analyse';
import { verdict } from '../coach/verdict';
import { secondLook } from './second-look';

/** What a second look leaves of a rewrite in which an encoder has read what stands in square brackets as for cutting. */
function left(marked: string, draft = marked.replace(/[[\]]/gu, ''), post?: string): string {
  return secondLook(verdict(analyse(draft)), read(marked, post));
}

function read(marked: string, post?: string, cut = 3) {
  const { text, judgement } = bracketed(marked, { cut, keep: -5 });
  const context = { account: 'support', ...(post !== undefined && { parent: { text: post } }) } as const;
  return verdict(analyse(text, context), judgement);
}

it.each([
  [
    'a sentence that still scolds',
    'Please stop parking on the verge at St Bride’s. [Have some respect.]',
    'Please stop parking on the verge at St Bride’s.',
  ],
  [
    'the end of a sentence that still snaps',
    'They emailed all of the clubs at 7.50am [so ask your club why you weren’t told.] The new date is 24 August.',
    'They emailed all of the clubs at 7.50am. The new date is 24 August.',
  ],
  [
    'a beginning that still jeers',
    'Patch 1.9.2 is live. [To the crowd who swore we’d never manage:] it’s fixed, and lost saves are back.',
    'Patch 1.9.2 is live. It’s fixed, and lost saves are back.',
  ],
])('takes out %s', (_, marked, expected) => {
  expect(left(marked)).toBe(expected);
});

it.each([
  ['all there is', '[The gate is shut because you lot cannot read a sign.]'],
  ['what holds a fact', 'The pool is shut. [You were told on 14 May.] It opens tomorrow.'],
  ['how often the writer asked', 'The bin on our street is still full. [Third complaint.] When will it be emptied?'],
  [
    'a question',
    'The bus skips every town on the coast. [Any chance of a stop here by the summer?] Thanks in advance.',
  ],
  ['an order that hangs on a condition', 'The embargo is Tuesday. [If you have already published take it down.]'],
  ['what leads to a list', '[Here are they again:]\n- the cost\n- the date'],
  ['a harmless emoji', 'Rode with us this month? [🚇]\nShare your best journey.'],
  ['what a colon leads to', 'Whoever hit my car on Delancey: [you left your bumper.] Please call so we can settle it.'],
  ['what there is not', 'The Saturday show is sold out. [Nothing on the door either.] Returns go up at 12.'],
  ['what is not done', 'Hot cross buns are back. [We are not doing pre-orders.] The doors open at 7am.'],
  ['what a complaint is about', 'I ordered oak. [You sent walnut.] Could somebody ring me before 5?'],
  ['what the reader can do', '[Please fill in the form.] It is at cotterby.gov.uk/report until Friday.'],
  ['a reason', 'Please stop feeding the kea. [They rip up wiper blades because you teach them to.]'],
  ['whom it is for', 'Masks on in the ward, please. [All of our visitors.] They are free at Desk 2.'],
  ['the short answer itself', 'Thanks for asking. [We rang.] The number was engaged all day.'],
])('leaves %s', (_, marked) => {
  expect(left(marked)).toBe(marked.replace(/[[\]]/gu, ''));
});

it('leaves the words that the draft did not hold', () => {
  const marked = '[We’re sorry the lockers are always broken.] A fitter comes at noon.';
  expect(left(marked, 'Stop moaning. A fitter comes at noon.')).toBe(marked.replace(/[[\]]/gu, ''));
});

it('leaves what was no heat while the whole draft was read', () => {
  const draft = read('It means YOU HAVEN’T PAID THE CUSTOMS. Pay at packwing.com/duty. [Are you blind?]');
  const rewrite = '[It means you haven’t paid the customs.] Please pay at packwing.com/duty.';
  expect(secondLook(draft, read(rewrite))).toBe(rewrite.replace(/[[\]]/gu, ''));
});

it('leaves every word where no encoder has read them', () => {
  const text = 'Please stop parking on the verge. Have some respect.';
  expect(secondLook(verdict(analyse(text)), verdict(analyse(text)))).toBe(text);
});

it('leaves the answer to a question', () => {
  const marked = '[It means you have not paid the customs.] Please pay with your reference. [We do tell people.]';
  expect(left(marked, undefined, 'what does held at hub even mean')).toBe(
    'It means you have not paid the customs. Please pay with your reference.',
  );
});

it('does not take a reminder in an answer for a complaint', () => {
  const marked = 'Sorry about that. [You booked the wrong date.] The desk can change it until 5.';
  expect(left(marked, undefined, 'No room for us tonight')).toBe('Sorry about that. The desk can change it until 5.');
});

it.each([
  [
    'takes a tag out that was sharp in the draft',
    'Ours is 12th in the queue.\n[#HelpDesk]',
    'Ours is 12th in the queue.',
  ],
  [
    'leaves a tag that only looks sharp behind the others',
    'Ours is 12th in the queue.\n#HelpDesk',
    'Ours is 12th in the queue.\n#HelpDesk',
  ],
])('%s', (_, draft, expected) => {
  const rewrite = read('Ours is 12th in the queue.\n[#HelpDesk]', undefined, 5);
  expect(secondLook(read(draft, undefined, 5), rewrite)).toBe(expected);
});

it('leaves what cannot be had where the draft was loud about it', () => {
  const rewrite = 'The hall is full. [You cannot book a seat at the gate.] Returns go up at noon.';
  const loud = 'FOR THE LAST TIME THE HALL IS FULL. YOU CANNOT BOOK A SEAT AT THE GATE. Returns go up at noon.';
  expect(left(rewrite, loud)).toBe(rewrite.replace(/[[\]]/gu, ''));
});

it('keeps what was not likely to go itself, whatever stood beside it', () => {
  const { text, judgement } = bracketed(
    'Your lesson has been credited, [not that you ever read an email from us.] Next one is at 4.',
    { cut: 3, keep: -2 },
  );
  const draft = verdict(analyse(text), judgement);
  const now = read('[Your lesson has been credited.] Next one is at 4.', undefined, 1);
  expect(secondLook(draft, now)).toBe('Your lesson has been credited. Next one is at 4.');
});
