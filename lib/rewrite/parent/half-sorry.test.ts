import { expect, it } from 'vitest';
import { halfSorryAbout, leantOn, repeats, withoutBorrowedSorry, withoutHalfSorry } from './half-sorry';

it.each([
  ['We are sorry.', ''],
  ["We're sorry Hafod residents found the notice period a little short.", ''],
  ['Sorry that some people felt let down.', ''],
  ['Hi Ollie, sorry.', 'Hi Ollie,'],
  ['Sorry, blades do wear.', ''],
  ['Hi, we are sorry to hear about your experience.', 'Hi,'],
])('makes room in "%s"', (line, left) => expect(withoutHalfSorry(line)).toBe(left));

it.each([
  "We're sorry your order came late.",
  'Sorry our customers found the doors locked at 9am.',
  'Sorry, that was our mistake.',
  'Sorry, the new one comes on 3 May.',
  'Hi Ollie, sorry we sent the wrong size.',
])('leaves "%s"', (line) => expect(withoutHalfSorry(line)).toBe(line));

it.each([
  ["Sorry to any readers upset by Sunday's cartoon. Mistakes were made.", "Sunday's cartoon"],
  ['We apologise if anyone was offended by our window display, but it stays.', 'our window display'],
  ["Sorry if our captain's tone was taken the wrong way.", "our captain's tone"],
  ['If my toast at the party hurt anybody’s feelings then I apologise, I suppose.', 'my toast at the party'],
  ['Sorry to anyone who may have found the fireworks a bit loud.', 'the fireworks'],
  ['We regret that some parents have read something into the floor plan.', 'the floor plan'],
  [
    'It is regrettable that some members were left feeling hurt after comments from the chair on Monday.',
    'the comments from the chair on Monday',
  ],
  ['Apologies for any misunderstanding around the letter of 2 April.', 'the letter of 2 April'],
  ['To anyone offended by our window in Leeds: it was meant as fun.', 'our window in Leeds'],
  ['We apologise to anyone who felt excluded by Friday’s quiz.', 'Friday’s quiz'],
  ["Some readers have taken exception to Monday's cartoon.", "Monday's cartoon"],
  ['We regret if any details in our piece were considered identifying.', 'the details in our piece'],
  ['Apologies for any confusion around the calendar sent on 3 May.', 'the calendar sent on 3 May'],
  ['We regret that your visit fell short of the standard we aim for.', undefined],
  ['Sorry if the truth is painful.', undefined],
  ["Sorry you couldn't find the loos, they're behind the bar.", undefined],
  ['We apologise if the lady felt insulted.', undefined],
  ['Sorry if you were upset.', undefined],
  ['Sorry to anyone upset by our disgraceful rivals.', undefined],
])('knows what is half regretted in "%s"', (draft, about) => expect(halfSorryAbout(draft)).toBe(about));

it('is not sorry for what the draft set against its half of an apology', () => {
  const draft = "Sorry you feel you weren't told, but the notice went up at 8am.";
  expect(withoutBorrowedSorry('Sorry the notice went up at 8am.', draft)).toBe('The notice went up at 8am.');
  expect(withoutBorrowedSorry('Sorry the notice was late.', 'Sorry the notice was late.')).toBe(
    'Sorry the notice was late.',
  );
});

it('finds what a regrettable misreading was about', () => {
  expect(halfSorryAbout('It is regrettable that the caption on p1 may have been misread.')).toBe('the caption on p1');
});

it('knows when the rest of the draft leans on it', () => {
  expect(leantOn('Sorry if our photos upset anyone. They were taken down at 10.')).toBe('our photos');
  expect(leantOn('Sorry if our photos upset anyone. Ring Pat on 01632 960111.')).toBeUndefined();
  expect(leantOn('Apologies for any confusion over the letter of 2 April. Ring Pat.')).toBe('the letter of 2 April');
});

it('hears a scrap of a half apology repeat what it was about', () => {
  expect(repeats('2 April.', 'the letter of 2 April')).toBe(true);
  expect(repeats('To anyone upset by our window on Brigade Road.', 'our window on Brigade Road')).toBe(true);
  expect(repeats('The letter of 2 April was sent in error.', 'the letter of 2 April')).toBe(false);
  expect(repeats('Ring Pat by 2 April.', 'the letter of 2 April')).toBe(false);
});
