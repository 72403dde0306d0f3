import { expect, it } from 'vitest';
import { clausesOf } from './clauses';
import { sentencesOf } from './sentences';

const cut = (text: string) => {
  const [sentence] = sentencesOf(text);
  if (!sentence) throw new Error('The example holds no sentence.');
  return clausesOf(sentence).clauses.map((clause) => clause.text);
};

it('cuts at commas, colons and conjunctions that open a clause', () => {
  expect(cut('Ring the desk and ask for Leila, and maybe drop the attitude.')).toEqual([
    'Ring the desk and ask for Leila',
    'maybe drop the attitude',
  ]);
  expect(cut('As we said, the part lands on 14 May: it’s here.')).toEqual([
    'As we said',
    'the part lands on 14 May',
    'it’s here',
  ]);
});

it('never cuts inside quotes, brackets, links or numbers', () => {
  expect(cut('She said “no, and you know it” (one, two) about 3,100 jobs')).toHaveLength(1);
});
