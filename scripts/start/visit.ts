import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Practice, startPractice } from '../../tests/practice/server/start';
import { openEngine } from '../engine';
import { openBrowser } from './browser';
import { type Card, readCard } from './card';
import { expectations } from './expectations';
import { PATIENCE, until } from './until';

const DRAFT =
  '@marketing_sage The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs #HateOnYourJobPrivately';
const PICTURES = fileURLToPath(new URL('../../.cache/visit', import.meta.url));
const REPLY_BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const POST = '[role="dialog"] [data-testid="tweetButton"]';

/** One real visit without a person: types the reply key by key, reads the card, takes its words, posts. */
async function visit(page: Page, practice: Practice): Promise<{ card: Card; posted: string }> {
  await page.bringToFront();
  await page.goto('https://x.com/home');
  await page.locator('article [data-testid="reply"]').click();
  await page.locator(REPLY_BOX).click();
  console.log(`\nTyping: ${DRAFT}`);
  // Draft.js learns of a moved caret only in a task of its own, so no key may follow on the heels of another.
  await page.keyboard.type(DRAFT, { delay: 15 });

  const open = () => page.locator('::-p-aria([name="Use this"][role="button"])');
  await open().wait();
  await showAllNotes(page);
  const card = await until('the card with a rewrite', async () => {
    const read = await readCard(page);
    return read && read.rewrites.length > 0 ? read : undefined;
  });
  tell(card);

  await page.screenshot({ path: `${PICTURES}/card.png` });
  console.log(`\nScreenshot: ${PICTURES}/card.png`);

  console.log('\nPressing "Use this", then Post');
  await open().click();
  await until('the rewrite in the box', async () => {
    const written = await page.$eval(REPLY_BOX, (box) => box.textContent ?? '');
    return written.includes('#FaultNotOurs') ? undefined : written;
  });
  await page.locator(POST).click();
  const [post] = await until('the post at the site', async () => {
    const received = practice.posted();
    return received.length > 0 ? received : undefined;
  });
  const posted = post?.texts.join('\n') ?? '';
  console.log(`The site received from @${post?.account}:\n  ${posted}`);
  return { card, posted };
}

async function showAllNotes(page: Page): Promise<void> {
  const more = await page.$('>>> button.more');
  await more?.click();
}

function tell({ level, findings, rewrites }: Card): void {
  console.log(`\nLevel: ${level}`);
  for (const { kind, quote, why } of findings) console.log(`  ${kind}: “${quote}”\n    ${why}`);
  console.log('\nRewrites:');
  for (const { strategy, text } of rewrites) console.log(`  ${strategy}: ${text}`);
}

const executablePath = process.env.POISE_BROWSER;
if (!executablePath) throw new Error('POISE_BROWSER must name the browser: start this by "npm start -- --headless".');
await mkdir(PICTURES, { recursive: true });
const practice = await startPractice({ plain: 0, secure: 0 });
const browser = await openBrowser({ executablePath, headless: true, securePort: practice.securePort });
const engine = await openEngine({ encoder: true });
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const { card, posted } = await visit(page, practice).catch(async (error) => {
    await page.screenshot({ path: `${PICTURES}/stuck.png` });
    console.error(`\nThe visit came to a stop; what the page showed: ${PICTURES}/stuck.png`);
    throw error;
  });
  const { verdict } = await engine.coach(posted, {});
  console.log();
  for (const { says, holds } of expectations(card, posted, verdict.level)) {
    console.log(`${holds ? '✓' : '✗'} ${says}`);
    if (!holds) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  engine.dispose();
  await browser.close();
  await practice.close();
}
