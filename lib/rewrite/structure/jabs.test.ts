import { describe, expect, it } from 'vitest';
import { isJab, jabbed, withoutJabs } from './jabs';

describe('knows a jab by its build', () => {
  it.each([
    "It's a bin, not an emergency.",
    'Trying a handle isn’t exactly the crime of the century.',
    'Sleeping on a mattress never hurt anyone.',
    'Three weeks won’t hurt it.',
    'You’re not the only columnist in Ohio.',
    'Rules are rules',
    'A late present is still a present.',
    'Patience is a virtue',
    'We are sick of repeating this.',
    'We’ve been more than patient with some of you.',
    'I won’t be asking again.',
    'No, we won’t be discussing it.',
    'Dodge this again and we finish you.',
    'Leave a bad review and you’re barred.',
    'for anyone who thinks to ask',
    'Those who plan ahead were able to get theirs.',
    'It’s in the email nobody ever reads 🙃',
    'The sign is in English.',
    'Our form has served residents well for many years.',
    '22 years selling and never one complaint',
    'Our wardens don’t make mistakes.',
    'Your fridge door is too warm, most likely.',
    'Only a fool brings a 14 kg guitar and expects to pay nothing.',
    'Do let us know when Sherlock has cracked the case',
    'Alert the United Nations 🕯️',
    'The service has had 99.98% uptime this year.',
    'You’re just turning it the wrong way.',
    'stop spreading rubbish',
    'Three messages won’t speed it up.',
    'Math is hard.',
    'There’s nothing wrong with the Corrie 2.',
    'And yet you finished it.',
  ])('%s', (jab) => expect(isJab(jab)).toBe(true));
});

describe('leaves alone what is built alike', () => {
  it.each([
    "It's a hold, not a charge.",
    'The zip is hardly used.',
    'You’re the only flat on that floor.',
    'We are sorry about repeating this.',
    'We won’t ask for your PIN.',
    'Call this number again and we’ll sort it.',
    'For anyone who needs a lift, the bus leaves at 9.',
    'The sign is by the gate.',
    'Our form has been moved to the new site.',
    'You have 21 days to appeal.',
    'You have until 5pm.',
    'Only a parent may collect a child.',
    'Let us know when the parcel arrives.',
    'The service is back up since 9.',
    'Please stop using the old charger.',
    'There is nothing wrong with asking twice.',
    'A restart won’t change your settings.',
    'We never ask for card details by message.',
    'There is nothing we can say to make that better.',
  ])('%s', (calm) => expect(isJab(calm)).toBe(false));
});

it('tells who was spoken to, and takes no number for a name', () => {
  expect(jabbed('Mr Naidoo, only a fool brings a guitar and expects to pay nothing.')).toBe('Mr Naidoo, ');
  expect(jabbed('Patience is a virtue, Rohan.')).toBe('');
  expect(jabbed('Seven, as it says in six places.')).toBeUndefined();
});

it('keeps what a reader can act on, however it is said', () => {
  expect(jabbed('The sign is in English: call 0161 496 0222')).toBeUndefined();
});

it('asks for no number that only serves a jab', () => {
  expect(withoutJabs('Only a fool brings 14 kg. The fee is R900.')).toBe('The fee is R900.');
});
