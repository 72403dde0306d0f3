import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from '../browsers/tab';
import { expect, test } from '../fixtures';
import { asked, BARBED, button, offered } from '../poise';
import { BOTH, CHROMIUM } from '../quick';
import { click, write } from '../steps';
import { home } from '../surfaces';
import { OWN_PAGES, ownPage } from './own-page';

declare const axe: { run(where: Document | string, options: object): Promise<AxeResults> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The extension's pages run no text as code, so axe itself is what is sent to be evaluated. */
const bringAxe = Object.assign(() => undefined, { toString: () => `() => { ${source} }` });

/** What axe finds in the page, or in what Poise draws into a site's page. */
const violations = (tab: Tab, where?: string, without: readonly string[] = []): Promise<string[]> =>
  tab.evaluate(
    async (tags, css, off) => {
      // A colour on its way from one theme to the other is neither.
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const found = await axe.run(css ?? document, { runOnly: tags, rules });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    TAGS,
    where,
    without,
  );

/**
 * The same in the colours that the reader's system says, where the browser can be told so. Their contrast is the system's, and axe
 * cannot tell it: it reads `-webkit-text-fill-color`, which Chromium does not force.
 */
const violationsInFew = async (tab: Tab, where?: string): Promise<string[]> => {
  await tab.forceColours?.(true);
  const found = await violations(tab, where, ['color-contrast']);
  await tab.forceColours?.(false);
  return found;
};

for (const page of OWN_PAGES) {
  test(
    `axe finds nothing on ${page}, light, dark or in few colours`,
    page === 'popup.html' ? BOTH : CHROMIUM,
    async ({ open }) => {
      const tab = await ownPage(open, page);
      await tab.evaluate(bringAxe);
      await tab.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const theme of ['light', 'dark']) {
        await tab.evaluate((chosen) => {
          document.documentElement.dataset.theme = chosen;
        }, theme);
        expect(await violations(tab), theme).toEqual([]);
      }
      expect(await violationsInFew(tab)).toEqual([]);
      expect(tab.errors).toEqual([]);
      await tab.close();
    },
  );
}

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the card and the hold, ${theme} or in few colours`, async ({ tab }) => {
    await home.open(tab, `?theme=${theme}`);
    await write(tab, BARBED);
    await offered(tab);
    await tab.evaluate(bringAxe);
    const here = 'poise-coach';
    expect(await violations(tab, here)).toEqual([]);
    expect(await violationsInFew(tab, here)).toEqual([]);
    await click(tab, home.button);
    await asked(tab);
    expect(await violations(tab, here)).toEqual([]);
    expect(await violationsInFew(tab, here)).toEqual([]);
    await click(tab, button('Keep editing'));
  });
}
