import { test as base, expect } from '@playwright/test';
import { startChromium } from '../../e2e/browsers/chromium';
import { startFirefox } from '../../e2e/browsers/firefox';
import { startGate } from '../../e2e/browsers/gate';
import type { Browser, Start, Tab } from '../../e2e/browsers/tab';
import { type Ask, askOf } from './ask';
import type { BedId } from './beds';
import { extension } from './build';
import type { Ops } from './content';
import { serve } from './serve';

export type Engine = 'chromium' | 'firefox';

/** One editor page in a real browser, and the code under test in the content script beside it. */
export type Bench = {
  readonly engine: Engine;
  readonly tab: Tab;
  /** A page of its own for each test. */
  open(bed: BedId): Promise<void>;
  set(text: string): Promise<void>;
  model(): Promise<string>;
  errors(): Promise<readonly string[]>;
  readonly ask: Ask<Ops>;
};

/** Browsers swap spaces for no-break ones where white space would collapse. */
export const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const benchOf = (engine: Engine, tab: Tab): Bench => ({
  engine,
  tab,
  open: async (bed) => {
    await tab.goto(`/${bed}`);
    await expect.poll(() => tab.evaluate(() => document.documentElement.dataset.ready)).toBe('yes');
  },
  set: async (text) => {
    await tab.evaluate((given) => window.bed.set(given), text);
    await expect.poll(async () => plain(await tab.evaluate(() => window.bed.model()))).toBe(plain(text));
  },
  model: () => tab.evaluate(() => window.bed.model()),
  errors: () => tab.evaluate(() => window.bed.errors),
  ask: askOf<Ops>(tab),
});

type PerWorker = {
  engine: Engine;
  port: number;
  bench: Bench;
  /** The same pages in the same browser without Poise; it starts when it is first asked for. */
  bare: () => Promise<Tab>;
};

const start = (engine: Engine, how: Start): Promise<Browser> =>
  engine === 'chromium' ? startChromium(how) : startFirefox(how);

export const test = base.extend<object, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  port: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const served = await serve();
      const gate = await startGate(served.port);
      await use(gate.port);
      await gate.close();
      served.close();
    },
    { scope: 'worker' },
  ],
  bench: [
    async ({ engine, port }, use) => {
      const browser = await start(engine, { proxy: port, extension: await extension(engine, 'content') });
      await use(benchOf(engine, await browser.newTab()));
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  bare: [
    async ({ engine, port }, use) => {
      let browser: Promise<Browser> | undefined;
      let tab: Promise<Tab> | undefined;
      await use(() => {
        browser ??= start(engine, { proxy: port, extension: undefined });
        tab ??= browser.then((started) => started.newTab());
        return tab;
      });
      await (await browser)?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect };
