import { expect, it } from 'vitest';
import type { Account } from '../../coach/context';
import { acknowledge, needsAcknowledgement } from './acknowledge';

const calm = { answer: '', disputed: false };

const opening = (
  text: string,
  more: { hoursAgo?: number; lateAfter?: number; answer?: string; disputed?: boolean } = {},
) =>
  acknowledge(
    {
      account: 'support',
      parent: { text, ...(more.hoursAgo !== undefined && { hoursAgo: more.hoursAgo }) },
      ...(more.lateAfter !== undefined && { lateAfter: more.lateAfter }),
    },
    'we',
    {
      answer: more.answer ?? '',
      disputed: more.disputed ?? false,
    },
  );

it('owns what the house did', () => {
  expect(opening('Your update wiped 2 years of my notes').owning).toBe('Sorry our update wiped 2 years of your notes.');
});

it('condoles first, and is sorry for what was added to the loss', () => {
  expect(opening('My wife passed away on Sunday. I need to cancel her phone.').owning).toBe(
    "We're so sorry for your loss.",
  );
  expect(opening('My late father’s account keeps getting your marketing.').owning).toContain('for your loss, and that');
});

it('wishes the hurt well', () => {
  expect(opening('Your app said the satay was nut free. My son is in A&E.').owning).toMatch(
    /We hope your son is OK\.$/u,
  );
});

it('admits nothing that the answer denies', () => {
  const { owning } = opening('I was double charged $89', {
    answer: "It's a pending authorization, not a double charge.",
  });
  expect(owning).toBe('Sorry for the worry.');
});

it('is sorry for a slow reply from two days on, or from when the profile says, in one breath with the matter', () => {
  const post = 'Still no answer on ticket 3391';
  const slow = "Sorry for the slow reply, and that you've had no answer on ticket 3391.";
  expect(opening(post, { hoursAgo: 4, lateAfter: 4 }).owning).toBe(slow);
  expect(opening(post, { hoursAgo: 49 }).owning).toBe(slow);
  expect(opening(post, { hoursAgo: 30 }).owning).toBe("Sorry you've had no answer on ticket 3391.");
  expect(opening(post, { hoursAgo: 60, lateAfter: 72 }).owning).toBe("Sorry you've had no answer on ticket 3391.");
  expect(opening('The soup was disgusting', { hoursAgo: 90 }).owning).toBe(
    'Sorry for the slow reply, and about the soup.',
  );
  expect(opening('Six weeks on the waiting list now', { hoursAgo: 90 }).owning).not.toMatch(/sorry.*sorry/iu);
});

it('says sorry as the account would', () => {
  const post = 'Your driver dropped my lamp';
  const said = (account: Account) => acknowledge({ account, parent: { text: post } }, 'we', calm).owning;
  expect(said('brand')).toBe('Sorry our driver dropped your lamp.');
  expect(said('public-sector')).toBe("We're sorry our driver dropped your lamp.");
  expect(said('press')).toBe("We're sorry our driver dropped your lamp.");
});

it.each([
  ['Ordered on the 4th, it is now the 19th', 'Sorry about that.'],
  ['I use a wheelchair and your ramp goes nowhere near the door', 'So sorry to hear that.'],
  ['Give me my money back for the cracked vase', 'Sorry about that.'],
  ['You said Monday. Today is Thursday.', 'Sorry about that.'],
  ['Oven fitted with the door facing the wall', 'Sorry about that.'],
  ['I have been a reader for 30 years and this is what I get', 'Sorry about that.'],
  ['My battery keeps dying by noon', 'Sorry your battery keeps dying by noon.'],
])('stays short where nothing is surely a clause about what went wrong: %s', (post, plain) => {
  expect(opening(post).owning).toBe(plain);
});

it('condoles with nobody over a lost suitcase', () => {
  expect(opening("You lost my gran's suitcase").owning).toBe("Sorry we lost your gran's suitcase.");
});

it('thanks for a plain question', () => {
  expect(opening('Do you ship to Malta?').owning).toBe('Thanks for asking.');
});

it('needs no apology where the post only asks', () => {
  expect(needsAcknowledgement({ parent: { text: 'What time do you close on bank holidays?' } }, undefined)).toBe(false);
  expect(needsAcknowledgement({ parent: { text: 'Why is the library shut AGAIN?' } }, undefined)).toBe(true);
});

it('answers despair with a plain human word', () => {
  expect(opening("I'm at the end of my rope with this debt, I don't see the point of going on.").owning).toBe(
    "We're so sorry you're going through this.",
  );
});
