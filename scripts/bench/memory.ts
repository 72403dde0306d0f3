import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import { startPractice } from '../../tests/practice/server/start';
import { installedBrowser } from '../setup/browsers.mjs';
import { openBrowser } from '../start/browser';
import { PATIENCE } from '../start/until';
import { bounded, type Row } from './row';
import { textsOf } from './texts';

const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
/** Drafts the encoder reads before its memory is looked at. */
const DRAFTS = 12;
/** Milliseconds until a draft is judged, and until freed memory is given back. */
const SETTLED = 1500;
/** Milliseconds after the last key in which the browser ends a background that nobody asks. */
const ASLEEP = 60_000;
const BOUND = 90;

const inMegabytes = (size: number) => `${size.toFixed(0)} MB`;

/** The processes in which the machine's browsers run extensions: Poise's own where no other is open. Linux alone tells. */
const extensionProcesses = (): readonly string[] =>
  readdirSync('/proc').filter((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
    } catch {
      return false;
    }
  });

/** Megabytes that the extension's processes hold for themselves alone; 0 once they have ended. */
function held(): number {
  const sizes = extensionProcesses().map((id) => {
    const [, kilobytes] = /^Private_Dirty:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function heldAlive(background: CDPSession): Promise<number> {
  await background.send('HeapProfiler.collectGarbage');
  await pause(SETTLED);
  await background.send('HeapProfiler.collectGarbage');
  return held();
}

async function backgroundOf(browser: Browser): Promise<CDPSession> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
  return worker.createCDPSession();
}

/** What the background's process grows by, in the browser, when it loads the encoder and reads drafts; and what is left of that later. */
export async function memory(): Promise<readonly Row[]> {
  const executablePath = installedBrowser();
  if (!executablePath || process.platform !== 'linux') return [];
  const practice = await startPractice({ plain: 0, secure: 0 });
  const browser = await openBrowser({ executablePath, headless: true, securePort: practice.securePort });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const background = await backgroundOf(browser);
  await page.bringToFront();
  await page.goto('https://x.com/home');
  await page.locator('article [data-testid="reply"]').wait();
  const before = await heldAlive(background);
  await page.locator('article [data-testid="reply"]').click();
  await page.locator(BOX).click();
  for (const text of textsOf(200, DRAFTS)) {
    await page.keyboard.sendCharacter(`${text} `);
    await pause(SETTLED);
  }
  const loaded = (await heldAlive(background)) - before;
  await background.detach();
  await pause(ASLEEP);
  const left = Math.max(0, held() - before);
  await browser.close();
  await practice.close();
  return [
    bounded('Encoder, memory of the background’s process while loaded', loaded, BOUND, inMegabytes),
    bounded('the same, a minute after the last key', left, 0, inMegabytes),
  ];
}
