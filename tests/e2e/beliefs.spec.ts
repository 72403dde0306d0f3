import type { Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { BARBED, cardOf, isAsked, level, offered, popupOver } from './poise';
import { FIREFOX } from './quick';
import { becomes, click, focused, seen, write } from './steps';
import { home } from './surfaces';

const RENAMED = '[data-testid="postBox_0"]';

/** X renames the ids of its editor while the writer is there. */
const rename = async (tab: Tab): Promise<void> => {
  await tab.evaluate(() => window.practice.set({ ids: 'renamed' }));
  await seen(tab, RENAMED);
};
/** And those of its post buttons: then nothing tells a composer any more. */
const renameButtons = (tab: Tab) =>
  tab.evaluate(() => {
    const rename = () => {
      for (const one of document.querySelectorAll('[data-testid^="tweetButton"]'))
        one.setAttribute('data-testid', 'send');
    };
    rename();
    new MutationObserver(rename).observe(document, { subtree: true, childList: true, attributes: true });
  });
const writeIn = async (tab: Tab, words: string): Promise<void> => {
  await click(tab, RENAMED);
  await focused(tab, RENAMED);
  await write(tab, words);
};

test('The page changes while Poise runs: it works on, and the popup says so with a report without words of the writer', async ({
  tab,
  open,
}) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  const popup = await popupOver(tab, open);
  await seen(popup, '.health-attached');
  await rename(tab);
  await writeIn(tab, '!');
  await level(tab, 'Heated');
  await seen(popup, '.health-changed');
  await popup.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          document.body.dataset.report = text;
        },
      },
    });
  });
  await click(popup, { css: 'button', name: 'Copy a report that holds none of your words' });
  await seen(popup, 'body[data-report]');
  const report = await popup.evaluate(() => document.body.dataset.report ?? '');
  expect(report).toMatch(/^Poise \d+\.\d+\.\d+, x\.com, Mozilla/);
  expect(report).toContain('- A box has a test id of "tweetTextarea_" and a number.');
  for (const word of BARBED.split(' ').filter((one) => one.length > 3)) expect(report).not.toContain(word);
  await popup.close();
});

test('Poise says in the popup that it cannot find the composer, and is at work again once it can', async ({
  tab,
  open,
}) => {
  await home.open(tab);
  await rename(tab);
  await renameButtons(tab);
  await writeIn(tab, BARBED);
  const popup = await popupOver(tab, open);
  await becomes(
    popup,
    'Poise cannot find the composer on this page; x.com has changed',
    () => document.querySelector('.health-lost')?.textContent,
  );
  await tab.goto('/home?ids=known');
  await click(tab, home.box);
  await write(tab, BARBED);
  await offered(tab);
  await seen(popup, '.health-attached');
  await popup.close();
});

test(
  'Where the composer cannot be found there is no card, and Ctrl+Enter posts at once',
  FIREFOX,
  async ({ tab, open, site }) => {
    await tab.goto('/home?ids=renamed');
    await seen(tab, RENAMED);
    await renameButtons(tab);
    await writeIn(tab, BARBED);
    const popup = await popupOver(tab, open);
    await seen(popup, '.health-lost');
    await popup.close();
    expect(await cardOf(tab)).toBeUndefined();
    await tab.front();
    await tab.press('Control+Enter');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
    expect(await isAsked(tab)).toBe(false);
  },
);

test('Where X renames its post buttons alone the card stays, nothing is held that could not be let go, and the popup says so', async ({
  tab,
  open,
  site,
}) => {
  await home.open(tab);
  await renameButtons(tab);
  await write(tab, BARBED);
  await offered(tab);
  const popup = await popupOver(tab, open);
  await seen(popup, '.health-changed');
  await popup.close();
  await tab.front();
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  expect(await isAsked(tab)).toBe(false);
});
