import { expect, it } from 'vitest';
import { ownKinds } from './own-kinds';

it.each([
  'the rats are grim',
  "that's a miserable way to travel",
  'you should have heard it from us first',
  'you should have had a reply',
  "We're sorry you got a twin by the lift",
  'sorry about those empty doors',
  'Sorry you missed some of Act 2',
  'Stay with me',
  'What a terrible fright',
  'Enjoy the play',
  'So glad he’s okay',
  'I hear you',
  'no one is to blame here',
  'please bring nobody else',
  'Hello',
  'Hope you’re healing well',
  'Have a word with staff who do move on',
  'We sent you the article',
  'You’re welcome to speak at the meeting',
  'Still waiting for the drill',
  'You won’t have to explain again',
  'top right',
])('hears no heat in “%s”', (calm) => expect(ownKinds(calm)).toEqual([]));

it.each([
  'you daft bat',
  'you lot',
  'bunch of donkeys',
  'what a shambles',
  'as you should have read',
  'nobody else has this',
  'Bliss',
  'your own fault',
  'unlikely to be our error',
  'you must have misread it',
])('hears the heat in “%s”', (hot) => expect(ownKinds(hot)).not.toEqual([]));
