import { expect, it } from 'vitest';
import { articled } from './articled';

it.each([
  ['Bring it in for a #NoMoaningNeeded exchange.', 'Bring it in for a exchange.', 'Bring it in for an exchange.'],
  ['It is an absurdly long queue.', 'It is an long queue.', 'It is a long queue.'],
  ['You wait a silly hour.', 'You wait a hour.', 'You wait an hour.'],
  ['You never sent a proper x-ray.', 'You never sent a x-ray.', 'You never sent an x-ray.'],
  ['This is an idiotic uniform.', 'This is an uniform.', 'This is a uniform.'],
  ['Get an RFC.', 'Get an RFC.', 'Get an RFC.'],
  ['Sorry about your hoodie.', 'Sorry you got a M hoodie.', 'Sorry you got an M hoodie.'],
  ['A mad FAQ is up.', 'A FAQ is up.', 'A FAQ is up.'],
  ['it was a absolute state', 'it was a absolute state', 'it was a absolute state'],
])('gives an article its shape where a word before the noun went: %s', (draft, cut, whole) =>
  expect(articled(cut, draft)).toBe(whole),
);
