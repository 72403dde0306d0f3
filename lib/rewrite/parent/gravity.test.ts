import { expect, it } from 'vitest';
import { goingThrough, goneThrough, isGrave, isPerilous, wentThroughTogether } from './gravity';

it.each([
  'had my leg amputated in june so obvs not using the gym',
  'Locker 88 got pried open while I was in the pool',
  "Someone's been in my flat while I was at work",
  'My ex has got into my account and can see my new address',
  'A man exposed himself to my daughter in your park',
  'The coach driver was on his phone the whole way with my kids on board',
  "PIP stopped. I can't eat until Friday",
])('hears what a bare sorry would shrug off: %s', (post) => expect(isGrave(post)).toBe(true));

it.each([
  'My parcel is four days late',
  'Your tracker says the 11 is in the sea',
  'Our under-tens were robbed by that referee',
  'The heart surgery ward looks lovely',
])('hears nothing grave in: %s', (post) => expect(isGrave(post)).toBe(false));

it.each([
  ['6 hours in A&E with my dad and nobody came', 'you and your dad have had to go through this'],
  ["Drawn R3,200 from my account and I'm in Cape Town", "you've had to go through this"],
  ["My late dad's ashes were stolen", "you've had to go through this"],
  ['I had to flee, my husband hit me', "you've had to go through this"],
  ['I am being followed home', "you're going through this"],
])('says what the poster went through, with whom: %s', (post, through) => expect(goneThrough(post)).toBe(through));

it('says nothing of what nobody tells of their own', () => {
  expect(goneThrough('A robber was caught in Leeds')).toBeUndefined();
  expect(goneThrough('Your label does not list what I am allergic to')).toBeUndefined();
});

it('names one of theirs beside the poster where no question asks about them', () => {
  expect(wentThroughTogether('You wrote to say my son had a place, then took it back')).toBe(
    'you and your son have had to go through this',
  );
  expect(wentThroughTogether('Can my son still have a place?')).toBeUndefined();
  expect(wentThroughTogether("My daughter's present never came")).toBeUndefined();
  expect(goingThrough('My mum has chemo')).toBe('you and your mum are going through this');
});

it('knows a crime or a narrow escape, whoever tells of it', () => {
  expect(isPerilous('half the roof came off last night')).toBe(true);
  expect(isPerilous('someone has been in my flat')).toBe(true);
  expect(isPerilous('the lock is scratched')).toBe(false);
});

it('goes through nothing with a neighbour, nor at a feast', () => {
  expect(goneThrough("My neighbour is hitting his kids, I'm scared to ring")).toBe("you've had to go through this");
  expect(wentThroughTogether("Meant to wear your dress to my sister's wedding tomorrow. Zip's gone")).toBeUndefined();
});

it.each([
  'My son swallowed one of the magnets from your set',
  "I'm having a bad reaction to your peel",
  'Someone opened an account in my name',
  'They cut 80 of us by email',
])('hears danger and want in: %s', (post) => expect(isGrave(post)).toBe(true));

it.each([
  'Gas smell in the hallway',
  'The graves were trampled by your crew',
  "Someone mowed over my mum's roses on her grave",
])('hears that nobody shrugs off: %s', (post) => expect(isGrave(post)).toBe(true));
