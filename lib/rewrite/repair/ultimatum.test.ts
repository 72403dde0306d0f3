import { expect, it } from 'vitest';
import { standsBeforeOr, withoutElse } from './ultimatum';

it.each([
  ['Pull it by noon.', "Pull it by noon or I'll see to it that nobody speaks to you.", true],
  ['Any chance of a bench?', 'Any chance of a bench or would that be too much to ask?', true],
  ['Lower the hedge this week.', 'Lower the hedge this week, or we’ll do it for you.', true],
  ['Signed by both holders.', "Signed by both holders or with a doctor's letter.", false],
  ['Pull it.', "Pull it or I'll tell them.", false],
  ['By noon tomorrow.', "Pull it by noon tomorrow or I'll tell them.", false],
])('tells whether %s is all of it', (left, sentence, whole) => expect(standsBeforeOr(left, sentence)).toBe(whole));

it('asks for both where one stands behind what would follow', () => {
  expect(withoutElse("Bring a gumshield or you're not playing, and please be on time.")).toBe(
    'Bring a gumshield and please be on time.',
  );
  expect(withoutElse("Bins out by 6am or they won't be emptied.")).toBe("Bins out by 6am or they won't be emptied.");
});
