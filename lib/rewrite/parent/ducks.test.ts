import { expect, it } from 'vitest';
import type { Account } from '../../coach/context';
import { ducks } from './ducks';

const owed = (draft: string, text: string, account: Account = 'personal') =>
  ducks({ account, parent: { text } }, new Set(), draft);

it('owes a word to whoever a person tells that it was not them', () => {
  expect(owed('not my fault, dave has the keys', "you said 9 and it's 11")).toBe(true);
  expect(owed('that was the window cleaner not me', 'my cat was let out')).toBe(true);
  expect(owed("Don't look at me, Gareth does the ordering.", "The kit still isn't here")).toBe(true);
});

it('owes none for a plain answer, or to who only asks', () => {
  expect(owed('dave has the keys', "you said 9 and it's 11")).toBe(false);
  expect(owed('Not my job, ask Priya.', 'Who does the rota?')).toBe(false);
  expect(owed('Not my fault.', 'The hall was dark', 'brand')).toBe(false);
});
