import { becomes, click, focused, seen } from '../../e2e/steps';
import { home, inline, mobile, modal, PITCH_PAGE, SURFACES } from '../../e2e/surfaces';
import { expect, test } from '../rig/x-bench';

/** A page may say its colour in any way; what lets the ground behind show through says nothing. */
const GROUNDS = [
  ['rgb(21, 32, 43)', 'dark'],
  ['rgba(0, 0, 0, 0.1)', 'light'],
  ['oklch(0.98 0.01 250)', 'light'],
  ['oklch(0.2 0.02 260)', 'dark'],
  ['oklch(0.2 0.02 260 / 0.1)', 'light'],
  ['lab(96 0 0)', 'light'],
  ['lab(10 0 0)', 'dark'],
  ['color(srgb 1 1 1)', 'light'],
  ['color(display-p3 0.05 0.05 0.1)', 'dark'],
] as const;

test.describe('X, read', () => {
  for (const surface of SURFACES) {
    test(`${surface.name}: sees the composer, once, and nothing else`, async ({ tab, ask }) => {
      await surface.open(tab);
      await tab.type('So it goes');
      const name = surface === mobile ? 'textarea' : 'draft-js';
      await expect
        .poll(() => ask('composers').then((all) => all.filter(({ gone }) => !gone).at(-1)))
        .toEqual({
          name,
          text: 'So it goes',
          gone: false,
        });
      expect(await ask('isComposer', '[data-testid="SearchBox_Search_Input"]')).toBe(false);
      expect(await ask('poster')).toMatchObject({ handle: 'NorthlinePR', id: '1400000000000000001' });
      expect(await ask('anchor')).toBe(true);
      expect(await ask('broken')).toEqual([]);
      expect(await ask('keepClear')).toEqual(
        expect.arrayContaining([...(surface === mobile ? [] : ['toolBar']), expect.stringMatching(/^tweetButton/)]),
      );
    });
  }

  for (const surface of [modal, inline, mobile]) {
    test(`${surface.name}: reads the post that is answered`, async ({ tab, ask }) => {
      await surface.open(tab);
      const parent = await ask('parent');
      expect(parent).toMatchObject({ author: 'marketing_sage' });
      expect(parent?.text).toMatch(/^Dear @NorthlinePR, .*#PRFail$/s);
      expect(parent?.hoursAgo).toBeCloseTo(3, 0);
      expect(parent?.friends).toBeUndefined();
    });
  }

  test('home: answers nobody, and hangs on the body; the modal hangs on its dialog', async ({ tab, ask }) => {
    await home.open(tab);
    expect(await ask('parent')).toBeUndefined();
    expect(await ask('home')).toBe('BODY');
    await modal.open(tab);
    expect(await ask('home')).toBe('dialog');
  });

  test('reads emoji and shortened links of the post that is answered', async ({ tab, ask }) => {
    await home.open(tab);
    const replies = 'article [data-testid="reply"]';
    await tab.evaluate((css) => document.querySelectorAll<HTMLElement>(css)[1]?.click(), replies);
    await focused(tab, modal.box);
    expect((await ask('parent'))?.text).toMatch(/is anybody there\? 😤$/);
  });

  test('reads the post that is quoted', async ({ tab, ask }) => {
    await home.open(tab);
    await click(tab, 'article [data-testid="retweet"]');
    await focused(tab, modal.box);
    expect(await ask('parent')).toMatchObject({
      author: 'marketing_sage',
      text: expect.stringMatching(/^Dear @NorthlinePR/),
    });
  });

  test('sees an account switch without a reload', async ({ tab, ask }) => {
    await home.open(tab);
    await tab.evaluate(() => window.practice.switchAccount('tess_okafor'));
    await expect
      .poll(() => ask('poster'))
      .toMatchObject({ handle: 'tess_okafor', id: '1400000000000000002', name: 'Tess Okafor' });
  });

  test('knows every post of a thread in order', async ({ tab, ask }) => {
    await modal.open(tab);
    await tab.type('One');
    await click(tab, '[data-testid="addButton"]');
    await focused(tab, '[data-testid="tweetTextarea_1"]');
    await tab.type('Two');
    await expect.poll(() => ask('thread')).toEqual(['One', 'Two']);
  });

  test('lets go of a composer that has left the page', async ({ tab, ask }) => {
    await modal.open(tab);
    await expect.poll(() => ask('composers').then((all) => all.filter(({ gone }) => !gone).length)).toBe(1);
    await click(tab, '[data-testid="app-bar-close"]');
    await seen(tab, '[role="dialog"]', 0);
    await expect.poll(() => ask('composers').then((all) => all.filter(({ gone }) => !gone).length)).toBe(0);
  });

  test('finds the box by role and place where its test id is gone, and says so', async ({ tab, ask }) => {
    await tab.goto('/home?ids=renamed');
    await click(tab, '.public-DraftEditor-content');
    await tab.type('Still here');
    await expect.poll(() => ask('composers').then((all) => all.at(-1)?.text)).toBe('Still here');
    expect(await ask('broken')).toContain('A box has a test id of "tweetTextarea_" and a number.');
    await tab.goto('/home?ids=known');
  });

  test('leaves X Chat alone', async ({ tab, ask }) => {
    await tab.goto('/i/chat');
    await click(tab, '[data-testid="dm-composer-textarea"]');
    await tab.type('Yes, at four.');
    expect(await ask('isEditor', '[data-testid="dm-composer-textarea"]')).toBe(true);
    expect(await ask('isComposer', '[data-testid="dm-composer-textarea"]')).toBe(false);
    expect(await ask('composers')).toEqual([]);
  });

  for (const language of ['de', 'ja', 'ar']) {
    test(`works in the page language ${language}`, async ({ tab, ask }) => {
      await inline.open(tab, `?language=${language}`);
      expect(await ask('poster')).toMatchObject({ handle: 'NorthlinePR' });
      expect(await ask('parent')).toMatchObject({ author: 'marketing_sage' });
      expect(await ask('broken')).toEqual([]);
      await tab.goto(`${PITCH_PAGE}?language=en`);
    });
  }

  test('reads the theme off the ground in whatever way its colour is said', async ({ tab, ask }) => {
    await home.open(tab);
    for (const [ground, theme] of GROUNDS) {
      await tab.evaluate((colour) => {
        document.body.style.backgroundColor = colour;
      }, ground);
      expect(await ask('theme'), ground).toBe(theme);
    }
  });

  test('follows the theme of the page', async ({ tab, ask }) => {
    await home.open(tab);
    expect(await ask('theme')).toBe('light');
    await tab.evaluate(() => window.practice.set({ theme: 'dark' }));
    await expect.poll(() => ask('theme')).toBe('dark');
    expect(await ask('themes')).toBe(1);
    await tab.evaluate(() => window.practice.set({ theme: 'light' }));
    await becomes(tab, 'light', () => document.documentElement.dataset.theme ?? 'light');
  });
});
