import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { startPractice } from '../tests/practice/server/start';
import { installedBrowser } from './setup/browsers.mjs';
import { openBrowser } from './start/browser';
import { readCard } from './start/card';
import { PATIENCE, until } from './start/until';

const PICTURES = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const DRAFT =
  '@marketing_sage The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs #HateOnYourJobPrivately';
const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';

type Theme = 'light' | 'dark';
type Size = { readonly width: number; readonly height: number };

async function tab(browser: Browser, address: string, theme: Theme, size: Size): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(address);
  return page;
}

async function heatedReply(browser: Browser, theme: Theme): Promise<Page> {
  const page = await tab(browser, `https://x.com/home?theme=${theme}`, theme, { width: 1300, height: 860 });
  await page.locator('article [data-testid="reply"]').click();
  await page.locator(BOX).click();
  await page.keyboard.type(DRAFT, { delay: 15 });
  await until('the card with a rewrite', async () => (await readCard(page))?.rewrites.length || undefined);
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}

async function ofPractice(browser: Browser, theme: Theme): Promise<void> {
  const page = await heatedReply(browser, theme);
  await picture(page, `card-${theme}`);
  const words = await page.$(BOX);
  await words?.screenshot({ path: `${PICTURES}/underlines-${theme}.png` });
  await page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await page.locator('::-p-aria([role="alertdialog"])').wait();
  await picture(page, `hold-${theme}`);
  await page.close();
}

async function ofOwnPages(browser: Browser, theme: Theme): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const own = `chrome-extension://${new URL(welcome.url()).host}`;
  const pages = { welcome: [1100, 860], options: [1100, 860], popup: [380, 600] } as const;
  for (const [name, [width, height]] of Object.entries(pages)) {
    const page = await tab(browser, `${own}/${name}.html`, theme, { width, height });
    await page.waitForNetworkIdle();
    await picture(page, `${name}-${theme}`);
    // The welcome page that opened by itself stays: it tells where Poise's own pages are.
    await page.close();
  }
}

await mkdir(PICTURES, { recursive: true });
const practice = await startPractice({ plain: 0, secure: 0 });
const executablePath = installedBrowser();
if (!executablePath) throw new Error('Pictures are taken in a real browser: please install Chromium or Google Chrome.');
const browser = await openBrowser({ executablePath, headless: true, securePort: practice.securePort });
try {
  for (const theme of ['light', 'dark'] as const) {
    await ofPractice(browser, theme);
    await ofOwnPages(browser, theme);
  }
} finally {
  await browser.close();
  await practice.close();
}
