import { expect, it } from 'vitest';
import { isChase } from './chase';

it.each(['Asked on Mon.', 'Fourth email, zero replies.', 'And again on Sunday.', 'Still waiting.'])(
  'hears how often somebody asked: %s',
  (chase) => expect(isChase(chase)).toBe(true),
);

it.each([
  'I asked you a simple question, muppet.',
  'Fourth floor is shut.',
  'And again you got it wrong.',
  'Asking for a friend.',
])('hears no chase in: %s', (other) => expect(isChase(other)).toBe(false));

it.each([
  'I HAVE ASKED FOUR TIMES.',
  'This is the fourth time!!!',
  '@northline This is my fifth email.',
  'I’ve asked twice now.',
])('hears how often somebody has asked in: %s', (chase) => expect(isChase(chase)).toBe(true));
