import { expect, it } from 'vitest';
import { sentencesOf } from '../structure/sentences';
import { putBack } from './put-back';

const put = (line: string, lost: string) => putBack(line, sentencesOf(lost)[0] as never, () => true);

it.each([
  ['They hold the spares.', 'Blame Northline, not us.', 'Northline holds the spares.'],
  ['They need a photo.', 'Blame Northline, not us.', 'Northline needs a photo.'],
  ['They left it at the gate at 5.', 'Blame Northline, not us.', 'Northline left it at the gate at 5.'],
  ['They threw it out.', 'Blame Northline, not us.', 'Northline threw it out.'],
])('names who does it: %s', (line, lost, said) => expect(put(line, lost)).toBe(said));

it.each(['They hit the wall at 5.', 'They cut it on Friday.', 'They read the meter in May.'])(
  'leaves a verb alone that may be past: %s',
  (line) => expect(put(line, 'Blame Northline, not us.')).toBe(line),
);
