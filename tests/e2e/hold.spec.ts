import type { Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { asked, BARBED, button, CALM, level, notAsked, offered, reads } from './poise';
import { click, count, focused, seen } from './steps';
import { home, inline, mobile, modal, type Surface } from './surfaces';

const ANYWAY = button('Post anyway');
const EDIT = button('Keep editing');
const CALMER = button('Use the calmer version');

/** Types a barbed draft and waits until Poise has made up its mind. */
const write = async (tab: Tab, surface: Surface) => {
  await surface.open(tab);
  await tab.type(BARBED);
  await offered(tab);
};

const focusButton = (tab: Tab, css: string) =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), css);

const WAYS: readonly { way: string; surface: Surface; press(tab: Tab): Promise<void> }[] = [
  { way: 'a click at home', surface: home, press: (tab) => click(tab, home.button) },
  { way: 'a double click in the modal', surface: modal, press: (tab) => click(tab, modal.button, { clicks: 2 }) },
  { way: 'Ctrl+Enter in the inline reply', surface: inline, press: (tab) => tab.press('Control+Enter') },
  { way: 'Cmd+Enter in the modal', surface: modal, press: (tab) => tab.press('Meta+Enter') },
  {
    way: 'Enter on the focused button',
    surface: home,
    press: async (tab) => {
      await focusButton(tab, home.button);
      await tab.press('Enter');
    },
  },
  {
    way: 'Space on the focused button',
    surface: inline,
    press: async (tab) => {
      await focusButton(tab, inline.button);
      await tab.press('Space');
    },
  },
  { way: 'a click on the mobile page', surface: mobile, press: (tab) => click(tab, mobile.button) },
];

for (const { way, surface, press } of WAYS) {
  test(`${way} is held; "Keep editing" loses nothing, "Post anyway" posts once`, async ({ tab, site }) => {
    await write(tab, surface);
    await press(tab);
    await asked(tab);
    expect(site.posted()).toEqual([]);
    await click(tab, EDIT);
    await notAsked(tab);
    await reads(tab, surface, BARBED);
    await focused(tab, surface.box);

    await tab.type('!');
    await offered(tab);
    await press(tab);
    await asked(tab);
    await click(tab, ANYWAY, { clicks: 2 });
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [`${BARBED}!`] }]);
    await notAsked(tab);
    expect(site.posted()).toHaveLength(1);
  });
}

test('Escape keeps editing, and the same words are not asked about twice', async ({ tab, site }) => {
  await write(tab, home);
  await tab.press('Control+Enter');
  await asked(tab);
  await tab.press('Escape');
  await notAsked(tab);
  await focused(tab, home.box);
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
});

test('Inside the modal Escape answers the question and leaves the modal alone', async ({ tab }) => {
  await write(tab, modal);
  await click(tab, modal.button);
  await asked(tab);
  await tab.press('Escape');
  await notAsked(tab);
  expect(await count(tab, '[data-testid="confirmationSheetDialog"]')).toBe(0);
  await reads(tab, modal, BARBED);
});

test('"Use the calmer version" writes it and posts only when the writer presses again', async ({ tab, site }) => {
  await write(tab, modal);
  const rewrite = await offered(tab);
  await click(tab, modal.button);
  await asked(tab);
  await click(tab, CALMER);
  await reads(tab, modal, rewrite);
  expect(site.posted()).toEqual([]);
  await click(tab, modal.button);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite] }]);
});

test('A calm draft is never held', async ({ tab, site }) => {
  await modal.open(tab);
  await tab.type(CALM);
  await level(tab, 'Calm');
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [CALM] }]);
});

test('A thread is asked about once, for the post that needs it, and posted whole', async ({ tab, site }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await click(tab, '[data-testid="addButton"]');
  await focused(tab, '[role="dialog"] [data-testid="tweetTextarea_1"]');
  await tab.type(CALM);
  await click(tab, modal.button);
  await asked(tab);
  expect(site.posted()).toEqual([]);
  await click(tab, ANYWAY);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED, CALM] }]);
});

test('A scheduled post is held too', async ({ tab, site }) => {
  await write(tab, modal);
  await click(tab, '[role="dialog"] [data-testid="scheduleOption"]');
  await click(tab, '[data-testid="scheduledConfirmationPrimaryAction"]');
  await seen(tab, modal.box);
  await click(tab, modal.button);
  await asked(tab);
  await click(tab, ANYWAY);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED], scheduledFor: '2027-03-01T09:00' }]);
});

test('The question goes away with its composer, and nothing is posted', async ({ tab, site }) => {
  await write(tab, modal);
  await click(tab, modal.button);
  await asked(tab);
  await tab.evaluate(() => window.practice.go('/home'));
  await notAsked(tab);
  expect(site.posted()).toEqual([]);
  await click(tab, home.box);
  await tab.type(CALM);
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [CALM] }]);
});
