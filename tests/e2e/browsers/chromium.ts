import { existsSync } from 'node:fs';
import { chromium, expect, type Page } from '@playwright/test';
import { installedChromium } from '../../../scripts/setup/browsers.mjs';
import { type Browser, KEY_DELAY, NOON, type Start, type Tab } from './tab';

/** Keeps Chromium's own services quiet, so that every request seen is the page's or Poise's. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
  '--gaia-url=http://localhost:9',
  '--component-updater=url-source=http://localhost:9',
];

const tabOf = (page: Page): Tab => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
      errors.push(message.text());
  });
  return {
    goto: async (path) => void (await page.goto(path.startsWith('/') ? `https://x.com${path}` : path)),
    reload: async () => void (await page.reload()),
    evaluate: (run, ...args) =>
      page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<Awaited<ReturnType<typeof run>>>,
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text, { delay: KEY_DELAY }),
    clickAt: (x, y, { clicks = 1 } = {}) => page.mouse.click(x, y, { clickCount: clicks }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors,
    close: () => page.close(),
  };
};

export const startChromium = async ({ proxy, extension }: Start): Promise<Browser> => {
  const path = installedChromium() ?? chromium.executablePath();
  if (!existsSync(path))
    throw new Error('No Chromium, Edge or Brave is installed: install one, or run "npx playwright install chromium"');
  const context = await chromium.launchPersistentContext('', {
    executablePath: path,
    headless: false,
    env: { ...process.env, ...NOON },
    viewport: { width: 1300, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${proxy}`,
      ...QUIET,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const browser: Browser = {
    newTab: async () => tabOf(await context.newPage()),
    forget: async () => undefined,
    close: () => context.close(),
  };
  if (!extension) return browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const own = new URL('.', worker.url()).href;
  // A page of the extension that stays open: unlike the background it is always there to be asked.
  const desk = await context.newPage();
  await desk.goto(`${own}popup.html`);
  const session = await context.newCDPSession(desk);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running') running.add(versionId);
      if (runningStatus === 'stopped') running.delete(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    ...browser,
    openPage: async (page) => {
      const tab = tabOf(await context.newPage());
      await tab.goto(`${own}${page}`);
      return tab;
    },
    forget: () =>
      desk.evaluate(async () => {
        await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
      }),
    killBackground: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await expect.poll(() => running.size).toBe(0);
    },
  };
};
