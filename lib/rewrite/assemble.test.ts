import { expect, it } from 'vitest';
import { assemble } from './assemble';

const lines = (...texts: string[]) => texts.map((text) => ({ text, gap: ' ' }));

it.each([
  ['a handle', ['@ada We open at 9.'], '@ada Sorry about that. We open at 9.'],
  ['a greeting', ['Hi Ada, we open at 9.'], 'Hi Ada, sorry about that. We open at 9.'],
  ['a greeting with a title', ['Hi Mrs Okafor, we open at 9.'], 'Hi Mrs Okafor, sorry about that. We open at 9.'],
  ['a title and a name', ['Ms. Delacroix, crew 4 is out.'], 'Ms. Delacroix, sorry about that. Crew 4 is out.'],
  ['a bare name', ['Ravi, the bin is full.'], 'Ravi, sorry about that. The bin is full.'],
  ['no other word before a comma', ['Tomorrow, we open at 9.'], 'Sorry about that. Tomorrow, we open at 9.'],
  ['a cry of sympathy', ['Oh no!', 'We open at 9.'], 'Oh no! Sorry about that. We open at 9.'],
])('puts the opening behind %s', (_, texts, whole) =>
  expect(assemble('Sorry about that.', lines(...texts), texts.join(' '))).toBe(whole),
);

it('keeps a name of address that went with the words around it', () => {
  const draft = 'These things happen, Mrs Okafor. The next slot is Saturday.';
  expect(assemble('Sorry about that.', lines('', 'The next slot is Saturday.'), draft)).toBe(
    'Sorry about that, Mrs Okafor. The next slot is Saturday.',
  );
  expect(
    assemble('Sorry about that.', lines('', 'Open today.'), 'Moan away. We close at noon, Saturday. Open today.'),
  ).toBe('Sorry about that. Open today.');
});

it('leads on from a name that lost its own sentence', () => {
  const draft = 'Mr Rao, only a fool pays at the desk. The fee is R900.';
  expect(assemble('', lines('Mr Rao,', 'The fee is R900.'), draft)).toBe('Mr Rao, the fee is R900.');
});
