import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../e2e/browsers/chromium';
import { expect, test } from '../e2e/fixtures';
import { BARBED, level, reads, takeRewrite } from '../e2e/poise';
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
