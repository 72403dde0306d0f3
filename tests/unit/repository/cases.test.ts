import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOC = readFileSync('docs/x-cases.md', 'utf8');
const rows = DOC.split('\n').filter((line) => line.startsWith('| ') && !/^\| (- |X has|Case)/.test(line));

/** The tests that a row names: "file: "part of a title", "part of another"". */
const testsOf = (row: string) =>
  [...row.matchAll(/`((?:e2e|editors|safety|unit|lib)\/[\w./-]+)`(?:: ((?:"(?:[^"\\]|\\.)+"(?:, )?)+))?/g)].map(
    ([, path = '', titles = '']) => ({
      file: path.startsWith('lib/') ? path : `tests/${path}`,
      titles: [...titles.matchAll(/"((?:[^"\\]|\\.)+)"/g)].map(([, title = '']) => title.replaceAll('\\"', '"')),
    }),
  );

it('has a test or a reason for every case', () => {
  expect(rows.length).toBeGreaterThan(40);
  const bare = rows.filter((row) => testsOf(row).length === 0 && !/\*not tested\*|editors\.md/i.test(row));
  expect(bare).toEqual([]);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))('names only tests that exist: %s', (_, row) => {
  for (const { file, titles } of testsOf(row)) {
    expect(existsSync(file), `${file} exists`).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(
      titles.filter((title) => !text.includes(title)),
      file,
    ).toEqual([]);
  }
});
