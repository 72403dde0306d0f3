import { expect, test } from '../fixtures';
import { FIREFOX } from '../quick';
import { becomes, click, drafts, focused, seen } from '../steps';
import { home, PITCH_PAGE } from '../surfaces';

test.describe('Moving about', () => {
  test('loads no page, and the title passes through a bare X', async ({ tab }) => {
    await tab.goto('/home');
    await seen(tab, home.box);
    await tab.evaluate((page) => {
      const titles: string[] = [];
      Object.assign(window, { titles });
      new MutationObserver(() => titles.push(document.title)).observe(document.head, {
        childList: true,
        subtree: true,
      });
      window.practice.go(page);
    }, PITCH_PAGE);
    await seen(tab, '[data-testid="inline_reply_offscreen"]');
    await expect
      .poll(() => tab.evaluate(() => (window as unknown as { titles: string[] }).titles))
      .toEqual(['X', 'marketing_sage on X', 'marketing_sage on X']);
    await tab.evaluate(() => history.back());
    await seen(tab, home.box);
  });

  test('takes the home composer away on one tab and brings it back on another', async ({ tab }) => {
    await home.open(tab);
    await tab.type('Still here');
    await click(tab, { css: '[role="tab"]', name: 'Trade press' });
    await seen(tab, home.box, 0);
    await click(tab, { css: '[role="tab"]', name: 'For you' });
    await seen(tab, home.box);
    expect((await drafts(tab)).home).toEqual(['Still here']);
  });

  test('draws everything anew when theme, size or language change', FIREFOX, async ({ tab }) => {
    await home.open(tab);
    await tab.type('Kept');
    for (const setting of [{ theme: 'dark' }, { font: '18' }, { language: 'ar' }] as const) {
      await tab.evaluate((box) => document.querySelector(box)?.setAttribute('data-old', ''), home.box);
      await tab.evaluate((settings) => window.practice.set(settings), setting);
      await seen(tab, '[data-old]', 0);
      await seen(tab, home.box);
    }
    expect(await tab.evaluate(() => document.body.style.backgroundColor)).toBe('rgb(0, 0, 0)');
    expect(await tab.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect((await drafts(tab)).home).toEqual(['Kept']);
  });

  test('switches accounts without loading: cookie, profile link and faces', async ({ tab }) => {
    await tab.goto('/home');
    const account = () => ({
      cookie: document.cookie.replace(/.*twid=([^;]*).*/, '$1'),
      profile: document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href'),
      face: document.querySelector('.composer [data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid'),
    });
    await seen(tab, home.box);
    expect(await tab.evaluate(account)).toMatchObject({ cookie: 'u%3D1400000000000000001', profile: '/NorthlinePR' });
    await click(tab, '[data-testid="SideNav_AccountSwitcher_Button"]');
    await click(tab, { css: '[data-testid="UserCell"]', name: 'Tess Okafor@tess_okafor' });
    await becomes(
      tab,
      { cookie: 'u%3D1400000000000000002', profile: '/tess_okafor', face: 'UserAvatar-Container-tess_okafor' },
      account,
    );
  });
});

test.describe('A narrow window', () => {
  test('turns the wrapper into a column and writing into a page with a textarea', async ({ tab }) => {
    await tab.goto('/home');
    await seen(tab, home.box);
    await tab.resize(480, 900);
    await becomes(tab, 'column', () => {
      const wrapper = document.querySelector('#layers + div');
      return wrapper && getComputedStyle(wrapper).flexDirection;
    });
    await seen(tab, home.box, 0);
    await click(tab, '[data-testid="FloatingActionButtons_Tweet_Button"]');
    await focused(tab, 'textarea[data-testid="tweetTextarea_0"]');
    await seen(tab, '[role="dialog"]', 0);
  });
});

test.describe('X Chat', () => {
  test('has a plain textarea and a button only while there is text', async ({ tab, site }) => {
    await tab.goto('/i/chat');
    await click(tab, 'textarea[data-testid="dm-composer-textarea"]');
    await seen(tab, '[data-testid="dm-composer-send-button"]', 0);
    await tab.type('Yes, at four.');
    await click(tab, '[data-testid="dm-composer-form"] [data-testid="dm-composer-send-button"]');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Yes, at four.'], surface: 'chat' }]);
  });
});
