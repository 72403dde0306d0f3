import { execFile } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { startPractice } from '../../tests/practice/server/start';
import { EXTENSION, openBrowser } from './browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WATCHED = ['entrypoints', 'components', 'lib', 'public'];
/** Milliseconds without a change before a build: an editor saves in several steps, a checkout in hundreds. */
const SETTLED = 300;

const run = promisify(execFile);

/** Builds again whenever a source file changed, and calls `built` after each build that went well. */
function rebuildOnChange(built: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = async () => {
    console.log('▸ Building what changed');
    try {
      await run('npm', ['run', 'build'], { cwd: ROOT, shell: process.platform === 'win32' });
      await built();
      console.log('  reloaded');
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  for (const folder of WATCHED) {
    watch(`${ROOT}/${folder}`, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        building = building.then(rebuild);
      }, SETTLED);
    });
  }
}

async function reload(browser: Browser): Promise<void> {
  await browser.installExtension(EXTENSION);
  for (const page of await browser.pages()) if (page.url().startsWith('https://x.com/')) await page.reload();
}

const executablePath = process.env.POISE_BROWSER;
if (!executablePath) throw new Error('POISE_BROWSER must name the browser: start this by "npm start".');
const practice = await startPractice({ plain: 0, secure: 0 });
const browser = await openBrowser({ executablePath, headless: false, securePort: practice.securePort });
const page = await browser.newPage();
await page.goto('https://x.com/compose/post');
rebuildOnChange(() => reload(browser));
console.log(`\nThe practice page is open. It looks like X and is not: nothing leaves this machine.
What is posted can be read at ${practice.origin}/__posted. Closing the window ends this.`);
browser.once('disconnected', () => process.exit(0));
