import { expect, it } from 'vitest';
import { bracketed } from '../../tests/unit/rewrite/bracketed';
import { analyse } from '../coach/analyse';
import { verdict } from '../coach/verdict';
import { takenBack } from './taken-back';

const read = (marked: string) => {
  const { text, judgement } = bracketed(marked, { cut: 3, keep: -5 });
  return verdict(analyse(text), judgement);
};

it('takes a sentence back that reads harmless now', () =>
  expect(
    takenBack(
      'Sorry about that. Ring us.',
      'Sorry about that. Ring us.',
      read('Sorry about that. The card is safe. Ring us.'),
    ),
  ).toBe('Sorry about that. The card is safe. Ring us.'));

it('leaves out what would be cut again', () =>
  expect(
    takenBack(
      'Sorry about that. Ring us.',
      'Sorry about that. Ring us.',
      read('Sorry about that. [Look out of the window.] Ring us.'),
    ),
  ).toBeUndefined());

it('does not bring back what a second look cut, nor speak where it cut a part', () => {
  const before = 'Sorry about that. Have some respect. Ring us.';
  const full = read('Sorry about that. Have some respect. The card is safe. Ring us.');
  expect(takenBack('Sorry about that. Ring us.', before, full)).toBe('Sorry about that. The card is safe. Ring us.');
  expect(takenBack('Sorry. Have some respect. Ring the desk.', before, full)).toBeUndefined();
});
