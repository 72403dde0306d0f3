import { expect, it } from 'vitest';
import { shipped, sources } from './source';

const LONGEST = 200;
const MEDIAN = 60;

/** Long because they are lists, not code. */
const isTable = (path: string) => /\.generated\.|\/data\//.test(path);

const lengthOf = (text: string) => text.trimEnd().split('\n').length;

it('files stay small enough to hold in the head', () => {
  const code = [...shipped(), ...sources('scripts/**/*.{ts,mjs}')].filter(({ path }) => !isTable(path));
  const lengths = code.map(({ text }) => lengthOf(text)).sort((a, b) => a - b);
  const long = code
    .filter(({ text }) => lengthOf(text) > LONGEST)
    .map(({ path, text }) => `${path}: ${lengthOf(text)}`);
  expect(long, `split what is over ${LONGEST} lines by what it does`).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN);
});

it('no drawer gathers what has no home', () => {
  const drawers = sources('{entrypoints,components,lib,scripts,tests}/**/*.{ts,tsx,mjs}').filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(path),
  );
  expect(
    drawers.map(({ path }) => path),
    'a function lives with its one user; at the second it gets a name',
  ).toEqual([]);
});

it('no file only passes on what others export', () => {
  const barrels = shipped().filter(({ text }) => /^export \* /m.test(text));
  expect(
    barrels.map(({ path }) => path),
    'import from the file that says it',
  ).toEqual([]);
});

it('nothing names the machine it was made on', () => {
  const told = sources(
    '{entrypoints,components,lib,scripts,tests,training,docs}/**/*.{ts,tsx,mjs,py,md,json,html,css}',
    '*.{md,json,ts}',
  )
    .filter(({ path }) => !path.startsWith('node_modules/'))
    .filter(({ text }) => /(?:^|[\s'"`(=:])\/(?:work|root|home\/\w+)\/|\/tmp\/bash/m.test(text));
  expect(told.map(({ path }) => path)).toEqual([]);
});
