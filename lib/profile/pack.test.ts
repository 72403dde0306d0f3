import { expect, it } from 'vitest';
import { failedExamples } from './pack';
import { STARTER_PACK } from './starter-pack';

it('the sample pack passes its own examples', () => {
  expect(failedExamples(STARTER_PACK)).toEqual([]);
});

it('an innocent sentence must be left alone by every rule of the pack, not only its own', () => {
  const [first, second] = STARTER_PACK.rules;
  if (!first || !second) throw new Error('The sample pack lost its rules.');
  const pack = { ...STARTER_PACK, rules: [first, { ...second, allows: ['As per our chat, thanks!'] }] };
  expect(failedExamples(pack)).toEqual([{ rule: 1, example: 'As per our chat, thanks!', expected: 'allows' }]);
});
