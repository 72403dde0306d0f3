import type { Accessible, Tab } from './browsers/tab';
import { expect, test } from './fixtures';
import { asked, BARBED, button, level, offered } from './poise';
import { FIREFOX } from './quick';
import { becomes, click, PATIENCE } from './steps';
import { home } from './surfaces';
import { writeIn } from './ways';

/** What follows in the tree from a named node on. */
const from = async (tab: Tab, role: RegExp, name: string): Promise<readonly Accessible[]> => {
  const all = await tab.accessible();
  const start = all.findIndex((node) => role.test(node.role) && node.name === name);
  return start < 0 ? [] : all.slice(start);
};

const named = (nodes: readonly Accessible[], role: string): readonly string[] =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

test('The card is a region of notes and better sentences, with a name for each button', FIREFOX, async ({ tab }) => {
  await writeIn(tab, home);
  const card = () => from(tab, /^(region|landmark)$/, 'Poise');
  await expect.poll(async () => named(await card(), 'button'), { timeout: PATIENCE }).toContain('Use this');
  const nodes = await card();
  const roles = nodes.map(({ role }) => role);
  expect(roles).toEqual(expect.arrayContaining(['status', 'list', 'listitem', 'button']));
  expect(named(nodes, 'list')).toContain('What stands out');
  expect(named(nodes, 'button')).toEqual(
    expect.arrayContaining(['Fold the notes away', 'Ignore', 'This is wrong', 'Use this']),
  );
  expect(named(nodes, 'button').filter((name) => name.trim() === '')).toEqual([]);
  const told = nodes.map(({ name }) => name).join(' ');
  for (const words of ['Heated', 'Hostility', '#FaultNotOurs']) expect(told).toContain(words);
});

test('The question is an alert dialog that says what it asks, with its answers', async ({ tab }) => {
  await writeIn(tab, home);
  await click(tab, home.button);
  await asked(tab);
  const dialog = () => from(tab, /^(alertdialog|dialog|alert)$/, 'Before you post');
  await expect
    .poll(async () => named(await dialog(), 'button').slice(0, 3), { timeout: PATIENCE })
    .toEqual(['Use the calmer version', 'Keep editing', 'Post anyway']);
  const told = (await dialog()).map(({ name }) => name).join(' ');
  expect(told).toContain('This may land harder than you mean.');
});

test('Underlines are told as doubtful grammar, carry the levels by name, and the highlights of others stay', async ({
  tab,
}) => {
  await home.open(tab);
  await tab.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('search', new Highlight(range));
  });
  await tab.type(BARBED);
  await offered(tab);
  await becomes(tab, ['grammar-error'], () =>
    [...CSS.highlights].filter(([name]) => name.startsWith('poise-')).map(([, { type }]) => type),
  );
  await tab.press('Control+a');
  await tab.press('Backspace');
  await becomes(tab, [['search', 1]], () => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size]));
});

test('The level is spoken once for a finished thought, and not again for what the writer does in the card', async ({
  tab,
}) => {
  await home.open(tab);
  await tab.type('D');
  await level(tab, 'Calm');
  await tab.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    for (const { shadowRoot } of document.querySelectorAll('poise-coach')) {
      const status = shadowRoot?.querySelector('[role="status"]');
      const listen = () => spoken.push(status?.textContent ?? '');
      if (status) new MutationObserver(listen).observe(status, { childList: true, characterData: true, subtree: true });
    }
  });
  const spoken = () => (window as unknown as { spoken: string[] }).spoken.filter((words) => words.startsWith('Heated'));
  await tab.type(BARBED.slice(1));
  await offered(tab);
  await expect.poll(async () => (await tab.evaluate(spoken)).length).toBe(1);
  await click(tab, button('Fold the notes away'));
  await click(tab, button('Show the notes'));
  await tab.evaluate(() => window.practice.set({ theme: 'dark' }));
  await level(tab, 'Heated').catch(() => undefined);
  expect(await tab.evaluate(spoken)).toHaveLength(1);
});
