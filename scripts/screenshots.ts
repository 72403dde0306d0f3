import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { startPractice } from '../tests/practice/server/start';
import { inLanguage } from './screenshots/in-language';
import { fileOf, indexPage } from './screenshots/index-page';
import { LOOKS, type Look, OWN_PAGES } from './screenshots/looks';
import { sampleStore } from './screenshots/sample';
import { installedBrowser } from './setup/browsers.mjs';
import { openBrowser } from './start/browser';
import { readCard } from './start/card';
import { PATIENCE, until } from './start/until';

const DOCS = fileURLToPath(new URL('../docs', import.meta.url));
const DRAFT =
  '@marketing_sage The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs #HateOnYourJobPrivately';
const BOX = '[data-testid="tweetTextarea_0"]';
/** Up to this width the site is the mobile one, with a page to write on and no dialogue. */
const MOBILE = 500;
/** As narrow as the site itself is tested. */
const PHONE = 480;

async function openTab(browser: Browser, address: string, look: Look, height: number): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: look.width, height, deviceScaleFactor: look.sharpness });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(address);
  await page.bringToFront();
  return page;
}

async function take(page: Page, name: string, look: Look): Promise<void> {
  const file = fileOf(name, look);
  await page.screenshot({ path: `${DOCS}/${file}`, type: 'webp', quality: 82 });
  console.log(`docs/${file}`);
}

/** The card beside the reply, and the question before it is posted. */
async function ofPractice(browser: Browser, look: Look): Promise<void> {
  const seen = { ...look, width: Math.max(look.width, PHONE) };
  const page = await openTab(browser, `https://x.com/home?theme=${look.theme}`, seen, 1080);
  const place = look.width > MOBILE ? '[role="dialog"] ' : '[data-testid="primaryColumn"] ';
  await page.locator('article [data-testid="reply"]').click();
  await page.locator(place + BOX).click();
  await page.keyboard.type(DRAFT, { delay: 15 });
  await until('the card with a rewrite', async () => (await readCard(page))?.rewrites.length || undefined);
  await take(page, 'card', look);
  await page.locator(`${place}[data-testid="tweetButton"]`).click();
  await page.locator('::-p-aria([role="alertdialog"])').wait();
  await take(page, 'hold', look);
  await page.close();
}

async function ofOwnPages(browser: Browser, own: string, look: Look): Promise<void> {
  for (const { name, page: path } of OWN_PAGES) {
    const isPopup = name === 'popup';
    // In a browser's window the popup is as wide as it wants to be.
    const seen = isPopup && look.width > MOBILE ? { ...look, width: 360 } : look;
    const page = await openTab(browser, `${own}/${path}`, seen, 860);
    await page.waitForSelector('body:not(:has([aria-busy="true"])) h1');
    await page.waitForNetworkIdle();
    if (name === 'practice') await page.locator('.guide button').click();
    if (await page.$('.coached')) await page.waitForSelector('.coached :is(.rewrite, .outline)');
    if (isPopup) {
      const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await page.setViewport({ width: seen.width, height, deviceScaleFactor: look.sharpness });
    }
    await take(page, name, look);
    await page.close();
  }
}

async function inLook(look: Look, securePort: number, executablePath: string): Promise<void> {
  const extension = await inLanguage(look.language);
  const browser = await openBrowser({ executablePath, headless: true, securePort, extension: extension.folder });
  try {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const own = `chrome-extension://${new URL(welcome.url()).host}`;
    const desk = await openTab(browser, `${own}/popup.html`, look, 600);
    await desk.evaluate((store) => chrome.storage.local.set(store), sampleStore(Date.now()));
    await desk.close();
    await ofPractice(browser, look);
    await ofOwnPages(browser, own, look);
  } finally {
    await browser.close();
    await extension.remove();
  }
}

// npm run screenshots: all looks, or those that are named.
const named = process.argv.slice(2);
const executablePath = installedBrowser();
if (!executablePath) throw new Error('Pictures are taken in a real browser: please install Chromium or Google Chrome.');
await mkdir(`${DOCS}/pictures`, { recursive: true });
const practice = await startPractice({ plain: 0, secure: 0 });
try {
  for (const look of LOOKS) {
    if (named.length === 0 || named.includes(look.id)) await inLook(look, practice.securePort, executablePath);
  }
  await writeFile(`${DOCS}/pictures.md`, indexPage());
} finally {
  await practice.close();
}
