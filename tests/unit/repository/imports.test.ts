import { describe, expect, it } from 'vitest';
import { importsOf, shipped } from './source';

/** The arrows of the layout: which folders each folder may import, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'lib/coach': [],
  'lib/rewrite': ['lib/coach'],
  'lib/profile': ['lib/rewrite', 'lib/coach'],
  'lib/session': ['lib/profile', 'lib/rewrite', 'lib/coach'],
  'lib/encoder': ['lib/coach'],
  'lib/editors': ['lib/coach'],
  'lib/sites': ['lib/editors', 'lib/coach'],
  'lib/browser': ['lib/session', 'lib/profile', 'lib/rewrite', 'lib/coach'],
  components: ['lib/session', 'lib/profile', 'lib/rewrite', 'lib/coach'],
  entrypoints: [
    'components',
    'lib/browser',
    'lib/sites',
    'lib/editors',
    'lib/encoder',
    'lib/session',
    'lib/profile',
    'lib/rewrite',
    'lib/coach',
  ],
};

/** Folders that a plain script engine can run: no page, no extension, no Node. */
const PURE = ['lib/coach', 'lib/rewrite', 'lib/profile', 'lib/session'];

const folderOf = (path: string) => Object.keys(ARROWS).find((folder) => path.startsWith(`${folder}/`));
const files = shipped();

describe('imports point one way', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
    const folder = folderOf(path);
    if (folder === undefined) throw new Error(`${path} is in a folder that the layout does not name`);
    const own = importsOf(file).filter((name) => /^(lib|components|entrypoints|scripts|tests|training)\//.test(name));
    const astray = own.filter((name) => {
      const target = folderOf(name);
      return target !== folder && (target === undefined || !ARROWS[folder]?.includes(target));
    });
    expect(astray, `${folder} may import only itself and: ${ARROWS[folder]?.join(', ') || 'nothing'}`).toEqual([]);
  });
});

it('the pure folders import no page, extension or Node module', () => {
  const pure = files.filter(({ path }) => PURE.some((folder) => path.startsWith(`${folder}/`)));
  const impure = pure.flatMap((file) =>
    importsOf(file)
      .filter((name) => /^(node:|react|wxt|#|@wxt-dev|@webext-core|webextension)/.test(name))
      .map((name) => `${file.path}: ${name}`),
  );
  expect(impure).toEqual([]);
});

it('the pure folders read no clock and draw no lots', () => {
  const pure = files.filter(({ path }) => PURE.some((folder) => path.startsWith(`${folder}/`)));
  const impure = pure.filter(({ text }) =>
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

it('only lib/browser and the entrypoints touch the extension APIs', () => {
  const touching = files.filter(
    (file) =>
      /^(lib|components)\//.test(file.path) &&
      !file.path.startsWith('lib/browser/') &&
      /\b(browser|chrome)\.(runtime|storage|tabs|scripting|action|permissions)\b/.test(file.text),
  );
  expect(touching.map(({ path }) => path)).toEqual([]);
});
