import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { layoutOf } from './layout';
import { quietened } from './loudness';

const finding = (kind: Kind, text: string, quote: string): Finding => {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { detector: 'test', kind, span, quote, why: '', heat: 1, tentative: false, fixes: [] };
};

const heard = (text: string, likely: number, findings: readonly Finding[]) =>
  quietened(
    layoutOf(text).words.map((word) => ({ ...word, likely: word.text.endsWith('!!!') ? 0.95 : likely })),
    findings,
  ).map((word) => word.likely);

it('hears what is only loud as if it were said quietly', () => {
  const text = 'IT IS NOT A PUBLIC BIN!!!';
  for (const likely of heard(text, 0.6, [finding('shouting', text, text)])) expect(likely).toBeLessThan(0.4);
});

it('hears what would go however quietly it was said as it is', () => {
  const text = 'WE HAVE HAD ENOUGH OF YOU!!!';
  expect(heard(text, 0.9, [finding('shouting', text, text)])).toEqual([0.9, 0.9, 0.9, 0.9, 0.9, 0.95]);
});

it('leaves what is marked for more than its loudness, and drafts that do not shout', () => {
  const text = 'CALM DOWN ALL OF YOU, it is shut';
  const findings = [finding('shouting', text, 'CALM DOWN ALL OF YOU'), finding('dismissal', text, 'CALM DOWN')];
  expect(heard(text, 0.6, findings).slice(0, 2)).toEqual([0.6, 0.6]);
  expect(heard(text, 0.6, [findings[1] as Finding])).toEqual(Array(8).fill(0.6));
});
