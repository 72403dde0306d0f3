import { expect, it } from 'vitest';
import type { Judgement, Verdict } from '../../coach/context';
import { KINDS, type Kind } from '../../coach/kinds';
import { withoutBarbs } from './barbed';

/** A draft of which an encoder has read what stands in square brackets as for cutting. */
function read(marked: string, edit = 4): Verdict {
  const text = marked.replace(/[[\]]/gu, '');
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const pieces = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const logit = index >= from && index < to ? edit : -6;
    return { start: index, end: index + word.length, kind: 'snark' as const, heat: logit, cut: logit, edit: logit };
  });
  const judgement: Judgement = {
    heat: [3, 0],
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, -3])) as Record<Kind, number>,
    extra: {},
    words: {},
    due: 4,
    clauses: [],
    pieces,
  };
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
