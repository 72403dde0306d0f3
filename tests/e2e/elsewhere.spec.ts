import type { Tab } from './browsers/tab';
import { expect, folderOf, launch, test } from './fixtures';
import { asked, BARBED, button, cardOf, isAsked, level, notAsked, offered, popupOver } from './poise';
import { CHROMIUM, FIREFOX, LONG, type Quick } from './quick';
import { becomes, click, focused, PATIENCE, seen, write } from './steps';

test.use({ elsewhere: true });

const MOD_ENTER = 'Control+Enter';

/** A box on a page beyond X and what belongs to it. */
type Box = {
  readonly page: string;
  readonly address: string;
  readonly box: string;
  /** Undefined where nobody can say what posts, and so nothing is held. */
  readonly button?: string;
  readonly reads: Quick;
  /** The last way to post; all others are in the long form. */
  readonly held: Quick;
  readonly posts: readonly ('button' | 'key')[];
};

const BLUESKY = '[data-testid="composerPublishBtn"]';
const BOXES: readonly Box[] = [
  {
    page: 'Bluesky with TipTap',
    address: 'https://bsky.app/',
    box: '.ProseMirror',
    button: BLUESKY,
    reads: FIREFOX,
    held: CHROMIUM,
    posts: ['button', 'key'],
  },
  {
    page: 'Bluesky with a textarea under coloured text',
    address: 'https://bsky.app/?box=textarea',
    box: '.field textarea',
    button: BLUESKY,
    reads: FIREFOX,
    held: LONG,
    posts: ['button', 'key'],
  },
  {
    page: 'Mastodon',
    address: 'https://mastodon.example/',
    box: '.autosuggest-textarea__textarea',
    button: '.compose-form button[type="submit"]',
    reads: CHROMIUM,
    held: FIREFOX,
    posts: ['button', 'key'],
  },
  {
    page: 'a form of any page',
    address: 'https://forum.example/',
    box: '.reply textarea',
    button: '[name="send"]',
    reads: FIREFOX,
    held: CHROMIUM,
    posts: ['button'],
  },
  {
    page: 'a box without a form',
    address: 'https://forum.example/#loose',
    box: '.loose',
    reads: CHROMIUM,
    held: LONG,
    posts: [],
  },
];

/** Waits until the page's own model holds the text and the box shows it. */
const holds = (tab: Tab, { box }: Box, text: string): Promise<void> =>
  becomes(
    tab,
    [text, text],
    (css) => {
      const element = document.querySelector(css);
      const lines = element?.matches('.ProseMirror') ? [...element.children] : [];
      const shown =
        element instanceof HTMLTextAreaElement
          ? element.value
          : lines.length > 0
            ? lines.map((line) => line.textContent).join('\n')
            : element?.textContent;
      return [window.practice.drafts().box?.[0]?.replaceAll('\u00A0', ' '), shown?.replaceAll('\u00A0', ' ')];
    },
    box,
  );

const open = async (tab: Tab, { address, box }: Box): Promise<void> => {
  await tab.goto(address);
  await click(tab, box);
  await focused(tab, box);
};

/** How many underlines stand under words: highlights, or drawn lines where a box cannot be highlighted. */
const underlined = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('poise-'));
    const drawn = [...document.querySelectorAll('poise-coach')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('svg path[d^="M0 2.5q"], svg path[d^="M1 3H"]') ?? []),
    ]);
    return highlights.reduce((sum, [, ranges]) => sum + ranges.size, drawn.length);
  });

for (const one of BOXES) {
  test(`${one.page}: reads, marks, replaces, undoes`, one.reads, async ({ tab }) => {
    await open(tab, one);
    await tab.type(BARBED);
    const rewrite = await offered(tab);
    await level(tab, 'Heated');
    await expect.poll(() => underlined(tab), { timeout: PATIENCE }).toBeGreaterThan(0);
    await click(tab, button('Use this'));
    await holds(tab, one, rewrite);
    await level(tab, 'Calm');
    await tab.press('Control+z');
    await holds(tab, one, BARBED);
    await tab.press('Control+Shift+Z');
    await holds(tab, one, rewrite);
    await click(tab, button('Undo'));
    await holds(tab, one, BARBED);
    await tab.type('!');
    await holds(tab, one, `${BARBED}!`);
  });

  for (const how of one.posts) {
    const tried = how === one.posts.at(-1) ? one.held : LONG;
    test(`${one.page}: a post by ${how} is held, and goes out once`, tried, async ({ tab, site }) => {
      const press = () => (how === 'key' ? tab.press(MOD_ENTER) : click(tab, one.button ?? '', { clicks: 2 }));
      await open(tab, one);
      await write(tab, BARBED);
      await offered(tab);
      await press();
      await asked(tab);
      expect(site.posted()).toEqual([]);
      await tab.press('Escape');
      await notAsked(tab);
      await focused(tab, one.box);
      await press();
      await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
      await holds(tab, one, '');

      await click(tab, one.box);
      await write(tab, `${BARBED} Now.`);
      await press();
      await asked(tab);
      await click(tab, button('Post anyway'), { clicks: 2 });
      await expect.poll(() => site.posted()).toMatchObject([{}, { texts: [`${BARBED} Now.`] }]);
      await notAsked(tab);
      expect(site.posted()).toHaveLength(2);
    });
  }
}

test('Any page: only the button that was pressed is pressed again, and Ctrl+Enter is none of its keys', async ({
  tab,
  site,
}) => {
  const [, , , form] = BOXES;
  if (!form) throw new Error('There is no form.');
  await open(tab, form);
  await tab.type('Doors open at 9.');
  await tab.press(MOD_ENTER);
  await click(tab, '[name="preview"]');
  await becomes(tab, 'A preview', () => document.querySelector('output')?.textContent);
  expect(site.posted()).toEqual([]);
  await click(tab, '[name="send"]');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Doors open at 9.'] }]);
});

/** The page makes the buttons of its form anew; `label` is what the second one says from then on. */
const redrawButtons = (tab: Tab, label: string) =>
  tab.evaluate((says) => {
    for (const button of document.querySelectorAll('.reply button')) button.replaceWith(button.cloneNode(true));
    const send = document.querySelector('.reply [name="send"]');
    if (send) send.textContent = says;
  }, label);

test('Any page: "Post anyway" presses the button that was pressed, made anew or not at all', async ({ tab, site }) => {
  const [, , , form] = BOXES;
  if (!form) throw new Error('There is no form.');
  const ask = async (words: string) => {
    await click(tab, form.box);
    await write(tab, words);
    await offered(tab);
    await click(tab, '[name="send"]');
    await asked(tab);
  };
  await open(tab, form);
  await ask(BARBED);
  await redrawButtons(tab, 'Send');
  await click(tab, button('Post anyway'));
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  await holds(tab, form, '');

  await ask(`${BARBED} Now.`);
  await redrawButtons(tab, 'Publish');
  await click(tab, button('Post anyway'));
  await notAsked(tab);
  await holds(tab, form, `${BARBED} Now.`);
  expect(site.posted()).toHaveLength(1);
  await click(tab, '[name="send"]');
  await expect.poll(() => site.posted()).toMatchObject([{}, { texts: [`${BARBED} Now.`] }]);
  expect(await isAsked(tab)).toBe(false);
  expect(await tab.evaluate(() => document.querySelector('output')?.textContent)).toBe('');
});

test(
  'Any page: a search, a box for code, and a button outside of any form are left alone',
  FIREFOX,
  async ({ tab, site }) => {
    await tab.goto('https://forum.example/#loose');
    for (const box of ['[name="search"]', '.code']) {
      await click(tab, box);
      await tab.type(BARBED);
    }
    await level(tab, 'none');
    await click(tab, '.loose');
    await write(tab, BARBED);
    await offered(tab);
    await click(tab, '.keep');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
    expect(await isAsked(tab)).toBe(false);
  },
);

test('"Turn off on" this site takes Poise away there and nowhere else', async ({ tab, open: browser, site }) => {
  const [bluesky] = BOXES;
  if (!bluesky) throw new Error('There is no Bluesky.');
  await open(tab, bluesky);
  await write(tab, BARBED);
  await offered(tab);
  const popup = await popupOver(tab, browser);
  await becomes(popup, true, () => document.querySelector('.health-attached')?.textContent?.includes('bsky.app'));
  await popup.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.rest button'))
      if (one.textContent === 'Turn off on bsky.app') one.click();
  });
  await becomes(popup, true, () => document.querySelector('.rest')?.textContent?.includes('Turn on again on bsky.app'));
  await level(tab, 'none');
  await tab.press(MOD_ENTER);
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [BARBED] }]);
  await popup.close();
  await tab.goto('https://mastodon.example/');
  await click(tab, 'textarea');
  await write(tab, BARBED);
  await offered(tab);
});

test(
  'From the popup the writer lets Poise onto a site, and it begins in the open page',
  FIREFOX,
  async ({ engine, gate }) => {
    test.skip(engine === 'chromium', 'Headless Chromium draws no question to answer, and grants nothing without one');
    const browser = await launch(engine, { proxy: gate.port, extension: folderOf(engine) });
    const tab = await browser.newTab();
    await tab.goto('https://bsky.app/');
    await click(tab, '.ProseMirror');
    await tab.type(BARBED);
    expect(await cardOf(tab)).toBeUndefined();
    const popup = await popupOver(tab, browser);
    await click(popup, { css: 'button', name: 'Coach me on bsky.app' });
    await tab.front();
    await offered(tab);
    await tab.goto('https://mastodon.example/');
    await click(tab, 'textarea');
    await tab.type(BARBED);
    await seen(tab, 'textarea');
    expect(await cardOf(tab)).toBeUndefined();
    await browser.close();
  },
);
