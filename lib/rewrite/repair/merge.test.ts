import { expect, it } from 'vitest';
import { merged } from './merge';

it.each([
  ['Your driver is a moron. He left it in the rain.', 'Your driver left it in the rain.'],
  [
    '@shop your mechanic Ramesh is a thief and a liar. Charged me Rs 3,200.',
    '@shop your mechanic Ramesh charged me Rs 3,200.',
  ],
  ['@shop your courier is a fool, left my parcel in the rain.', '@shop your courier left my parcel in the rain.'],
  ['@shop ur driver is a lazy git, left my bags at 12.', '@shop ur driver left my bags at 12.'],
  ['Neighbour at 44 is an entitled psycho who cut my fence.', 'Neighbour at 44 cut my fence.'],
  [
    '@club whoever runs your shop page is thick as mince. It’s selling one seat twice.',
    '@club your shop page’s selling one seat twice.',
  ],
  ['@vets your receptionist is a heartless cow. She told my son.', '@vets your receptionist told my son.'],
  ['@water your meter reader must be blind or drunk. He wrote 8841.', '@water your meter reader wrote 8841.'],
])('joins a person’s name-calling to what that person did: %s', (draft, joined) => expect(merged(draft)).toBe(joined));

it('joins nothing to what is so', () => {
  expect(merged('My dog is blind. He left yesterday.')).toBe('My dog is blind. He left yesterday.');
  const needed = 'Whoever manages our block needs to replace the boiler. It is leaking gas.';
  expect(merged(needed)).toBe(needed);
  expect(merged('Your driver is a moron. Left is the depot.')).toBe('Your driver is a moron. Left is the depot.');
});
