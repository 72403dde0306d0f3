import { expect, it } from 'vitest';
import { withHumanWord } from './human-word';

const HURT = 'Two colleagues are in hospital, both stable.';
const CANNED = 'Our thoughts and prayers are with those affected.';
const bodyOf = (lines: readonly { readonly text: string }[]) =>
  lines.map(({ text }) => text).filter((text) => text !== '');
const line = (text: string) => ({ text, gap: ' ' });

it('says plainly what the draft felt in set words, behind what tells of the hurt', () => {
  const left = [line(HURT), line(''), line('Next update noon.')];
  expect(bodyOf(withHumanWord(left, `${HURT} ${CANNED} Next update noon.`, 'we'))).toEqual([
    HURT,
    "We're thinking of them and their families.",
    'Next update noon.',
  ]);
});

it('adds no feeling that the draft had not, and none beside its own', () => {
  expect(bodyOf(withHumanWord([line(HURT)], HURT, 'we'))).toEqual([HURT]);
  expect(bodyOf(withHumanWord([line(HURT), line(CANNED)], `${HURT} ${CANNED}`, 'we'))).toEqual([HURT, CANNED]);
  expect(bodyOf(withHumanWord([line('Doors open at 9.')], `Doors open at 9. ${CANNED}`, 'we'))).toEqual([
    'Doors open at 9.',
  ]);
});
