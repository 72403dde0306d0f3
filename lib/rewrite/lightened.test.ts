import { expect, it } from 'vitest';
import { bracketed } from '../../tests/unit/rewrite/bracketed';
import { analyse } from '../coach/analyse';
import { verdict } from '../coach/verdict';
import { lightened } from './lightened';

const read = (marked: string) => {
  const { text, judgement } = bracketed(marked, { cut: 0, keep: -5 });
  return verdict(analyse(text), judgement);
};
const light = (full: string, calm: string, draft = full) => lightened(read(draft), read(full), calm);

const FULL = 'Forms are at the pier office. [Every year somebody cries.] Bring a photo. The fare is £28.';

it('lets the sentence go first that stands out most, then one more', () =>
  expect(light(FULL, 'The fare is £28.')).toEqual([
    'Forms are at the pier office. Bring a photo. The fare is £28.',
    'Forms are at the pier office. The fare is £28.',
  ]));

it('keeps what the calm text holds as well', () =>
  expect(light(FULL, 'Forms are at the pier office. The fare is £28.')).toEqual([
    'Forms are at the pier office. Bring a photo. The fare is £28.',
  ]));

it('remembers what stood out in the draft', () => {
  const draft = 'Forms are at the pier office. Bring a photo. [Somebody always cries.] The fare is £28.';
  const full = 'Forms are at the pier office. Bring a photo. Somebody always cries. The fare is £28.';
  expect(light(full, 'The fare is £28.', draft)[0]).toBe(
    'Forms are at the pier office. Bring a photo. The fare is £28.',
  );
});

it('has nothing to say where one sentence is all that the calm text lacks, or no encoder has read them', () => {
  expect(light('[Somebody cries.] The fare is £28.', 'The fare is £28.')).toEqual([]);
  const plain = verdict(analyse('One two three. Two three four. Three four five.'));
  expect(lightened(plain, plain, 'One two three.')).toEqual([]);
});
