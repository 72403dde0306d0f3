import type { Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { BARBED, button, cardOf, marks, offered, reads } from './poise';
import { BOTH, FIREFOX, LONG } from './quick';
import { click, count, focused, seen, write } from './steps';
import { home, mobile } from './surfaces';

for (const [surface, tried] of [
  [home, BOTH],
  [mobile, LONG],
] as const) {
  test(
    `While an input method composes nothing is marked or replaced, and nothing is lost: ${surface.name}`,
    tried,
    async ({ tab, engine }) => {
      await surface.open(tab);
      await write(tab, `${BARBED} `);
      const rewrite = await offered(tab);
      const before = JSON.stringify([await marks(tab), (await cardOf(tab))?.findings]);
      await tab.compose('こ');
      // Firefox takes what is composed for meant as soon as the mouse is used elsewhere, with or without Poise.
      if (engine === 'chromium') await click(tab, button('Use this'));
      await tab.compose('こんにちは');
      expect(JSON.stringify([await marks(tab), (await cardOf(tab))?.findings])).toBe(before);
      await tab.commit('今日は');
      await reads(tab, surface, `${BARBED} 今日は`);
      for (let times = 0; times < 3; times += 1) await tab.press('Backspace');
      await reads(tab, surface, `${BARBED} `);
      await expect.poll(() => offered(tab)).toBe(rewrite);
      await click(tab, button('Use this'));
      await reads(tab, surface, rewrite);
    },
  );
}

/** The words under Poise's highlights. */
const marked = (tab: Tab) =>
  tab.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.startsWith('poise-')).flatMap(([, ranges]) => [...ranges].map(String)),
  );

test(
  'What is composed in the midst of a marked word and given up leaves marks, card and draft as they were',
  FIREFOX,
  async ({ tab }) => {
    await home.open(tab);
    await write(tab, BARBED);
    const rewrite = await offered(tab);
    const before = await marked(tab);
    expect(before.join()).toContain('idiot');
    await tab.press('Control+Home');
    for (let step = 0; step < BARBED.indexOf('idiot') + 2; step += 1) await tab.press('ArrowRight');
    await tab.compose('こ');
    await expect.poll(async () => (await marked(tab)).join()).not.toContain('idiot');
    await tab.cancel();
    await reads(tab, home, BARBED);
    await expect.poll(() => marked(tab)).toEqual(before);
    expect(await offered(tab)).toBe(rewrite);
  },
);

/** Every key that the document gets to see, before or after what it was meant for. Runs in the page. */
const recordKeys = (phase: 'first' | 'last') => {
  const keys: string[] = [];
  Object.assign(window, { keys });
  document.addEventListener(
    'keydown',
    ({ key, defaultPrevented }) => keys.push(defaultPrevented ? `${key} prevented` : key),
    phase === 'first',
  );
};
const recorded = (tab: Tab) => tab.evaluate(() => (window as unknown as { keys: string[] }).keys);

test('No key of the page is taken: shortcuts beside the box, and every key in it while Poise has something to say', async ({
  tab,
}) => {
  await home.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await tab.evaluate(recordKeys, 'first' as const);
  const inBox = ['Escape', 'ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'Control+b', 'Control+k', 'Alt+ArrowUp'];
  for (const key of inBox) await tab.press(key);
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const shortcuts = ['n', 'j', 'k', 'l', 'r', 't', 'u', '/', '?', '.', 'Enter', 'Space', 'Control+k', 'Escape', 'Tab'];
  for (const key of shortcuts) await tab.press(key);
  const plain = (chord: string) => (chord === 'Space' ? ' ' : (chord.split('+').at(-1) ?? ''));
  const modifiers = ['Control', 'Alt', 'Shift'];
  expect((await recorded(tab)).filter((key) => !modifiers.includes(key))).toEqual([...inBox, ...shortcuts].map(plain));
});

test(
  'Keys typed into the card are no shortcuts of the page, and Escape leads back into the text',
  FIREFOX,
  async ({ tab }) => {
    await home.open(tab);
    await write(tab, BARBED);
    await offered(tab);
    await tab.evaluate(recordKeys, 'last' as const);
    await tab.press('Alt+Shift+P');
    for (const key of ['n', 'j', '/']) await tab.press(key);
    await tab.press('Escape');
    await focused(tab, home.box);
    expect((await recorded(tab)).filter((key) => !['Alt', 'Shift'].includes(key))).toEqual([]);
  },
);

test('While the @ list is open its keys are its own, also with a barbed draft', async ({ tab }) => {
  await home.open(tab);
  await tab.type(`${BARBED} @mar`);
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await offered(tab);
  await tab.press('ArrowDown');
  await tab.press('Tab');
  await reads(tab, home, `${BARBED} @marketa_novak `);
  await tab.type('@mar');
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await tab.press('Escape');
  await seen(tab, '[data-testid="typeaheadResult"]', 0);
  await reads(tab, home, `${BARBED} @marketa_novak @mar`);
});

test('While the @ list is open "Use this" puts the whole of its words in, and Ctrl+Z takes them out', async ({
  tab,
}) => {
  await home.open(tab);
  await tab.type(`${BARBED} @mar`);
  const rewrite = await offered(tab);
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await click(tab, button('Use this'));
  await reads(tab, home, rewrite);
  await tab.press('Control+z');
  await reads(tab, home, `${BARBED} @mar`);
});

test('While the @ list is open "Cut it" cuts its words and no others', async ({ tab }) => {
  await home.open(tab);
  await tab.type('Thanks @tess_okafor 👍 #FaultNotOurs see you @mar');
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await click(tab, button('Cut it'));
  await reads(tab, home, 'Thanks @tess_okafor 👍 see you @mar');
  await tab.press('Control+End');
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await reads(tab, home, 'Thanks @tess_okafor 👍 see you @marketa_novak ');
});

/** What changes in the editor's own nodes from now on, without the keys that Draft.js draws by lot. Runs in the page. */
const recordChanges = (box: string) => {
  const changes: string[] = [];
  Object.assign(window, { changes });
  const root = document.querySelector(box)?.closest('[data-testid$="RichTextInputContainer"], label, .textarea-label');
  const nameOf = (node: Node) => (node instanceof Element ? `${node.localName}.${node.className}` : node.nodeName);
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      changes.push(
        [type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf)].join(),
      );
  });
  if (root) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
};

test('In the editor changes with Poise what changes without it, and nothing else', async ({ tab, open }) => {
  const changesOf = async (): Promise<readonly string[]> => {
    await tab.goto('/home');
    await click(tab, home.box);
    await focused(tab, home.box);
    await tab.evaluate(recordChanges, home.box);
    for (const words of ['Doors open at 9 ', 'tomorrow, you idiot.', ' #FaultNotOurs']) await tab.type(words);
    await tab.press('Backspace');
    await tab.press('Enter');
    await tab.type('Thanks');
    await reads(tab, home, `${BARBED.slice(0, -1)}\nThanks`);
    return tab.evaluate(() => (window as unknown as { changes: string[] }).changes);
  };
  const popup = await open.openPage?.('popup.html');
  if (!popup) throw new Error('There is no popup without Poise.');
  await click(popup, 'input[role="switch"]');
  await tab.front();
  const without = await changesOf();
  expect(await count(tab, 'poise-coach')).toBe(0);
  await popup.front();
  await click(popup, 'input[role="switch"]');
  await popup.close();
  await tab.front();
  const beside = await changesOf();
  await offered(tab);
  expect(without.length).toBeGreaterThan(20);
  expect(await tab.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual(without);
  expect(beside).toEqual(without);
});
