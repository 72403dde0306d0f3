import { expect, it } from 'vitest';
import { withoutMockPraise, withoutMockSorry, withoutOutcry } from './mock-praise';

it.each([
  ['Adore it.', ''],
  ['Player of the match.', ''],
  ["Can't wait to see what wonders Friday brings.", ''],
  ['I shall have it framed.', ''],
  ['i paid £16 for soup icicles 🥰 best dinner ever.', 'i paid £16 for soup icicles.'],
  ['My shirt says five stars.', ''],
  ['They sent a box of corks, just what I wanted.', 'They sent a box of corks.'],
  ['best bday dinner ever.', ''],
  ['€31 taxi, money well spent.', '€31 taxi.'],
  ['I found 31 bags at Fox Covert, how thoughtful, such a treat.', 'I found 31 bags at Fox Covert.'],
  ['The lad looked at it and drove off, pure engineering genius.', 'The lad looked at it and drove off.'],
  ['Ticket ref 4410, no hurry.', 'Ticket ref 4410.'],
  ['Please, take your time.', ''],
  ['My dog could do better and he eats socks.', ''],
  ['Priorities on point.', ''],
  ['We look forward to the sequel.', ''],
  ['Here we are admiring 11 floors of bamboo.', 'Here we are with 11 floors of bamboo.'],
  ['£62 well spent on a view of scaffolding.', '£62 spent on a view of scaffolding.'],
  ["The dress is late, it's only my wedding.", "The dress is late, it's my wedding."],
  ['£64 well spent.', 'That was £64.'],
  ['Ref 3381, no hurry, spring is only months off.', 'Ref 3381.'],
  ['My slot is 5 minutes, worth every hour of leave.', 'My slot is 5 minutes.'],
  ['Who needs to see at her age?', ''],
  ['Kiosk 2, never change.', 'Kiosk 2.'],
  ['you answered 0 of my 4 emails, kings', 'you answered 0 of my 4 emails.'],
  ['It is 9 days since I reported it, but please, no rush at all.', 'It is 9 days since I reported it.'],
  ['£40 to park for the privilege of walking a mile.', '£40 to park to walk a mile.'],
  ['A pie, still proudly frozen.', 'A pie, still frozen.'],
  ['My number, should phones reach you: 053 555 0139.', 'My number: 053 555 0139.'],
  ['We only published it on 3 Feb.', 'We published it on 3 Feb.'],
  ['@GridleyWireless Amazing, week 3 of no signal.', '@GridleyWireless Week 3 of no signal.'],
  ['@TideLine oh well done, six hours at Rosslare.', '@TideLine Six hours at Rosslare.'],
  ['@GlimmerHire oh FAB, 11 frocks and not one zip works.', '@GlimmerHire 11 frocks and not one zip works.'],
  ['It is only 43 degrees.', 'It is 43 degrees.'],
  ["Ref 60-1183, it's only R2 400 of lamb.", "Ref 60-1183, it's R2 400 of lamb."],
  ['@gatebb only took you 23 days to post it.', '@gatebb it took you 23 days to post it.'],
  ['Nice dodge.', ''],
])('takes the praise that mocks out of "%s"', (mocking, left) => expect(withoutMockPraise(mocking)).toBe(left));

it.each([
  'Ref 3381, no hurry, it is only due on 14 May.',
  'Ref 3381, no hurry, my visa only runs out in 3 weeks.',
  'Who needs to see at 91?',
  'Worth £212 a month.',
  'Not a great start.',
  'It came late, not exactly what I ordered.',
  'Booking WV-6610, driver lovely.',
  'The waiter was lovely.',
  'There is no rush hour bus.',
  'We look forward to the hearing.',
  "It's only a matter of time.",
  'Can you do your best?',
  'Nobody came, no love lost.',
])('leaves "%s" as it is', (plain) => expect(withoutMockPraise(plain)).toBe(plain));

it('takes the sorry that mocks out of a complaint', () =>
  expect(withoutMockSorry('3 weeks the door wont lock, sorry for wanting to be safe i guess.')).toBe(
    '3 weeks the door wont lock.',
  ));

it.each([
  ["Sorry we can't all live in your fancy flats!!", ''],
  ['Sorry some of us have work.', ''],
  ['Sorry I dared bring a sick cat.', ''],
  ['Sorry about the noise.', 'Sorry about the noise.'],
])('takes a sorry that mocks: %s', (text, left) => expect(withoutMockSorry(text)).toBe(left));

it.each([
  ['@HaleVets Ridiculous.', '@HaleVets'],
  ['Absolute joke!', ''],
  ['It is a joke that the bill is £280.', 'It is a joke that the bill is £280.'],
])('takes an outcry that tells nothing: %s', (text, left) => expect(withoutOutcry(text)).toBe(left));

it('takes the farewell that mocks out of a complaint', () =>
  expect(withoutMockSorry("BIO 340 is full so see y'all at graduation in 2041")).toBe('BIO 340 is full'));

it.each([
  ["Please send the minutes, I'm agog.", 'Please send the minutes.'],
  ["It is on the pavement again, my dog's paw needed a pop of colour.", 'It is on the pavement again.'],
  ["My daughter's inhaler thanks you.", ''],
  ['Bring armbands.', ''],
  ['Ticket KB-77410, do close that one also.', 'Ticket KB-77410.'],
  ['Bring my parcel back.', 'Bring my parcel back.'],
  ['My ceiling is on my bed but please, play the flutes again.', 'My ceiling is on my bed.'],
  ['It is broken but please call me.', 'It is broken but please call me.'],
])('takes the delight that a complaint feigns: %s', (text, left) => expect(withoutMockPraise(text)).toBe(left));
