import { expect, test } from './fixtures';
import { BARBED, button, CALM, cardOf, level, offered, reads, takeRewrite } from './poise';
import { BOTH, CHROMIUM, FIREFOX, LONG } from './quick';
import { becomes, click, count, drafts, focused, seen, write } from './steps';
import { home, inline, modal } from './surfaces';

/** The words under Poise's marks, by what the highlights cover. Runs in the page. */
const marked = () =>
  [...CSS.highlights]
    .flatMap(([name, ranges]) => (name.startsWith('poise-') ? [...ranges].map(String) : []))
    .filter(Boolean)
    .sort();

test('Marks cover the words of the findings, also after Backspace and a new hashtag', BOTH, async ({ tab }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await becomes(
    tab,
    true,
    (words) => words.every((one) => String([...CSS.highlights].flatMap(([, r]) => [...r].map(String))).includes(one)),
    ['idiot', '#FaultNotOurs'],
  );
  await tab.type('x');
  await tab.press('Backspace');
  await tab.type(' #smxchat');
  await expect.poll(() => tab.evaluate(marked)).toEqual(expect.arrayContaining(['#FaultNotOurs']));
  await reads(tab, home, `${BARBED} #smxchat`);
});

test('Nothing inside the editor changes by what Poise does', async ({ tab }) => {
  await home.open(tab);
  await write(tab, BARBED);
  await tab.evaluate((box) => {
    const root = document.querySelector(box)?.closest('.DraftEditor-root');
    document.body.dataset.changes = '0';
    if (root) {
      new MutationObserver((records) => {
        document.body.dataset.changes = String(Number(document.body.dataset.changes) + records.length);
      }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  }, home.box);
  await offered(tab);
  await click(tab, button('Ignore'));
  await click(tab, button('Fold the notes away'));
  await click(tab, button('Show the notes'));
  expect(await tab.evaluate(() => document.body.dataset.changes)).toBe('0');
  expect(await count(tab, '.DraftEditor-root poise-coach')).toBe(0);
});

test('The @ list keeps its keys while Poise watches', LONG, async ({ tab }) => {
  await home.open(tab);
  await tab.type('Ask @mar');
  await seen(tab, '[data-testid="typeaheadResult"]', 2);
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await reads(tab, home, 'Ask @marketa_novak ');
});

test('In a thread the card and its words belong to the post that is written in', async ({ tab }) => {
  await tab.goto('/home');
  await click(tab, '[data-testid="SideNav_NewTweet_Button"]');
  await focused(tab, modal.box);
  await tab.type(CALM);
  await click(tab, '[role="dialog"] [data-testid="addButton"]');
  await focused(tab, '[data-testid="tweetTextarea_1"]');
  await tab.type(BARBED);
  const rewrite = await offered(tab);
  await click(tab, button('Use this'));
  await expect.poll(async () => (await drafts(tab)).modal).toEqual([CALM, rewrite]);
  await click(tab, modal.box);
  await level(tab, 'Calm');
  await tab.press('End');
  await tab.type('!');
  await expect.poll(async () => (await drafts(tab)).modal).toEqual([`${CALM}!`, rewrite]);
});

test('"Undo" outlives a sub-page that unmounts the editor', async ({ tab }) => {
  await modal.open(tab);
  await takeRewrite(tab, modal, BARBED);
  await tab.evaluate(() => window.practice.go('/compose/post/media'));
  await seen(tab, modal.box, 0);
  await click(tab, '[role="dialog"] [data-testid="app-bar-back"]');
  await focused(tab, modal.box);
  await click(tab, button('Undo'));
  await reads(tab, modal, BARBED);
});

test('A theme switch that draws everything anew loses neither draft nor card', async ({ tab }) => {
  await inline.open(tab);
  await write(tab, BARBED);
  await offered(tab);
  await tab.evaluate(() => window.practice.set({ theme: 'dark' }));
  await click(tab, '[data-testid="inline_reply_offscreen"] .pretend-editor');
  await focused(tab, inline.box);
  await reads(tab, inline, BARBED);
  await offered(tab);
});

for (const [query, tried] of [
  ['?react=18', CHROMIUM],
  ['?ids=renamed', LONG],
  ['?language=ar&theme=dark', CHROMIUM],
  ['?typing=handled', FIREFOX],
] as const) {
  test(`Works where the page is ${query.slice(1)}`, tried, async ({ tab }) => {
    const box = query.includes('renamed') ? { ...home, box: '[data-testid="postBox_0"]' } : home;
    await tab.goto(`/home${query}`);
    await click(tab, box.box);
    await focused(tab, box.box);
    await tab.type(BARBED);
    const rewrite = await offered(tab);
    await click(tab, button('Use this'));
    await reads(tab, box, rewrite);
    await tab.press('Control+z');
    await reads(tab, box, BARBED);
  });
}

test('Works where renders come late, for a person who types no faster than they come', async ({ tab }) => {
  await home.open(tab, '?delay=30');
  for (const [at, character] of [...BARBED].entries()) {
    await tab.press(character === ' ' ? 'Space' : character);
    await reads(tab, home, BARBED.slice(0, at + 1));
  }
  const rewrite = await offered(tab);
  await click(tab, button('Use this'));
  await reads(tab, home, rewrite);
  await tab.press('Control+z');
  await reads(tab, home, BARBED);
});

test('A draft in another language is left alone, and said to be', async ({ tab }) => {
  const foreign = () =>
    [...document.querySelectorAll('poise-coach')].some((host) => host.shadowRoot?.querySelector('.foreign') != null);
  await home.open(tab);
  await tab.type('Mañana abrimos las puertas temprano para todos los vecinos');
  await becomes(tab, true, foreign);
  await tab.press('Control+a');
  await tab.type(BARBED);
  await level(tab, 'Heated');
  await becomes(tab, false, foreign);
});

test('Boxes that are no composer are left alone', async ({ tab }) => {
  // Each composer gets a host element the moment it is met, and the one at home shows that Poise is there to meet them.
  const hosts = () => document.querySelectorAll('poise-coach').length;
  await home.open(tab);
  await becomes(tab, 1, hosts);
  for (const box of ['[data-testid="SearchBox_Search_Input"]', '[data-testid="GrokDrawer"] textarea']) {
    await click(tab, box);
    await focused(tab, box);
    await tab.type(BARBED);
    await becomes(tab, BARBED, (css) => (document.querySelector(css) as HTMLTextAreaElement).value, box);
    expect(await tab.evaluate(hosts)).toBe(1);
    expect(await cardOf(tab)).toBeUndefined();
    expect(await tab.evaluate(marked)).toEqual([]);
  }
  await tab.evaluate(() => window.practice.go('/i/chat'));
  await becomes(tab, 0, hosts);
  await click(tab, '[data-testid="dm-composer-textarea"]');
  await tab.type(BARBED);
  await seen(tab, '[data-testid="dm-composer-send-button"]');
  expect(await tab.evaluate(hosts)).toBe(0);
});
