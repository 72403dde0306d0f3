import { expect, it } from 'vitest';
import { assemble } from './assemble';

const lines = (...texts: string[]) => texts.map((text) => ({ text, gap: ' ' }));

it.each([
  ['a handle', ['@ada We open at 9.'], '@ada Sorry about that. We open at 9.'],
  ['a greeting', ['Hi Ada, we open at 9.'], 'Hi Ada, sorry about that. We open at 9.'],
  ['a greeting with a title', ['Hi Mrs Okafor, we open at 9.'], 'Hi Mrs Okafor, sorry about that. We open at 9.'],
  ['a cry of sympathy', ['Oh no!', 'We open at 9.'], 'Oh no! Sorry about that. We open at 9.'],
])('puts the opening behind %s', (_, texts, whole) =>
  expect(assemble('Sorry about that.', lines(...texts), texts.join(' '))).toBe(whole),
);
