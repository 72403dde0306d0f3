import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/coach/kinds';
import { readCases } from '../../scripts/evaluate/cases';

const folder = fileURLToPath(new URL('../../corpus', import.meta.url));
const COUNTS = {
  community: 340,
  context: 360,
  contrast: 300,
  contrast2: 360,
  crisis: 340,
  everyday: 340,
  'extra-brands': 320,
  'extra-calm': 400,
  'extra-context': 288,
  'extra-contrast': 294,
  'extra-days': 1900,
  'extra-degrees': 510,
  'extra-edits': 36704,
  'extra-steps': 1245,
  'extra-mended': 10280,
  'extra-minimal': 296,
  'extra-ordinary': 260,
  'extra-pairs': 212,
  'extra-plain': 275,
  'extra-quiet': 300,
  'extra-subtle': 298,
  'extra-triplets': 297,
  'extra-voices': 320,
  hashtags: 300,
  press: 320,
  public: 340,
  rare: 400,
  subtle: 360,
  support: 320,
  tech: 320,
  traffic: 450,
  triplets: 300,
  'working-life': 340,
};

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && name !== 'rewrites.jsonl')
  .map((name) => name.replace('.jsonl', ''));
const cases = files.flatMap((name) => readCases(join(folder, `${name}.jsonl`)));

test('the corpus holds the files and counts that its README names', () => {
  const counts = Object.fromEntries(files.map((name) => [name, cases.filter(({ file }) => file === name).length]));
  expect(counts).toEqual(COUNTS);
});

test('every id is used once', () => {
  const seen = new Set<string>();
  expect(cases.flatMap(({ id }) => (seen.size === seen.add(id).size ? [id] : []))).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const mine = cases.filter(({ file }) => file === name);

  test('quotes are exact and of a kind that the draft has', () => {
    const wrong = mine.filter(({ text, kinds, spans }) =>
      spans.some(({ kind, quote }) => quote === '' || !text.includes(quote) || !kinds.includes(kind)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a kind has words to point at, unless it is about words that are missing', () => {
    const wrong = mine.filter(({ kinds, spans }) =>
      kinds.some((kind) => kind !== 'cold-reply' && !spans.some((span) => span.kind === kind)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('heat and kinds agree, and kinds are in the list once', () => {
    const wrong = mine.filter(
      ({ heat, kinds }) =>
        (heat === 0) !== (kinds.length === 0) ||
        new Set(kinds).size !== kinds.length ||
        kinds.some((k) => !KINDS.includes(k)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a cold reply answers something', () => {
    expect(mine.filter(({ kinds, parent }) => kinds.includes('cold-reply') && !parent).map(({ id }) => id)).toEqual([]);
  });

  test('pairs hold two drafts, groups one of each heat', () => {
    const heats = (key: 'pair' | 'group') => {
      const found = new Map<string, number[]>();
      for (const one of mine) if (one[key]) found.set(one[key], [...(found.get(one[key]) ?? []), one.heat]);
      return [...found];
    };
    const pairs = heats('pair').filter(([, heat]) => heat.length !== 2);
    const groups = heats('group').filter(([, heat]) => heat.sort().join() !== '0,1,2');
    expect([...pairs, ...groups]).toEqual([]);
    // A few extra pairs are calm on both sides: the change that looks like a barb and is none.
    if (name !== 'extra-pairs') expect(heats('pair').filter(([, heat]) => heat[0] === heat[1])).toEqual([]);
  });
});
