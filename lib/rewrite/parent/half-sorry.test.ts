import { expect, it } from 'vitest';
import { halfSorryAbout, withoutBorrowedSorry, withoutHalfSorry } from './half-sorry';

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
