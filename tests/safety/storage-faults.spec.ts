import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../e2e/browsers/chromium';
import type { Tab } from '../e2e/browsers/tab';
import { expect, test } from '../e2e/fixtures';
import { notice, ownPage, stored } from '../e2e/panels/own-page';
import { BARBED, button, level, offered, reads, takeRewrite } from '../e2e/poise';
import { becomes, click, seen } from '../e2e/steps';
import { home } from '../e2e/surfaces';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SAID = 'Your browser would not store or read this';

/** Leaves not a byte of the ten megabytes that a browser gives an extension. Runs in one of Poise's own pages. */
const fill = async (): Promise<void> => {
  for (let size = 2 ** 23; size >= 1; size /= 2) {
    const ballast = { [`ballast-${size}`]: 'x'.repeat(size) };
    await chrome.storage.local.set(ballast).catch(() => undefined);
  }
};

const saysTrouble = (tab: Tab) => expect.poll(() => tab.evaluate(notice)).toContain(SAID);

test('Storage is full: Poise coaches an account it never met, undoes, lets the post out, and nothing stored is touched', async ({
  tab,
  open,
  site,
}) => {
  const options = await ownPage(open, 'options.html#privacy');
  await options.evaluate(() => chrome.storage.local.set({ settings: { keepDrafts: true } }));
  await options.evaluate(fill);
  await tab.front();
  await home.open(tab);
  const rewrite = await takeRewrite(tab, home, BARBED);
  await click(tab, button('Undo'));
  await reads(tab, home, BARBED);
  await offered(tab);
  await click(tab, button('This is wrong'));
  await click(tab, button('Use this'));
  await level(tab, 'Calm');
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toHaveLength(1);
  expect(rewrite).not.toBe(BARBED);
  expect(await stored(options, 'settings')).toEqual({ keepDrafts: true });
  for (const key of ['book', 'poster', 'feedback', 'insights']) expect(await stored(options, key), key).toBeUndefined();
  expect(options.errors).toEqual([]);
  await options.close();
});

test('Storage is full: the popup says that the switch was not kept, and says so no more once it is', async ({
  open,
}) => {
  await open.forget();
  const popup = await ownPage(open, 'popup.html');
  await popup.evaluate(fill);
  const isOn = () => document.querySelector<HTMLInputElement>('.popup-header input')?.checked;
  await click(popup, '.popup-header input');
  await saysTrouble(popup);
  await becomes(popup, true, isOn);
  await popup.evaluate(() => chrome.storage.local.remove(['ballast-8388608', 'ballast-1048576']));
  await seen(popup, '.trouble', 0);
  await click(popup, '.popup-header input');
  await becomes(popup, false, isOn);
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('Storage is full: words typed into a profile stay in their field and are kept once there is room', async ({
  open,
}) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#profiles');
  await options.evaluate(fill);
  const greeting = () => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Greeting');
    return (label?.control as HTMLInputElement | null | undefined)?.value;
  };
  await click(options, { css: 'label', name: 'Greeting' });
  await options.type('Hello there,');
  await options.press('Tab');
  await saysTrouble(options);
  await becomes(options, 'Hello there,', greeting);
  await options.evaluate(() => chrome.storage.local.remove('ballast-8388608'));
  await click(options, { css: 'label', name: 'Greeting' });
  await options.press('Tab');
  await expect
    .poll(() => stored(options, 'book'))
    .toMatchObject({ profiles: { personal: { changes: { greeting: 'Hello there,' } } } });
  expect(options.errors).toEqual([]);
  await options.close();
});

/** What a script of the extension finds in the place of its storage: nothing is read, nothing is kept. */
const BROKEN = `for (const area of ['local', 'sync', 'session'])
  for (const act of ['get', 'set', 'remove'])
    chrome.storage[area][act] = () => Promise.reject(new Error('IO error: the store is damaged'));
`;

async function broken(folder: string): Promise<void> {
  const inside = await readdir(folder, { recursive: true });
  for (const script of inside.filter((file) => file.endsWith('.js'))) {
    const path = join(folder, script);
    await writeFile(path, BROKEN + (await readFile(path, 'utf8')));
  }
}

test('Storage cannot be read: Poise coaches as it comes, the post goes out, and its own pages say what is wrong', async ({
  gate,
  site,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'poise-'));
  await cp(BUILD, folder, { recursive: true });
  await broken(folder);
  site.forget();
  const browser = await startChromium({ proxy: gate.port, extension: folder });
  try {
    const tab = await browser.newTab();
    await home.open(tab);
    const rewrite = await takeRewrite(tab, home, BARBED);
    await click(tab, button('Undo'));
    await reads(tab, home, BARBED);
    await click(tab, button('Use this'));
    await reads(tab, home, rewrite);
    await tab.press('Control+Enter');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite] }]);
    expect(tab.errors).toEqual([]);
    for (const page of ['popup.html', 'options.html#profiles', 'welcome.html']) {
      const own = await browser.openPage?.(page);
      if (!own) throw new Error('There are no pages without Poise');
      await saysTrouble(own);
      expect(own.errors).toEqual([]);
      await own.close();
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
