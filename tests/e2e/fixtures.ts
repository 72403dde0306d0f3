import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { installedFirefox } from '../../scripts/setup/browsers.mjs';
import type { Practice as PracticeInPage } from '../practice/client/practice';
import { ELSEWHERE } from '../practice/server/elsewhere';
import { type Practice, startPractice } from '../practice/server/start';
import { startChromium } from './browsers/chromium';
import { startFirefox } from './browsers/firefox';
import { type Gate, startGate } from './browsers/gate';
import type { Browser, Start, Tab } from './browsers/tab';

declare global {
  interface Window {
    practice: PracticeInPage;
  }
}

export type Options = {
  engine: 'chromium' | 'firefox';
  /** False for what is said of the practice site alone. */
  poise: boolean;
  /** True to start with the permission for the sites beyond X. */
  elsewhere: boolean;
  /** True to start another extension beside Poise that draws in and rewrites the same boxes. */
  neighbour: boolean;
};

type PerTest = { tab: Tab };
type PerWorker = Options & { site: Practice; gate: Gate; open: Browser };

/** Folder of the builds; another one than the usual lets a build be tested while the next is made. */
const BUILDS = process.env.POISE_BUILDS ?? fileURLToPath(new URL('../../.output', import.meta.url));

const NEIGHBOUR = fileURLToPath(new URL('../neighbour', import.meta.url));

export const folderOf = (engine: Options['engine']): string => {
  const folder = join(BUILDS, engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`Build the extension first: npm run ${engine === 'chromium' ? 'build' : 'build:firefox'}`);
};

/** A copy of the build that has from the start what the writer can give it: sites beyond X. No test can answer the browser's question. */
const allowedElsewhere = (engine: Options['engine']): string => {
  const copy = join(mkdtempSync(join(tmpdir(), 'poise-')), engine);
  cpSync(folderOf(engine), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...ELSEWHERE.map((host) => `https://${host}/*`));
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
};

/** Waits until the background has put the watcher on the sites beyond X. */
const settled = async ({ openPage }: Browser): Promise<void> => {
  const page = await openPage?.('popup.html');
  const registered = async () => (await chrome.scripting.getRegisteredContentScripts()).length;
  await expect.poll(() => page?.evaluate(registered)).toBe(1);
  await page?.close();
};

export const launch = (engine: Options['engine'], start: Start): Promise<Browser> =>
  (engine === 'chromium' ? startChromium : startFirefox)(start);

export const test = base.extend<PerTest, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  poise: [true, { option: true, scope: 'worker' }],
  elsewhere: [false, { option: true, scope: 'worker' }],
  neighbour: [false, { option: true, scope: 'worker' }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const site = await startPractice({ plain: 0, secure: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  gate: [
    async ({ site }, use) => {
      const gate = await startGate(site.securePort);
      await use(gate);
      await gate.close();
    },
    { scope: 'worker' },
  ],

  open: [
    async ({ engine, poise, elsewhere, neighbour, gate }, use) => {
      const folder = elsewhere ? allowedElsewhere : folderOf;
      const browser = await launch(engine, {
        proxy: gate.port,
        extension: poise ? folder(engine) : undefined,
        neighbour: neighbour ? NEIGHBOUR : undefined,
      });
      if (elsewhere) await settled(browser);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  /** A tab of a browser that has met neither the site nor Poise before. At its end nothing may have gone wrong unseen. */
  tab: async ({ engine, site, gate, open }, use, info) => {
    site.forget();
    await open.forget();
    const tab = await open.newTab();
    await use(tab);
    if (info.errors.length > 0) await tab.screenshot(info.outputPath('page.png'));
    const crashes = await tab.evaluate(() => window.practice?.crashes ?? []);
    expect(crashes, 'the site crashed').toEqual([]);
    expect(tab.errors, `errors in ${engine}`).toEqual([]);
    expect(gate.strangers, 'somebody tried to reach another machine').toEqual([]);
    await tab.close();
  },
});

export const hasFirefox = installedFirefox() !== undefined;

export { expect };
