import { expect, test } from '../fixtures';
import { FIREFOX } from '../quick';
import { seen } from '../steps';
import { home } from '../surfaces';

test.describe('The page', () => {
  test('carries language, direction, size and theme on html and body', async ({ tab }) => {
    await tab.goto('/home?theme=dark&font=18&language=ar');
    await seen(tab, home.box);
    const dress = await tab.evaluate(() => {
      const { dir, lang, dataset, style } = document.documentElement;
      return [dir, lang, dataset.theme, style.fontSize, style.colorScheme, document.body.style.backgroundColor];
    });
    expect(dress).toEqual(['rtl', 'ar', 'dark', '18px', 'dark', 'rgb(0, 0, 0)']);
  });

  test('has #layers inside the React root, right before the app wrapper', async ({ tab }) => {
    await tab.goto('/home');
    await seen(tab, home.box);
    const direction = await tab.evaluate(() => {
      const wrapper = document.querySelector('#react-root > div > div > #layers + div');
      return wrapper && getComputedStyle(wrapper).flexDirection;
    });
    expect(direction).toBe('row');
  });

  test('refuses a script without the nonce', FIREFOX, async ({ tab, engine }) => {
    await tab.goto('/home');
    await tab.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "yes"';
      document.head.append(script);
    });
    expect(await tab.evaluate(() => document.documentElement.dataset.injected)).toBeUndefined();
    // Firefox counts the refusal itself as an error of the page, and tells of it a little later.
    if (engine === 'firefox') await expect.poll(() => tab.errors.length).toBe(1);
    tab.errors.length = 0;
  });
});
