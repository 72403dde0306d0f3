import type { Tab } from '../e2e/browsers/tab';
import { expect, test } from '../e2e/fixtures';
import { asked, BARBED, button, level, marks, offered, reads, takeRewrite } from '../e2e/poise';
import { click } from '../e2e/steps';
import { home } from '../e2e/surfaces';

/** A script of the page presses every button of Poise in every way a script can. */
const pressAll = (tab: Tab): Promise<number> =>
  tab.evaluate(() => {
    const buttons = [...document.querySelectorAll('poise-coach')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll('button') ?? []),
    ]);
    for (const one of buttons) {
      one.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const type of ['keydown', 'keyup'])
        one.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }
    return buttons.length;
  });

test('A script of the page cannot put a rewrite in, ignore a finding or fold the card', async ({ tab }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await offered(tab);
  const before = await level(tab, 'Heated');
  expect(await pressAll(tab)).toBeGreaterThan(2);
  await reads(tab, home, BARBED);
  expect(await level(tab, 'Heated')).toEqual(before);
});

test('A script of the page cannot answer the question before posting', async ({ tab, site }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await offered(tab);
  await click(tab, home.button);
  await asked(tab);
  expect(await pressAll(tab)).toBeGreaterThan(2);
  await asked(tab);
  await reads(tab, home, BARBED);
  expect(site.posted()).toEqual([]);
});

test('HTML in a draft is shown as text', async ({ tab }) => {
  await home.open(tab);
  await tab.type('<img src=x onerror=crash()> you idiot <b>read</b> your email next time');
  await level(tab, 'Heated');
  const drawn = await tab.evaluate(() =>
    [...document.querySelectorAll('poise-coach')].reduce(
      (sum, host) => sum + (host.shadowRoot?.querySelectorAll('img, b, script, iframe').length ?? 0),
      0,
    ),
  );
  expect(drawn).toBe(0);
});

const troubles: Readonly<Record<string, () => void>> = {
  'empties the highlights': () => {
    CSS.highlights.clear();
    setInterval(() => CSS.highlights.clear(), 50);
  },
  'takes the highlights away': () => {
    Object.defineProperty(CSS, 'highlights', { get: () => undefined, configurable: true });
  },
  'moves the host elsewhere': () => {
    for (const host of document.querySelectorAll('poise-coach')) document.head.append(host);
  },
  'deletes the host': () => {
    for (const host of document.querySelectorAll('poise-coach')) host.remove();
  },
  'floods the document': () => {
    let left = 200;
    const flood = setInterval(() => {
      const box = document.createElement('div');
      box.hidden = true;
      box.append(...Array.from({ length: 100 }, () => document.createElement('p')));
      document.body.append(box);
      left -= 1;
      if (left === 0) clearInterval(flood);
    }, 10);
  },
  'shadows what scripts rely on': () => {
    Object.assign(Array.prototype, { flatMap: () => [], at: () => undefined });
    Object.assign(window, { AbortController: undefined, requestIdleCallback: undefined, structuredClone: undefined });
  },
};

for (const [what, trouble] of Object.entries(troubles)) {
  test(`The page ${what}: writing and posting go on`, async ({ tab, site }) => {
    await home.open(tab);
    await tab.type('Doors open at 9. ');
    await tab.evaluate(trouble);
    await tab.type('See you there.');
    await reads(tab, home, 'Doors open at 9. See you there.');
    await tab.press('Control+Enter');
    await expect.poll(() => site.posted()).toMatchObject([{ texts: ['Doors open at 9. See you there.'] }]);
  });
}

test('The page empties the highlights: the card still offers its words', async ({ tab }) => {
  await home.open(tab);
  await tab.evaluate(troubles['empties the highlights'] as () => void);
  await takeRewrite(tab, home, BARBED);
  await click(tab, button('Undo'));
  await reads(tab, home, BARBED);
});

test('The page empties the highlights: at the next key they are there again', async ({ tab }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await offered(tab);
  const before = await marks(tab);
  expect(before).toMatchObject({ 'poise-heated': 2 });
  await tab.evaluate(() => CSS.highlights.clear());
  expect(await marks(tab)).toEqual({});
  await tab.type(' ');
  await expect.poll(() => marks(tab)).toEqual(before);
});

test('The page empties the highlights after every key: once the typing rests they are there again', async ({ tab }) => {
  await home.open(tab);
  await tab.type(BARBED);
  await offered(tab);
  await tab.evaluate(() => {
    const cleared: number[] = [];
    Object.assign(window, { cleared });
    addEventListener('keyup', () =>
      setTimeout(() => {
        cleared.push(CSS.highlights.size);
        CSS.highlights.clear();
      }),
    );
  });
  await tab.type(' You know it well.');
  const mostCleared = () => tab.evaluate(() => Math.max(0, ...(window as unknown as { cleared: number[] }).cleared));
  await expect.poll(mostCleared).toBeGreaterThan(0);
  await expect.poll(() => marks(tab)).toMatchObject({ 'poise-heated': 2 });
});
