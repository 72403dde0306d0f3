import { readFile, writeFile } from 'node:fs/promises';
import { licencesOf } from './licences/shipped';
import { notices, table } from './licences/text';

// npm run licences: writes down the licence of everything that ships, after a build of both browsers.
const root = new URL('../', import.meta.url);
const licences = await licencesOf(root);
await writeFile(new URL('public/licences.txt', root), notices(licences));
await writeFile(new URL('docs/licences.md', root), table(licences));
console.log(
  `${licences.length} packages ship; ${(await readFile(new URL('public/licences.txt', root))).length} bytes of notices`,
);
