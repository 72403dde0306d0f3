import { expect, it } from 'vitest';
import type { Finding } from '../../coach/finding';
import { layoutOf } from './layout';
import { lossOf } from './loss';

/** The words of a text that are missed more than their neighbours. */
function missed(text: string, findings: readonly Finding[] = []): readonly string[] {
  const layout = layoutOf(text);
  const losses = lossOf(layout, findings);
  return layout.words.filter((_, index) => (losses[index] ?? 0) > 0.5).map((word) => word.text);
}

it('misses names, handles, days, figures, and the word that opens an ask or a condition', () => {
  expect(missed('Park on Heol Fawr, ask @noor by 6 on Tuesday.')).toEqual([
    'Heol',
    'Fawr,',
    'ask',
    '@noor',
    '6',
    'Tuesday.',
  ]);
  expect(missed('It stays open, unless it snows.')).toEqual(['unless']);
});

it('misses a greeting by name most of all', () => {
  const [greeting = 0, name = 0, ...rest] = lossOf(layoutOf('Hi Noor, it opens at 9.'), []);
  expect(Math.min(greeting, name)).toBeGreaterThan(Math.max(...rest));
});

it('misses no greeting of a form letter, nor a caution that only names a way of doing a thing', () => {
  expect(missed('Dear Valued Customer, it opens at 9.')).toEqual(['9.']);
  expect(missed('Don’t go asking them again.')).toEqual([]);
  expect(missed('Don’t go near it again.')).toContain('Don’t');
  expect(missed('Don’t go swimming in it.')).toContain('Don’t');
});

it('misses nothing but facts of a clause that is known to be hot', () => {
  expect(missed('Ask an idiot about it by 6.')).toEqual(['6.']);
  const text = 'If only you listened.';
  const finding = { kind: 'snark', span: { start: 0, end: text.length } } as Finding;
  expect(missed(text, [finding])).toEqual([]);
});

it('misses what only the other side can tell', () => {
  expect(missed('Extra ones are £25 each. Shall we go ahead?')).toContain('Shall');
  expect(missed('When will it be collected?')).toContain('When');
  expect(missed('Shall we never know.')).not.toContain('Shall');
  expect(missed('Could you be any slower?')).not.toContain('Could');
});

it('misses the next step of what is to be done', () => {
  expect(missed('Press the bell, then wait inside.')).toContain('then');
  expect(missed('It was shut, then it reopened.')).not.toContain('then');
});
