import { expect, it } from 'vitest';
import { bracketed } from '../../../tests/unit/rewrite/bracketed';
import type { Verdict } from '../../coach/context';
import { withoutBarbs } from './barbed';

/** A draft of which an encoder has read what stands in square brackets as for cutting. */
function read(marked: string, cut = 4): Verdict {
  const { text, judgement } = bracketed(marked, { cut, keep: -6 });
  return { report: { text, context: { account: 'support' } }, findings: [], judgement } as unknown as Verdict;
}

const DRAFT = 'It starts at 6. [We counted 594 of you, but who are we to quibble with geniuses.] Names to Ada by noon.';

it('counts no figure of a barb that is beyond doubt among the facts', () => {
  const meant = withoutBarbs(read(DRAFT));
  expect(meant).not.toContain('594');
  expect(meant).toContain('It starts at 6.');
  expect(meant).toContain('Names to Ada by noon.');
});

it('counts all where nothing read the draft', () => {
  const { judgement: _, ...unread } = read(DRAFT);
  expect(withoutBarbs(unread)).toBe(unread.report.text);
});

it.each(['events@glenardhouse.ie', 'glenardhouse.ie/form', '@glenard', '085-555-0171'])(
  'counts what can be acted on among the facts, whatever it stands in: %s',
  (fact) => {
    expect(withoutBarbs(read(`[Moan in writing to ${fact}] Your tasting is on the 14th.`))).toContain(fact);
  },
);
