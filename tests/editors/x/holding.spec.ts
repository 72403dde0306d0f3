import type { Tab } from '../../e2e/browsers/tab';
import { becomes, click, drafts, focused, seen } from '../../e2e/steps';
import { home, inline, mobile, modal, SURFACES, type Surface } from '../../e2e/surfaces';
import { expect, test } from '../rig/x-bench';

/** Long enough for a post that slipped through to arrive. */
const lull = () => new Promise((resolve) => setTimeout(resolve, 150));

const PATHS: readonly (readonly [string, (tab: Tab, surface: Surface) => Promise<void>])[] = [
  ['a click', (tab, { button }) => click(tab, button)],
  ['a double click', (tab, { button }) => click(tab, button, { clicks: 2 })],
  ['Ctrl+Enter', (tab) => tab.press('Control+Enter')],
  ['Enter on the button', (tab, surface) => pressOn(tab, surface, 'Enter')],
  ['Space on the button', (tab, surface) => pressOn(tab, surface, ' ')],
];

async function pressOn(tab: Tab, { button }: Surface, key: string): Promise<void> {
  await tab.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), button);
  await tab.press(key);
}

const texts = (site: { posted(): readonly { texts: readonly string[] }[] }) => site.posted().map((post) => post.texts);

test.describe('X, held', () => {
  for (const surface of SURFACES) {
    for (const [path, press] of PATHS) {
      if (surface === mobile && path === 'Ctrl+Enter') continue;
      test(`${surface.name}: ${path} is held, then posts exactly once`, async ({ tab, ask, site }) => {
        await surface.open(tab);
        await tab.type('So it goes');
        await ask('hold', 'yes');
        await press(tab, surface);
        await expect.poll(() => ask('attempts')).toEqual([['So it goes']]);
        await lull();
        expect(texts(site)).toEqual([]);
        expect((await drafts(tab))[surface.draft]).toEqual(['So it goes']);
        await ask('release', 0);
        await ask('release', 0);
        await expect.poll(() => texts(site)).toEqual([['So it goes']]);
        await lull();
        expect(texts(site)).toEqual([['So it goes']]);
        expect(await ask('attempts')).toHaveLength(1);
      });
    }

    test(`${surface.name}: posts at once where nothing holds it, and where the hold fails`, async ({
      tab,
      ask,
      site,
    }) => {
      for (const how of ['no', 'broken'] as const) {
        site.forget();
        await surface.open(tab);
        await tab.type(`Word ${how}`);
        await ask('hold', how);
        await click(tab, surface.button);
        await expect.poll(() => texts(site)).toEqual([[`Word ${how}`]]);
      }
    });
  }

  test('a key held down asks once and posts once', async ({ tab, ask, site }) => {
    await home.open(tab);
    await tab.type('Again and again');
    await ask('hold', 'yes');
    for (let times = 0; times < 5; times += 1) await tab.press('Control+Enter');
    expect(await ask('attempts')).toHaveLength(1);
    await ask('release', 0);
    await tab.press('Control+Enter');
    await expect.poll(() => texts(site)).toEqual([['Again and again']]);
    await lull();
    expect(texts(site)).toHaveLength(1);
  });

  test('a thread is asked about as a whole and posted as a whole', async ({ tab, ask, site }) => {
    await modal.open(tab);
    await tab.type('One');
    await click(tab, '[data-testid="addButton"]');
    await focused(tab, '[data-testid="tweetTextarea_1"]');
    await tab.type('Two');
    await ask('hold', 'yes');
    await click(tab, modal.button);
    await expect.poll(() => ask('attempts')).toEqual([['One', 'Two']]);
    await ask('release', 0);
    await expect.poll(() => texts(site)).toEqual([['One', 'Two']]);
  });

  test('releases by the button that is there then, for X makes it anew', async ({ tab, ask, site }) => {
    await modal.open(tab);
    await tab.type('One');
    await ask('hold', 'yes');
    await click(tab, modal.button);
    await click(tab, '[data-testid="addButton"]');
    await focused(tab, '[data-testid="tweetTextarea_1"]');
    await tab.type('Two');
    await ask('release', 0);
    await expect.poll(() => texts(site)).toEqual([['One', 'Two']]);
  });

  test('the next post is asked about anew', async ({ tab, ask, site }) => {
    await inline.open(tab);
    await tab.type('First');
    await ask('hold', 'yes');
    await click(tab, inline.button);
    await ask('release', 0);
    await expect.poll(() => texts(site)).toEqual([['First']]);
    await becomes(tab, '', (css) => document.querySelector(css)?.textContent?.trim() ?? '', inline.box);
    await click(tab, inline.box);
    await tab.type('Second');
    await click(tab, inline.button);
    await expect.poll(() => ask('attempts')).toEqual([['First'], ['Second']]);
    await lull();
    expect(texts(site)).toEqual([['First']]);
  });

  test('a script that clicks is not the writer and is let through', async ({ tab, ask, site }) => {
    await home.open(tab);
    await tab.type('By a script');
    await ask('hold', 'yes');
    await tab.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), home.button);
    await expect.poll(() => texts(site)).toEqual([['By a script']]);
    expect(await ask('attempts')).toEqual([]);
  });

  test('Enter alone and keys elsewhere are no posts', async ({ tab, ask }) => {
    await home.open(tab);
    await ask('hold', 'yes');
    await tab.type('One');
    await tab.press('Enter');
    await tab.type('Two');
    await click(tab, '[data-testid="SearchBox_Search_Input"]');
    await tab.press('Control+Enter');
    expect(await ask('attempts')).toEqual([]);
    expect((await drafts(tab)).home).toEqual(['One\nTwo']);
  });

  test('leaves nothing behind when it stops', async ({ tab, ask, site }) => {
    await home.open(tab);
    await tab.type('After an update');
    await ask('hold', 'yes');
    await ask('stop');
    await click(tab, home.button);
    await expect.poll(() => texts(site)).toEqual([['After an update']]);
    await seen(tab, '[data-testid="toast"]');
  });
});
