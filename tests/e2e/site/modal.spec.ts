import { expect, test } from '../fixtures';
import { FIREFOX, LONG } from '../quick';
import { becomes, click, count, drafts, focused, seen } from '../steps';
import { home, modal } from '../surfaces';

const BOXES = '[data-testid="tweetTextarea_0"]';

test.describe('The modal', () => {
  test('lies in #layers over a home composer that stays mounted, and hides it from assistive technology', async ({
    tab,
  }) => {
    await modal.open(tab);
    const facts = await tab.evaluate(() => {
      const dialog = document.querySelector(
        '#layers [role="dialog"][aria-modal="true"][aria-labelledby="modal-header"]',
      );
      return {
        inLayers: dialog !== null,
        boxes: document.querySelectorAll('[data-testid="tweetTextarea_0"]').length,
        buttons: document.querySelectorAll('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]').length,
        answered: dialog
          ?.querySelector('article[data-testid="tweet"] [data-testid="tweetText"]')
          ?.textContent?.slice(0, 18),
        scrolls: dialog?.querySelector('[data-viewportview="true"]') !== null,
        transform: dialog?.parentElement && getComputedStyle(dialog.parentElement).transform,
        hidden: document.querySelector('#layers + div')?.getAttribute('aria-hidden'),
        path: location.pathname,
      };
    });
    expect(facts).toEqual({
      inLayers: true,
      boxes: 2,
      buttons: 2,
      answered: 'Dear @NorthlinePR,',
      scrolls: true,
      transform: 'matrix(1, 0, 0, 1, 0, 0)',
      hidden: 'true',
      path: '/compose/post',
    });
  });

  test('brings focus back that leaves it', FIREFOX, async ({ tab }) => {
    await modal.open(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus());
    await focused(tab, '[role="dialog"]');
  });

  test('asks before words are lost: Save keeps them as a draft, the other throws them away', async ({ tab, site }) => {
    await modal.open(tab);
    await tab.type('Half a thought');
    await tab.press('Escape');
    await seen(tab, '[data-testid="confirmationSheetDialog"]');
    await click(tab, '[data-testid="confirmationSheetConfirm"]');
    await seen(tab, '[role="dialog"]', 0);
    await click(tab, '[data-testid="SideNav_NewTweet_Button"]');
    await click(tab, '[data-testid="unsentButton"]');
    await click(tab, '[data-testid="unsentTweet"]');
    await seen(tab, modal.box);
    expect((await drafts(tab)).modal).toEqual(['Half a thought']);
    await click(tab, '[data-testid="app-bar-close"]');
    await click(tab, '[data-testid="confirmationSheetCancel"]');
    await seen(tab, '[role="dialog"]', 0);
    expect(site.posted()).toEqual([]);
  });

  test('has sub-pages that unmount the editor; the words are there when it comes back', LONG, async ({ tab }) => {
    await modal.open(tab);
    await tab.type('See you Monday');
    await tab.evaluate((box) => document.querySelector(box)?.setAttribute('data-old', ''), modal.box);
    await tab.evaluate(() => window.practice.go('/compose/post/media'));
    await seen(tab, modal.box, 0);
    await click(tab, '[role="dialog"] [data-testid="app-bar-back"]');
    await seen(tab, modal.box);
    expect(await count(tab, '[data-old]')).toBe(0);
    expect((await drafts(tab))[modal.draft]).toEqual(['See you Monday']);
  });

  test('schedules with the same button under another label', LONG, async ({ tab, site }) => {
    await modal.open(tab);
    await tab.type('For Monday');
    await click(tab, '[role="dialog"] [data-testid="scheduleOption"]');
    await click(tab, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await becomes(tab, 'Schedule', (css) => document.querySelector(css)?.textContent, modal.button);
    await click(tab, modal.button);
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['For Monday'], scheduledFor: '2027-03-01T09:00' }]);
  });

  test('shows a quoted post as a card in the attachments, without an article', LONG, async ({ tab, site }) => {
    await tab.goto('/home');
    await click(tab, 'article [data-testid="retweet"]');
    await focused(tab, modal.box);
    await seen(tab, '[role="dialog"] [data-testid="attachments"] [data-testid="tweetText"]');
    expect(await count(tab, '[role="dialog"] article')).toBe(0);
    expect(await tab.evaluate(() => location.search)).toMatch(
      /^\?url=https%3A%2F%2Fx\.com%2Fmarketing_sage%2Fstatus%2F\d+$/,
    );
    await tab.type('Quite.');
    await tab.press('Control+Enter');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Quite.'], quotes: expect.any(String) }]);
  });

  test(
    'holds a thread of several editors with one button, which is made anew when a post is added',
    LONG,
    async ({ tab, site }) => {
      await tab.goto('/home');
      await click(tab, '[data-testid="SideNav_NewTweet_Button"]');
      await focused(tab, modal.box);
      await tab.type('One');
      await tab.evaluate((css) => document.querySelector(css)?.setAttribute('data-old', ''), modal.button);
      await click(tab, '[role="dialog"] [data-testid="addButton"]');
      await focused(tab, '[data-testid="tweetTextarea_1"]');
      await tab.type('Two');
      expect(await count(tab, '[data-old]')).toBe(0);
      expect(await count(tab, '[role="dialog"] [data-testid="tweetButton"]')).toBe(1);
      await becomes(tab, 'Post all', (css) => document.querySelector(css)?.textContent, modal.button);
      await click(tab, modal.button);
      await expect.poll(() => site.posted()).toMatchObject([{ texts: ['One', 'Two'], surface: 'modal' }]);
    },
  );

  test('takes over the words of the home composer when a post is added there', async ({ tab }) => {
    await home.open(tab);
    await tab.type('Begun at home');
    await click(tab, '[data-testid="addButton"]');
    await focused(tab, '[data-testid="tweetTextarea_1"]');
    expect(await drafts(tab)).toMatchObject({ home: [''], modal: ['Begun at home', ''] });
    expect(await count(tab, BOXES)).toBe(2);
  });
});
