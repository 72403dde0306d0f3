import { expect, it } from 'vitest';
import type { Account } from '../../coach/context';
import { acknowledge } from './acknowledge';
import { needsAcknowledgement } from './needs';

const calm = { draft: '', disputed: false };

const opening = (
  text: string,
  more: { hoursAgo?: number; lateAfter?: number; draft?: string; disputed?: boolean } = {},
) =>
  acknowledge(
    {
      account: 'support',
      parent: { text, ...(more.hoursAgo !== undefined && { hoursAgo: more.hoursAgo }) },
      ...(more.lateAfter !== undefined && { lateAfter: more.lateAfter }),
    },
    'we',
    {
      draft: more.draft ?? '',
      disputed: more.disputed ?? false,
    },
  );

it('owns what the house did', () => {
  expect(opening('Your update wiped 2 years of my notes').owning).toBe('Sorry our update wiped 2 years of your notes.');
});

it('condoles first, and is sorry for what was added to the loss', () => {
  expect(opening('My wife passed away on Sunday. I need to cancel her phone.').owning).toBe(
    "We're so sorry about your wife.",
  );
  expect(opening('My dad passed on the 2nd and you keep sending letters').owning).toBe(
    "We're so sorry about your dad, and that we keep sending letters.",
  );
  expect(opening('My late father’s account keeps getting your marketing.').owning).toContain('for your loss, and that');
});

it('wishes the hurt well', () => {
  expect(opening('Your app said the satay was nut free. My son is in A&E.').owning).toBe(
    "So sorry your son is in A&E. We hope he's OK.",
  );
});

it('admits nothing that the answer denies', () => {
  const { owning } = opening('I was double charged $89', {
    draft: "It's a pending authorization, not a double charge.",
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
  ['I use a wheelchair and your ramp goes nowhere near the door', 'So sorry about this.'],
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

it('names the dead once', () => {
  expect(opening('you keep emailing my dead husband about his points').owning).toBe(
    "We're so sorry about your husband, and that we keep emailing him about his points.",
  );
});

it('does not take somebody’s own trouble for a question of the press', () => {
  expect(opening('Can you confirm my refund? It has been six weeks').owning).toContain('orry');
});

it('stands by somebody at a deathbed', () => {
  expect(opening('Hospital parking machine ate my card. Was visiting my dying sister.').owning).toBe(
    "We're so sorry about your sister, and that the hospital parking machine ate your card.",
  );
});

it('turns to what the person went through where the rest is denied', () => {
  expect(
    opening("why was i charged for a 'no show', your door was locked", { draft: "The door sticks, it's not locked." })
      .owning,
  ).toBe("Sorry you were charged for a 'no show'.");
});

it('puts the person before the fault', () => {
  expect(opening('no heating 9 days. my baby has a chest infection now').owning).toBe(
    "So sorry your baby has a chest infection, and that you've had no heating for 9 days.",
  );
  expect(opening('Streetlight out since Diwali. My mother fell yesterday').owning).toBe(
    "Sorry your mother fell yesterday. We hope she's OK.",
  );
  expect(opening('Is it true the Corby plant is closing? My husband works there').owning).toBe(
    'We know how worrying this is.',
  );
});

it.each([
  ['The export button is GONE.', "It's not gone, it's under File.", 'Sorry for the confusion.'],
  ['u closed early, i drove 40 mins', 'We close at 9 on Sundays.', 'Sorry for the trouble.'],
  [
    'site crashed at 9:00 and took my festival tickets out of the basket',
    'No crash on our end.',
    'Sorry about your festival tickets.',
  ],
  ['You charged me for a cleaner who never came', 'Our cleaners always attend.', 'Sorry for the worry.'],
  ['Yer form wiped everything after 40 mins typing', 'The form is not broken.', 'Sorry for the trouble.'],
  ["broadband down since 6, whole street's off", 'Nothing wrong on our side.', 'Sorry for the trouble.'],
  ['You scratched my Corolla', 'Nothing to do with me.', 'Sorry about your Corolla.'],
])('repeats nothing that the draft speaks against: %s', (post, draft, said) => {
  expect(opening(post, { draft }).owning).toBe(said);
});

it('thanks a newsroom’s critic where the newsroom holds by its work', () => {
  const said = (text: string, draft = '') =>
    acknowledge({ account: 'press', parent: { text } }, 'we', { draft, disputed: true }).owning;
  expect(said('You quoted me out of context', 'We did nothing wrong.')).toBe('Thank you for raising this.');
  expect(said('You quoted me out of context')).toBe('Thank you for raising this.');
  expect(said('Why is your paper ignoring the bypass protest?')).toBe('Thank you for raising this.');
});

it.each([
  ['Locals say the quarry dust is back. Comment?', 'Thanks for asking about the quarry dust.'],
  ['is it true the reservoir is poisoned? my aunt sent me a video', 'Thanks for asking about the reservoir.'],
  ['can you confirm or deny the leak reports? people are scared', 'Thanks for asking.'],
])('is not sorry for what is only asked: %s', (post, said) => expect(opening(post).owning).toBe(said));

it('leaves a person who did no such thing without an apology, or sorry only for the thing', () => {
  const said = (text: string, draft: string) =>
    acknowledge({ account: 'personal', parent: { text } }, 'I', { draft, disputed: true }).owning;
  expect(said('you never fed my cat once did you', 'I fed her every day at 7.')).toBe('');
  expect(said('pretty sure you scratched my table at the party mate', 'wasnt me')).toBe("I'm sorry about your table.");
  expect(said('Your dog dug up my dahlias again', 'He was inside, so no he didn’t.')).toBe(
    "I'm sorry about your dahlias.",
  );
});

it('turns to the danger before the change that brought it', () => {
  const post = "You changed the oat bar recipe and I've got a nut allergy. Could've warned us";
  expect(opening(post).owning).toBe('So sorry for the scare.');
});

it.each([
  ['do you do gluten free scones or not?', 'Thanks for asking.'],
  ['My boarding pass says SSSS. What does that mean?', 'Thanks for asking.'],
  ['What is in the house dressing? My niece has a sesame allergy', 'Thanks for asking.'],
  ["where's my order @ThistleTea. It's been 8 days", 'Sorry about the wait for your order.'],
  ['do you do scones or not? website says yes, girl at the till says no', 'Sorry for the confusion.'],
  ['lost the school place form, will do it soon promise', 'Thanks for letting us know.'],
])('says what fits the post: %s', (post, said) => expect(opening(post).owning).toBe(said));

it('owns what one person told of another, without telling it again', () => {
  const text = "Can't believe you told everyone at work I was pregnant. I wasn't ready.";
  expect(acknowledge({ account: 'personal', parent: { text } }, 'I', calm).owning).toBe(
    "I'm so sorry I told everyone at work.",
  );
});

it('does not keep at arm’s length what one person did', () => {
  const text = 'You told everyone at work I was pregnant.';
  expect(acknowledge({ account: 'personal', parent: { text } }, 'I', calm).plain).toBe("I'm so sorry.");
});

it('says how long a thing has lasted', () => {
  const text = "Streetlight outside the girls' hostel dead for 3 weeks.";
  expect(acknowledge({ account: 'public-sector', parent: { text } }, 'we', calm).owning).toBe(
    "We're sorry the streetlight outside the girls' hostel has been dead for 3 weeks.",
  );
});
