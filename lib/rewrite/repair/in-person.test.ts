import { expect, it } from 'vitest';
import { inPerson } from './in-person';

it.each([
  ['Residents must phone the depot themselves and get a ref.', 'Please phone the depot and get a ref.'],
  ['Passengers are advised to check the app.', 'Please check the app.'],
  ['You are booked for Monday, 9.20am, if that helps.', 'You are booked for Monday, 9.20am.'],
  ['Customers must be over 18.', 'Customers must be over 18.'],
  ['Tell us if that helps.', 'Tell us if that helps.'],
])('%s', (text, said) => expect(inPerson(text)).toBe(said));
