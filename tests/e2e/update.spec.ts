import type { Browser, Tab } from './browsers/tab';
import { expect, folderOf, launch, test } from './fixtures';
import { asked, BARBED, button, isAsked } from './poise';
import { FIREFOX, LONG } from './quick';
import { click, count, seen } from './steps';
import { home, modal, type Surface } from './surfaces';
import { writeIn } from './ways';

const ANYWAY = button('Post anyway');

/** Presses until the post is out: at once, or by the answer to a question that is asked anew. */
const post = async (tab: Tab, surface: Surface): Promise<void> => {
  await click(tab, surface.button);
  await expect.poll(async () => (await isAsked(tab)) || (await count(tab, '[data-testid="toast"]')) > 0).toBe(true);
  if (await isAsked(tab)) await click(tab, ANYWAY);
  await seen(tab, '[data-testid="toast"]');
};

/** A browser of its own for each test: it is of no use after. */
const own = test.extend<{ ended: Browser; view: Tab }>({
  ended: async ({ engine, site, gate }, use) => {
    site.forget();
    const browser = await launch(engine, { proxy: gate.port, extension: folderOf(engine) });
    await use(browser);
    await browser.close();
  },
  view: async ({ ended }, use) => {
    const tab = await ended.newTab();
    await use(tab);
    expect(tab.errors).toEqual([]);
  },
});

own('Poise is updated under an open composer: the post goes out once', LONG, async ({ view, site, ended }) => {
  await writeIn(view, home);
  await ended.updateExtension?.();
  await view.front();
  await post(view, home);
  expect(site.posted()).toMatchObject([{ texts: [BARBED] }]);
});

own('Poise is updated while it asks: the post goes out once', FIREFOX, async ({ view, site, ended, engine }) => {
  own.skip(
    engine === 'chromium',
    'Chromium does not start the new one; that the old one goes while it asks is tried below',
  );
  await writeIn(view, modal);
  await click(view, modal.button);
  await asked(view);
  await ended.updateExtension?.();
  await view.front();
  expect(site.posted()).toEqual([]);
  await expect.poll(() => isAsked(view)).toBe(false);
  await post(view, modal);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  await seen(view, modal.box, 0);
  expect(site.posted()).toHaveLength(1);
});

own(
  'Poise is removed while it asks: the question can be closed, and the post goes out once',
  async ({ view, site, ended }) => {
    await writeIn(view, modal);
    await click(view, modal.button);
    await asked(view);
    await ended.removeExtension?.();
    await view.front();
    await click(view, ANYWAY);
    await expect.poll(() => isAsked(view)).toBe(false);
    if (site.posted().length === 0) await click(view, modal.button);
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
    await seen(view, modal.box, 0);
    expect(site.posted()).toHaveLength(1);
  },
);
