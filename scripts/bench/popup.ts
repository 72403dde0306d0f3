import type { Browser } from 'puppeteer-core';
import { startPractice } from '../../tests/practice/server/start';
import { installedBrowser } from '../setup/browsers.mjs';
import { openBrowser } from '../start/browser';
import { until } from '../start/until';
import { medianRow, type Row } from './row';

const OPENINGS = 15;
/** Openings that are not counted: the first ones fill the browser's caches. */
const WARMING = 2;
const BOUND = 100;

type Opening = { readonly first: number; readonly whole: number };

/** Notes the frame in which the popup's controls are on the screen; the first paint the browser notes by itself. */
const NOTE_WHOLE = `
  const look = new MutationObserver(() => {
    if (!document.querySelector('main.popup select')) return;
    look.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => performance.mark('whole');
      after.port2.postMessage(undefined);
    });
  });
  look.observe(document, { childList: true, subtree: true });`;

const READ = `(() => {
  const at = (name) => performance.getEntriesByName(name)[0]?.startTime;
  const [first, whole] = [at('first-contentful-paint'), at('whole')];
  return first !== undefined && whole !== undefined ? { first, whole } : undefined;
})()`;

async function opened(browser: Browser, address: string): Promise<Opening> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 600 });
  await page.evaluateOnNewDocument(NOTE_WHOLE);
  await page.bringToFront();
  await page.goto(address);
  const opening = await until('the popup', async () => (await page.evaluate(READ)) as Opening | undefined);
  await page.close();
  return opening;
}

/** Milliseconds from the navigation to the popup's first paint, and until all of it is on the screen. */
export async function popup(extension?: string): Promise<readonly Row[]> {
  const executablePath = installedBrowser();
  if (!executablePath) return [];
  const practice = await startPractice({ plain: 0, secure: 0 });
  const { securePort } = practice;
  const browser = await openBrowser({ executablePath, headless: true, securePort, ...(extension && { extension }) });
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const address = `chrome-extension://${new URL(welcome.url()).host}/popup.html`;
  const openings: Opening[] = [];
  for (let nth = 0; nth < WARMING + OPENINGS; nth += 1) openings.push(await opened(browser, address));
  await browser.close();
  await practice.close();
  const counted = openings.slice(WARMING);
  return [
    medianRow(
      'Popup, first paint',
      counted.map(({ first }) => first),
      BOUND,
    ),
    medianRow(
      'Popup, all of it on the screen',
      counted.map(({ whole }) => whole),
      BOUND,
    ),
  ];
}
