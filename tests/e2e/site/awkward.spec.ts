import { expect, test } from '../fixtures';
import { BOTH, LONG } from '../quick';
import { becomes, click, drafts, seen } from '../steps';
import { home } from '../surfaces';

const paste = (css: string, words: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  document
    .querySelector(css)
    ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

test.describe('The @ list', () => {
  test('owns arrows, Enter, Tab and Escape while it is open', BOTH, async ({ tab }) => {
    await home.open(tab);
    await tab.type('Ask @mar');
    await seen(tab, '[data-testid="typeaheadResult"]', 2);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await becomes(tab, ['Ask @marketa_novak '], () => window.practice.drafts().home);
    await tab.type('or @mar');
    await seen(tab, '[data-testid="typeaheadResult"]', 2);
    await tab.press('Escape');
    await seen(tab, '[data-testid="typeaheadResult"]', 0);
    await tab.press('Enter');
    await becomes(tab, ['Ask @marketa_novak or @mar\n'], () => window.practice.drafts().home);
  });
});

test.describe('Awkward on request', () => {
  test('a synthetic paste is taken, or eaten where the page is told to', async ({ tab, engine }) => {
    test.skip(engine === 'firefox', 'Firefox gives a synthetic paste no words at all');
    await home.open(tab);
    await tab.evaluate(paste, home.box, 'Pasted');
    await becomes(tab, ['Pasted'], () => window.practice.drafts().home);
    await tab.evaluate(() => window.practice.set({ paste: 'trusted' }));
    await tab.evaluate(paste, home.box, ' again');
    await tab.type('!');
    await expect.poll(async () => (await drafts(tab)).home?.join()).not.toContain('again');
  });

  test('typing goes through handleBeforeInput', LONG, async ({ tab }) => {
    await home.open(tab, '?typing=handled');
    await tab.type('Steady');
    await becomes(tab, ['Steady'], () => window.practice.drafts().home);
  });

  test('renders come late', async ({ tab }) => {
    await home.open(tab, '?delay=80');
    await tab.evaluate(() => {
      addEventListener('keydown', ({ timeStamp }) => {
        const look = setInterval(() => {
          if (window.practice.drafts().home?.[0] !== 'a') return;
          clearInterval(look);
          document.body.dataset.late = String(performance.now() - timeStamp);
        }, 1);
      });
    });
    await tab.press('a');
    await becomes(tab, true, () => Number(document.body.dataset.late) >= 80);
  });

  test('the ids of the editor can be others, the rest stays', LONG, async ({ tab, site }) => {
    await tab.goto('/home?ids=renamed');
    await click(tab, '[data-testid="postBox_0"]');
    await tab.type('Same box');
    await seen(tab, '[data-testid^="tweetTextarea"]', 0);
    await click(tab, home.button);
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Same box'] }]);
  });

  test('a crash of the site shows its error page', async ({ tab }) => {
    await home.open(tab);
    await tab.evaluate(() => document.querySelector('.public-DraftEditorPlaceholder-root')?.remove());
    await tab.type('a');
    await seen(tab, '#crashed');
    await tab.goto('about:blank');
    tab.errors.length = 0;
  });
});
