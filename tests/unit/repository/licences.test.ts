import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ALLOWED, licencesOf } from '../../../scripts/licences/shipped';
import { notices, table } from '../../../scripts/licences/text';
import { ROOT } from './source';

const licences = await licencesOf(pathToFileURL(ROOT));

it('everything that ships has a licence that allows it', () => {
  expect(licences.length).toBeGreaterThan(10);
  expect(
    licences.filter(({ licence }) => !ALLOWED.includes(licence)).map(({ name, licence }) => `${name}: ${licence}`),
  ).toEqual([]);
});

it('the licence list is that of the builds: after a change of packages, run "npm run licences"', () => {
  expect(readFileSync(join(ROOT, 'docs/licences.md'), 'utf8')).toBe(table(licences));
  expect(readFileSync(join(ROOT, 'public/licences.txt'), 'utf8')).toBe(notices(licences));
});
