import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../e2e/browsers/chromium';
import { expect, test } from '../e2e/fixtures';
import { ownPage } from '../e2e/panels/own-page';
import { asked, BARBED, button, level, offered, reads, takeRewrite } from '../e2e/poise';
import { click } from '../e2e/steps';
import { home } from '../e2e/surfaces';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

test('The machine is offline: Poise reads and rewrites as ever, and the draft waits', async ({ tab }) => {
  await home.open(tab);
  await tab.send?.('Network.enable');
  const line = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await tab.send?.('Network.emulateNetworkConditions', { ...line, offline: true });
  const rewrite = await takeRewrite(tab, home, BARBED);
  await tab.send?.('Network.emulateNetworkConditions', { ...line, offline: false });
  await reads(tab, home, rewrite);
});

test('The tab is suspended and comes back: the draft stands, and Poise goes on', async ({ tab, open }) => {
  await home.open(tab);
  await tab.type(BARBED);
  const before = await level(tab, 'Heated');
  await tab.send?.('Page.setWebLifecycleState', { state: 'frozen' });
  await open.killBackground?.();
  await tab.send?.('Page.setWebLifecycleState', { state: 'active' });
  await reads(tab, home, BARBED);
  expect((await level(tab, 'Heated'))?.findings).toEqual(before?.findings);
  await tab.type(' Bye.');
  await reads(tab, home, `${BARBED} Bye.`);
  await level(tab, 'Heated');
});

test('The page is left and comes back out of the browser’s cache: the draft stands, and Poise goes on', async ({
  tab,
  open,
  site,
}) => {
  await home.open(tab);
  await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  await tab.type(BARBED);
  await level(tab, 'Heated');
  await tab.goto('/profile_images/tess_okafor.svg');
  await open.killBackground?.();
  await tab.evaluate(() => void setTimeout(() => history.back()));
  const persisted = () => tab.evaluate(() => Reflect.get(window, 'persisted')).catch(() => undefined);
  await expect.poll(persisted).toBe(true);
  await reads(tab, home, BARBED);
  await level(tab, 'Heated');
  await click(tab, home.box);
  await tab.press('End');
  await tab.type(' Bye.');
  await reads(tab, home, `${BARBED} Bye.`);
  await offered(tab);
  await click(tab, home.button);
  await asked(tab);
  await click(tab, button('Post anyway'));
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [`${BARBED} Bye.`] }]);
});

test('The clock was years ahead when a pause began, and is put right: Poise is back', async ({ tab, open }) => {
  const options = await ownPage(open, 'options.html#privacy');
  await options.evaluate(async () => {
    const pausedUntil = Date.now() + 5 * 365 * 86_400_000;
    await chrome.storage.local.set({ settings: { pausedUntil } });
  });
  await tab.front();
  await home.open(tab);
  await tab.type(BARBED);
  await level(tab, 'Heated');
  await options.close();
});

test('The extension is updated under an open composer: it falls silent, and the post goes out', async ({
  gate,
  site,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'poise-'));
  await cp(BUILD, folder, { recursive: true });
  site.forget();
  const browser = await startChromium({ proxy: gate.port, extension: folder });
  try {
    const tab = await browser.newTab();
    await home.open(tab);
    await tab.type(BARBED);
    await level(tab, 'Heated');
    const own = await browser.openPage?.('popup.html');
    await own?.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50) && undefined).catch(() => undefined);
    await tab.front();
    await tab.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    await tab.press('End');
    await tab.type(' Bye.');
    await reads(tab, home, `${BARBED} Bye.`);
    await tab.press('Control+Enter');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [`${BARBED} Bye.`] }]);
    expect(tab.errors).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
