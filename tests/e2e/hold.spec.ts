import type { Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { asked, BARBED, button, CALM, level, notAsked, offered, reads } from './poise';
import { CHROMIUM, FIREFOX, LONG, type Quick } from './quick';
import { becomes, click, count, focused, seen } from './steps';
import { home, mobile, modal } from './surfaces';
import { byKey, MORE_WAYS, WAYS, writeIn } from './ways';

const ANYWAY = button('Post anyway');
const EDIT = button('Keep editing');
const CALMER = button('Use the calmer version');

for (const { way, surface, write, press, tried } of WAYS) {
  test(`${way} is held; "Keep editing" loses nothing, "Post anyway" posts once`, tried, async ({ tab, site }) => {
    await write(tab);
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

for (const { way, write, press, posted, tried } of MORE_WAYS) {
  test(`${way} is held as a whole, asked about once, and posted as shown`, tried, async ({ tab, site }) => {
    await write(tab);
    await press(tab);
    await asked(tab);
    expect(site.posted()).toEqual([]);
    await click(tab, ANYWAY, { clicks: 2 });
    await expect.poll(() => site.posted()).toMatchObject([posted]);
    await notAsked(tab);
    expect(site.posted()).toHaveLength(1);
  });
}

for (const [way, tried, press] of [
  ['a click', CHROMIUM, (tab) => click(tab, home.button)],
  ['Enter on the focused button', LONG, byKey('Enter', home)],
] as const satisfies readonly (readonly [string, Quick, (tab: Tab) => Promise<void>])[]) {
  test(`A draft in a box that came back without the focus is held: ${way}`, tried, async ({ tab, site }) => {
    await writeIn(tab, home);
    await click(tab, { css: '[role="tab"]', name: 'Trade press' });
    await seen(tab, home.box, 0);
    await click(tab, { css: '[role="tab"]', name: 'For you' });
    await reads(tab, home, BARBED);
    await press(tab);
    await asked(tab);
    expect(site.posted()).toEqual([]);
    await click(tab, EDIT);
    await notAsked(tab);
    await focused(tab, home.box);
    await press(tab);
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  });
}

test('A key held down asks once and posts once, and the next post is asked about anew', async ({ tab, site }) => {
  await writeIn(tab, home);
  await tab.keepDown('Control+Enter', 5);
  await asked(tab);
  expect(site.posted()).toEqual([]);
  await click(tab, ANYWAY);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  await reads(tab, home, '');
  await click(tab, home.box);
  await tab.type(`${BARBED} Again.`);
  await tab.press('Control+Enter');
  await asked(tab);
  expect(site.posted()).toHaveLength(1);
});

test('The keyboard stays in the question and comes back to where it was in the text', FIREFOX, async ({ tab }) => {
  await writeIn(tab, modal);
  await tab.press('Control+Home');
  await click(tab, modal.button);
  await asked(tab);
  const at = () => {
    const roots = [...document.querySelectorAll('poise-coach')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.map(({ activeElement }) => activeElement?.textContent).find((name) => name !== undefined);
  };
  const order = ['Use the calmer version', 'Keep editing', 'Post anyway'];
  for (const name of [...order, ...order]) {
    await becomes(tab, name, at);
    await tab.press('Tab');
  }
  for (const name of [...order].reverse()) {
    await tab.press('Shift+Tab');
    await becomes(tab, name, at);
  }
  await tab.press('Escape');
  await notAsked(tab);
  await focused(tab, modal.box);
  await tab.type('So ');
  await reads(tab, modal, `So ${BARBED}`);
});

test('The same words are not asked about again where the page made its box anew', async ({ tab, site }) => {
  await writeIn(tab, modal);
  await click(tab, modal.button);
  await asked(tab);
  await tab.press('Escape');
  await tab.evaluate(() => window.practice.go('/compose/post/media'));
  await seen(tab, modal.box, 0);
  await click(tab, '[role="dialog"] [data-testid="app-bar-back"]');
  await focused(tab, modal.box);
  await offered(tab);
  await click(tab, modal.button);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
});

test('Escape keeps editing, and the same words are not asked about twice', async ({ tab, site }) => {
  await writeIn(tab, home);
  await tab.press('Control+Enter');
  await asked(tab);
  await tab.press('Escape');
  await notAsked(tab);
  await focused(tab, home.box);
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
});

test('Inside the modal Escape answers the question and leaves the modal alone', async ({ tab }) => {
  await writeIn(tab, modal);
  await click(tab, modal.button);
  await asked(tab);
  await tab.press('Escape');
  await notAsked(tab);
  expect(await count(tab, '[data-testid="confirmationSheetDialog"]')).toBe(0);
  await reads(tab, modal, BARBED);
});

test('"Use the calmer version" writes it and posts only when the writer presses again', async ({ tab, site }) => {
  await writeIn(tab, modal);
  const rewrite = await offered(tab);
  await click(tab, modal.button);
  await asked(tab);
  await click(tab, CALMER);
  await reads(tab, modal, rewrite);
  expect(site.posted()).toEqual([]);
  await click(tab, modal.button);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite] }]);
});

/** The page makes a button anew. React finds what a button does by the properties that it hung on it. */
const renew = (css: string) => {
  const button = document.querySelector(css);
  const anew = button?.cloneNode(true) as Element;
  for (const [name, value] of Object.entries(button ?? {}))
    if (name.startsWith('__react')) Object.assign(anew, { [name]: value });
  button?.replaceWith(anew);
  anew.setAttribute('data-anew', '');
};

test('"Post anyway" presses the button that the page made anew while it asked, once', async ({ tab, site }) => {
  await writeIn(tab, modal);
  await click(tab, modal.button);
  await asked(tab);
  await tab.evaluate(renew, modal.button);
  await seen(tab, `${modal.button}[data-anew]`);
  expect(site.posted()).toEqual([]);
  await click(tab, ANYWAY, { clicks: 2 });
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  await notAsked(tab);
  expect(site.posted()).toHaveLength(1);
});

test('Words that came while it asked are asked about, too, and posted as shown', async ({ tab, site }) => {
  await writeIn(tab, mobile);
  await click(tab, mobile.button);
  await asked(tab);
  const words = `${BARBED} Clowns like you never read.`;
  await tab.evaluate(
    (css, value) => {
      const box = document.querySelector(css) as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    mobile.box,
    words,
  );
  await reads(tab, mobile, words);
  await click(tab, ANYWAY);
  await asked(tab);
  expect(site.posted()).toEqual([]);
  await click(tab, ANYWAY);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [words] }]);
  await notAsked(tab);
  expect(site.posted()).toHaveLength(1);
});

test('A calm draft is never held', async ({ tab, site }) => {
  await modal.open(tab);
  await tab.type(CALM);
  await level(tab, 'Calm');
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [CALM] }]);
});

test('The question goes away with its composer, and nothing is posted', async ({ tab, site }) => {
  await writeIn(tab, modal);
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
