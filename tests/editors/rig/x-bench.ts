import { test as base, expect } from '@playwright/test';
import { startChromium } from '../../e2e/browsers/chromium';
import { startFirefox } from '../../e2e/browsers/firefox';
import { startGate } from '../../e2e/browsers/gate';
import type { Browser, Tab } from '../../e2e/browsers/tab';
import { type Practice, startPractice } from '../../practice/server/start';
import { type Ask, askOf } from './ask';
import type { Engine } from './bench';
import { extension } from './build';
import type { XOps } from './x-content';

type PerTest = { tab: Tab; ask: Ask<XOps> };
type PerWorker = { engine: Engine; site: Practice; opened: Browser };

/** The practice site in a real browser, with nothing of Poise beside it but its knowledge of X. */
export const test = base.extend<PerTest, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const site = await startPractice({ plain: 0, secure: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  opened: [
    async ({ engine, site }, use) => {
      const gate = await startGate(site.securePort);
      const start = engine === 'chromium' ? startChromium : startFirefox;
      const browser = await start({ proxy: gate.port, extension: await extension(engine, 'x-content') });
      await use(browser);
      await browser.close();
      await gate.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  tab: async ({ site, opened }, use) => {
    site.forget();
    const tab = await opened.newTab();
    await tab.goto('/__fresh');
    await use(tab);
    expect(await tab.evaluate(() => window.practice.crashes), 'the site crashed').toEqual([]);
    await tab.close();
  },
  ask: async ({ tab }, use) => use(askOf<XOps>(tab)),
});

export { expect };
