import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from '../browsers/tab';
import { expect, test } from '../fixtures';
import { ownPage } from './own-page';

declare const axe: { run(where: Document, options: object): Promise<AxeResults> };

const PAGES = [
  'popup.html',
  'welcome.html',
  ...['profiles', 'practice', 'insights', 'feedback', 'detectors', 'packs', 'privacy', 'backup', 'keyboard'].map(
    (section) => `options.html#${section}`,
  ),
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The extension's pages run no text as code, so axe itself is what is sent to be evaluated. */
const bringAxe = Object.assign(() => undefined, { toString: () => `() => { ${source} }` });

const violations = async (tab: Tab, theme: string): Promise<string[]> => {
  await tab.evaluate(async (chosen) => {
    document.documentElement.dataset.theme = chosen;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    // A colour on its way from one theme to the other is neither.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  }, theme);
  return tab.evaluate(async (tags) => {
    const found = await axe.run(document, { runOnly: tags });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, TAGS);
};

for (const page of PAGES) {
  test(`axe finds nothing on ${page}, light or dark`, async ({ open }) => {
    const tab = await ownPage(open, page);
    await tab.evaluate(bringAxe);
    expect(await violations(tab, 'light')).toEqual([]);
    expect(await violations(tab, 'dark')).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}
