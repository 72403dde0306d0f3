import { expect, test } from '../fixtures';
import { FIREFOX } from '../quick';
import { becomes, click, count, seen } from '../steps';
import { home, inline, PITCH_PAGE } from '../surfaces';

test.describe('Posts', () => {
  test('show author, address, time and words where X shows them, emoji as pictures', async ({ tab }) => {
    await tab.goto('/home');
    await seen(tab, home.box);
    const facts = await tab.evaluate(() => {
      const article = [...document.querySelectorAll('[data-testid="cellInnerDiv"] article[data-testid="tweet"]')].find(
        (one) => one.textContent?.includes('Forty minutes'),
      );
      const name = article?.querySelector('[data-testid="User-Name"]');
      const words = article?.querySelector('[data-testid="tweetText"]');
      return {
        children: name?.children.length,
        handle: name?.children[1]?.querySelector('a')?.getAttribute('href'),
        time: name?.querySelector('a[href*="/status/"] > time')?.getAttribute('datetime'),
        language: words?.getAttribute('lang'),
        emoji: words?.querySelector('img')?.alt,
        picture: words?.querySelector('img')?.src,
      };
    });
    expect(facts).toEqual({
      children: 2,
      handle: '/priya_on_rails',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      language: 'en',
      emoji: '😤',
      picture: 'https://abs-0.twimg.com/emoji/v2/svg/1f624.svg',
    });
  });

  test('cut long words and shorten links', async ({ tab }) => {
    await tab.goto('/home');
    await becomes(tab, true, () => document.querySelector('[data-testid="tweet-text-show-more-link"]') !== null);
    const link = await tab.evaluate(
      () => document.querySelector('[data-testid="tweetText"] a[href^="https://t.co"]')?.textContent,
    );
    expect(link).toBe('dmitri.example.com/rye-sta…');
  });

  test('exist only near the window', FIREFOX, async ({ tab }) => {
    await tab.goto('/home');
    await seen(tab, home.box);
    const first = () => tab.evaluate(() => document.querySelector('[data-testid="cellInnerDiv"]')?.textContent);
    const before = await first();
    await tab.evaluate(() => scrollTo(0, 4000));
    await expect.poll(first).not.toBe(before);
    expect(await tab.evaluate(() => document.querySelectorAll('article').length)).toBeLessThan(30);
  });

  test('have a page of their own with a reply box after the article that mounts its editor when pressed', async ({
    tab,
  }) => {
    await tab.goto(PITCH_PAGE);
    await seen(tab, 'article + [data-testid="inline_reply_offscreen"]');
    expect(await count(tab, '[data-testid="tweetTextarea_0"], [data-testid="toolBar"]')).toBe(0);
    await click(tab, '[data-testid="inline_reply_offscreen"] .pretend-editor');
    await seen(tab, inline.box);
    await seen(tab, '[data-testid="toolBar"]');
    const time = await tab.evaluate(() => {
      const focused = document.querySelector('article');
      return [
        focused?.querySelector('[data-testid="User-Name"] time'),
        focused?.querySelector('a[href*="/status/"] > time')?.getAttribute('datetime'),
      ];
    });
    expect(time).toEqual([null, expect.stringMatching(/Z$/)]);
  });
});
