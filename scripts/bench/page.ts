import type { Browser, Page } from 'puppeteer-core';
import { startPractice } from '../../tests/practice/server/start';
import { installedBrowser } from '../setup/browsers.mjs';
import { openBrowser } from '../start/browser';
import { PATIENCE } from '../start/until';
import { bounded, type Row } from './row';
import { quantile } from './samples';

const SLOWER = 4;
const DRAFT = 'The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs and we did answer you. ';
const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
/** Nodes put into the timeline while nobody writes, as X does when posts come in. */
const NODES = 20_000;

async function metric(page: Page, name: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
  const metrics = await page.metrics();
  return metrics[name] ?? Number.NaN;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.bringToFront();
  await page.goto('https://x.com/home');
  await page.locator('article [data-testid="reply"]').wait();
  return page;
}

/** Main-thread milliseconds that each key took, on a machine four times slower, and long tasks from the first focus on. */
async function keys(browser: Browser): Promise<{ spent: number[]; long: number }> {
  const page = await openPage(browser);
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluate(() => {
    Object.assign(window, { longTasks: 0 });
    new PerformanceObserver((list) => {
      Object.assign(window, { longTasks: Reflect.get(window, 'longTasks') + list.getEntries().length });
    }).observe({ type: 'longtask' });
  });
  await page.locator('article [data-testid="reply"]').click();
  await page.locator(BOX).click();
  const spent: number[] = [];
  for (const key of DRAFT.repeat(2)) {
    const before = await metric(page, 'TaskDuration');
    await page.keyboard.type(key);
    await new Promise((rest) => setTimeout(rest, 30));
    spent.push(((await metric(page, 'TaskDuration')) - before) * 1000);
  }
  const long = Number(await page.evaluate(() => Reflect.get(window, 'longTasks')));
  await page.close();
  return { spent, long };
}

/** Seconds of main thread and bytes of heap that a minute's worth of new posts costs while nobody writes. */
async function idle(browser: Browser): Promise<{ seconds: number; heap: number }> {
  const page = await openPage(browser);
  const before = { seconds: await metric(page, 'TaskDuration'), heap: await metric(page, 'JSHeapUsedSize') };
  await page.evaluate(async (nodes) => {
    for (let made = 0; made < nodes; made += 200) {
      const post = document.createElement('div');
      post.append(...Array.from({ length: 200 }, () => document.createElement('span')));
      document.body.append(post);
      await new Promise((next) => setTimeout(next, 10));
      post.remove();
    }
  }, NODES);
  const after = { seconds: await metric(page, 'TaskDuration'), heap: await metric(page, 'JSHeapUsedSize') };
  await page.close();
  return { seconds: after.seconds - before.seconds, heap: after.heap - before.heap };
}

/** The same page with Poise and without it, one after the other in one run. */
export async function page(): Promise<readonly Row[]> {
  const executablePath = installedBrowser();
  if (!executablePath) return [];
  const practice = await startPractice({ plain: 0, secure: 0 });
  const rounds = async (poise: boolean) => {
    const browser = await openBrowser({ executablePath, headless: true, securePort: practice.securePort, poise });
    const told = { keys: await keys(browser), idle: await idle(browser) };
    await browser.close();
    return told;
  };
  const without = await rounds(false);
  const withPoise = await rounds(true);
  await practice.close();
  const added = (share: number) => quantile(withPoise.keys.spent, share) - quantile(without.keys.spent, share);
  const cost = ((withPoise.idle.seconds - without.idle.seconds) / 60) * 100;
  return [
    bounded('Added to a key, median, 4x slower', added(0.5), 4),
    bounded('Added to a key, 99 of 100, 4x slower', added(0.99), 16),
    bounded(
      'Long tasks more than without Poise, first use included',
      withPoise.keys.long - without.keys.long,
      0,
      String,
    ),
    bounded(
      '20,000 new nodes while nobody writes, of one core for a minute',
      cost,
      0.5,
      (share) => `${share.toFixed(2)} %`,
    ),
    bounded(
      'Heap more than without Poise',
      (withPoise.idle.heap - without.idle.heap) / 2 ** 20,
      1,
      (size) => `${size.toFixed(2)} MB`,
    ),
  ];
}
