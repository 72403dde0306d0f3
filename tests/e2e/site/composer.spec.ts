import { expect, test } from '../fixtures';
import { BOTH, CHROMIUM, LONG } from '../quick';
import { becomes, click, drafts, paste, seen } from '../steps';
import { home, inline, mobile, modal, SURFACES } from '../surfaces';

test.describe('A composer', () => {
  for (const react of ['17', '18']) {
    test(
      `holds the real Draft.js editor with X's attributes, on React ${react}`,
      react === '17' ? BOTH : CHROMIUM,
      async ({ tab }) => {
        await home.open(tab, `?react=${react}`);
        await tab.type('To @tess_okafor: #fine 👍');
        await becomes(tab, ['To @tess_okafor: #fine 👍'], () => window.practice.drafts().home);
        const facts = await tab.evaluate((box) => {
          const editor = document.querySelector(box) as HTMLElement;
          const attributes = ['role', 'contenteditable', 'aria-multiline', 'aria-autocomplete', 'spellcheck'];
          return {
            content: editor.classList.contains('public-DraftEditor-content'),
            attributes: attributes.map((name) => editor.getAttribute(name)),
            controls: editor.getAttribute('aria-controls'),
            block: editor.querySelector('[data-contents] > [data-block][data-offset-key]') !== null,
            coloured: [...editor.querySelectorAll('span[style*="rgb(29, 155, 240)"]')].map((e) => e.textContent),
            painted: [...editor.querySelectorAll<HTMLElement>('span[style*="twimg.com/emoji"]')].map(
              (e) => e.textContent,
            ),
            scrollsIn: editor.closest<HTMLElement>('[data-testid$="RichTextInputContainer"]')?.style.maxHeight,
            label: editor.closest('label')?.dataset.testid,
          };
        }, home.box);
        expect(facts).toEqual({
          content: true,
          attributes: ['textbox', 'true', 'true', 'list', 'true'],
          controls: 'typeaheadDropdownWrapped-0',
          block: true,
          coloured: ['@tess_okafor', '#fine'],
          painted: ['👍'],
          scrollsIn: '720px',
          label: 'tweetTextarea_0_label',
        });
      },
    );
  }

  test('has its tool bar in a sibling of the editor, about nineteen boxes up', async ({ tab }) => {
    await home.open(tab);
    const levels = await tab.evaluate((box) => {
      let levels = 0;
      let at = document.querySelector(box);
      while (at && !at.querySelector('[data-testid="toolBar"]')) {
        at = at.parentElement;
        levels += 1;
      }
      return { levels, inside: document.querySelector(`[data-testid="toolBar"] ${box}`) !== null };
    }, '[data-testid="tweetTextarea_0"]');
    expect(levels.inside).toBe(false);
    expect(levels.levels).toBeGreaterThanOrEqual(18);
    expect(levels.levels).toBeLessThanOrEqual(21);
  });

  for (const surface of SURFACES) {
    const tried = surface === home || surface === mobile ? CHROMIUM : LONG;
    test(
      `has a real, disabled button while it is empty, and posts what it shows: ${surface.name}`,
      tried,
      async ({ tab, site }) => {
        await surface.open(tab);
        const button = () =>
          tab.evaluate((css) => {
            const found = document.querySelector<HTMLButtonElement>(css);
            return [found?.tagName, found?.disabled, found?.getAttribute('aria-disabled')];
          }, surface.button);
        expect(await button()).toEqual(['BUTTON', true, 'true']);
        await tab.type('First line');
        await tab.press('Enter');
        await tab.type('and second.');
        await becomes(tab, ['First line\nand second.'], (id) => window.practice.drafts()[id], surface.draft);
        expect(await button()).toEqual(['BUTTON', false, null]);
        await click(tab, surface.button);
        await expect.poll(() => site.posted()).toMatchObject([{ texts: ['First line\nand second.'] }]);
      },
    );
  }

  for (const surface of [home, modal, inline]) {
    for (const key of ['Control', 'Meta']) {
      const tried = surface === (key === 'Control' ? home : modal) ? CHROMIUM : LONG;
      test(
        `posts on ${key}+Enter, with a toast, and mounts an empty editor anew: ${surface.name}`,
        tried,
        async ({ tab, site }) => {
          await surface.open(tab);
          await tab.evaluate((box) => document.querySelector(box)?.setAttribute('data-old', ''), surface.box);
          await tab.type('By key.');
          await tab.press(`${key}+Enter`);
          await seen(tab, '[data-testid="toast"][role="alert"] a[href*="/status/"]');
          expect(site.posted()).toMatchObject([{ texts: ['By key.'] }]);
          await seen(tab, '[data-old]', 0);
          expect((await drafts(tab))[surface.draft]).toEqual(surface === modal ? [] : ['']);
        },
      );
    }
  }

  test('counts from the model: text put into the DOM alone leaves the button disabled', async ({ tab }) => {
    await home.open(tab);
    await tab.evaluate((box) => {
      const line = document.querySelector(`${box} [data-offset-key] span`);
      line?.append('written past the model');
    }, home.box);
    expect(await tab.evaluate((css) => document.querySelector<HTMLButtonElement>(css)?.disabled, home.button)).toBe(
      true,
    );
  });

  test('refuses more than 280 weighted characters', async ({ tab }) => {
    await home.open(tab);
    await paste(tab, 'あ'.repeat(139));
    const disabled = () => tab.evaluate((css) => document.querySelector<HTMLButtonElement>(css)?.disabled, home.button);
    await expect.poll(disabled).toBe(false);
    await tab.type('いx');
    await expect.poll(disabled).toBe(true);
  });
});
