import { expect, it } from 'vitest';
import { acknowledge, needsAcknowledgement } from './acknowledge';

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
  expect(opening('Your update wiped 2 years of my notes').owning).toBe(
    "We're sorry our update wiped 2 years of your notes.",
  );
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
  expect(owning).toBe("We can see why that's a worry.");
});

it('is sorry for a late reply from a day on, or from when the profile says', () => {
  expect(opening('Still no answer on ticket 3391', { hoursAgo: 4, lateAfter: 4 }).late).toBe(
    'sorry for the slow reply',
  );
  expect(opening('Still no answer on ticket 3391', { hoursAgo: 30, lateAfter: 48 }).late).toBe('');
  expect(opening('Still no answer on ticket 3391', { hoursAgo: 23 }).late).toBe('');
  expect(opening('Still no answer on ticket 3391', { hoursAgo: 24 }).late).toBe('sorry for the slow reply');
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
