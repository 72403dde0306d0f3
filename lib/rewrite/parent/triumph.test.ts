import { expect, it } from 'vitest';
import { tellsTriumph } from './triumph';

it.each([
  'Your boots kept me alive on that ridge. Just home now',
  'I got into medical school and your library is where I revised',
  'Got my citizenship this morning after nine years',
  'My husband rang the bell on Tuesday. Last chemo done.',
  'the foal the vet said would never walk just trotted across the yard',
  'Our brass band has just won the national final',
  'Dad built a boat from your plans and it FLOATS',
  "I've been shortlisted for the poetry prize, and your column is why I entered",
  'My wife gave birth in the taxi! Both fine',
  'LEAVE TO REMAIN granted. I can unpack at last',
  'Passed the bar. Third try',
  'Scan came back clear!!',
  'My sister finally got her visa. She lands on Sunday',
  'I got the house!!',
  'Wore your shoes down the aisle. Felt like a queen',
])('hears what was won, born, granted or survived: %s', (post) => expect(tellsTriumph(post)).toBe(true));

it.each([
  'We won the raffle but you gave the prize away',
  'I got into trouble because of your letter',
  'My wife gave birth in your corridor and nobody came',
  'It worked for a week. Now it is dead.',
  'You gave up on us',
  'They found my bike! The frame is bent and the wheels are missing, wrong lock you sold me',
  'The scan came back and it is not clear',
  'We made it! Then your desk turned us away, refund please',
])('hears none in: %s', (post) => expect(tellsTriumph(post)).toBe(false));

it.each([
  'We have been shortlisted for eviction!',
  'You said my scans are clear. They are not.',
  'Found my dog! He was run over by your van',
  'I was promoted and you froze my account',
  'Finished my meal! There’s a hair in it',
  'We got the loan! At 49%, you crooks',
  'custody was granted and your school still won’t let me collect her',
])('hears no joy in what went wrong: %s', (post) => expect(tellsTriumph(post)).toBe(false));
