import { expect, it } from 'vitest';
import { bracketed } from '../../tests/unit/rewrite/bracketed';
import { analyse } from '../coach/analyse';
import type { Verdict } from '../coach/context';
import type { Heat } from '../coach/kinds';
import { verdict } from '../coach/verdict';
import { readOver } from './read-over';

const DRAFT = 'OPEN THE GATE. Are you all asleep in there. Have some respect. The van is due at nine.';
const rewrite = (text: string) => ({ strategy: 'softer' as const, text, blanks: [] });
const whole: Verdict = { ...verdict(analyse(`${DRAFT} It is the green one.`)), heat: 2, score: 0.9 };
const draft: Verdict = { ...verdict(analyse(DRAFT)), heat: 2, score: 0.9 };

/** Reads a text as it stands in `marked`, where square brackets are around what is for cutting, and in `heats`. */
function reader(marked: readonly string[], heats: Readonly<Record<string, Heat>> = {}) {
  return async (text: string): Promise<Verdict> => {
    const known = marked.find((one) => one.replace(/[[\]]/gu, '') === text) ?? text;
    const { judgement } = bracketed(known, { cut: 3, keep: -5 });
    return { ...verdict(analyse(text), judgement), heat: heats[text] ?? 0, score: 0.1 };
  };
}

it('looks again once what stood out is gone', async () => {
  const read = reader([
    'Open the gate. Are you all asleep in there. [Have some respect.] The van is due at nine.',
    'Open the gate. [Are you all asleep in there.] The van is due at nine.',
  ]);
  const first = 'Open the gate. Are you all asleep in there. Have some respect. The van is due at nine.';
  const { rewrites } = await readOver({ rewrites: [rewrite(first)] }, draft, read);
  expect(rewrites.map(({ text }) => text)).toEqual(['Open the gate. The van is due at nine.']);
});

it('keeps a rewrite as it was where a second look would make it hotter', async () => {
  const first = 'Open the gate. Have some respect. The van is due at nine. It is the green one.';
  const read = reader(['Open the gate. [Have some respect.] The van is due at nine. It is the green one.'], {
    'Open the gate. The van is due at nine. It is the green one.': 1,
  });
  const { rewrites } = await readOver({ rewrites: [rewrite(first)] }, whole, read);
  expect(rewrites.map(({ text }) => text)).toEqual([first]);
});

it('shows once what two rewrites have become', async () => {
  const read = reader(['Open the gate. [Have some respect.] The van is due at nine.']);
  const texts = ['Open the gate. Have some respect. The van is due at nine.', 'Open the gate. The van is due at nine.'];
  const { rewrites } = await readOver({ rewrites: texts.map(rewrite) }, draft, read);
  expect(rewrites.map(({ text }) => text)).toEqual(['Open the gate. The van is due at nine.']);
});

it('lets one sentence go where the best text stays hot, and not all that holds no fact', async () => {
  const best = 'Open the gate. The van is due at 9. Nobody wants you. Kitchen is shut.';
  const before = await reader(['Open the gate. The van is due at 9. [Nobody wants you.] Kitchen is shut.'])(best);
  const read = reader([], { [best]: 1 });
  const texts = [best, 'The van is due at 9.'].map(rewrite);
  const { rewrites } = await readOver({ rewrites: texts }, { ...before, heat: 2, score: 0.9 }, read);
  expect(rewrites.map(({ text }) => text)).toEqual([
    'Open the gate. The van is due at 9. Kitchen is shut.',
    'The van is due at 9.',
  ]);
});

it('takes back what reads harmless in the fuller text, and shows no fuller text as it is', async () => {
  const best = {
    ...rewrite('Open the gate. The van is due at nine.'),
    fuller: 'Open the gate. It is the green one. The van is due at nine.',
  };
  const { rewrites } = await readOver({ rewrites: [best] }, whole, reader([]));
  expect(rewrites).toEqual([rewrite('Open the gate. It is the green one. The van is due at nine.')]);
});

it('takes nothing back that makes the text hot', async () => {
  const fuller = 'Open the gate. It is the green one. The van is due at nine.';
  const best = { ...rewrite('Open the gate. The van is due at nine.'), fuller };
  const { rewrites } = await readOver({ rewrites: [best] }, whole, reader([], { [fuller]: 1 }));
  expect(rewrites).toEqual([rewrite('Open the gate. The van is due at nine.')]);
});
