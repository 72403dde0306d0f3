import { expect, test } from './fixtures';
import { asked, BARBED, button, CALM, level, notAsked, offered, reads } from './poise';
import { CHROMIUM, FIREFOX, LONG } from './quick';
import { click, seen, write } from './steps';
import { home } from './surfaces';
import { MORE_WAYS, WAYS } from './ways';

const steps: readonly { when: string; at?: 'typing' | 'offer' | 'asked' | 'used' }[] = [
  { when: 'at every step' },
  { when: 'before the draft is judged', at: 'typing' },
  { when: 'once it is judged', at: 'offer' },
  { when: 'while the question stands', at: 'asked' },
  { when: 'after the rewrite was taken', at: 'used' },
];

for (const { when, at } of steps) {
  const tried = at === undefined ? CHROMIUM : at === 'asked' ? FIREFOX : LONG;
  test(
    `The background dies ${when}: nothing is lost, and the post goes out once`,
    tried,
    async ({ tab, site, open }) => {
      const die = async (now: typeof at) => {
        if (at === undefined || now === at) await open.killBackground?.();
      };
      await home.open(tab);
      await tab.type('Doors open ');
      await die('typing');
      await write(tab, BARBED.slice('Doors open '.length));
      const rewrite = await offered(tab);
      await die('offer');
      await reads(tab, home, BARBED);
      await click(tab, home.button);
      await asked(tab);
      await die('asked');
      await click(tab, button('Use the calmer version'));
      await reads(tab, home, rewrite);
      await die('used');
      await tab.press('Control+z');
      await reads(tab, home, BARBED);
      await tab.press('Control+y');
      await reads(tab, home, rewrite);
      await tab.press('Control+Enter');
      await seen(tab, '[data-testid="toast"]');
      expect(site.posted()).toMatchObject([{ texts: [rewrite] }]);
    },
  );
}

test('"Undo" works after the background slept', async ({ tab, open }) => {
  await home.open(tab);
  await write(tab, BARBED);
  const rewrite = await offered(tab);
  await click(tab, button('Use this'));
  await reads(tab, home, rewrite);
  await open.killBackground?.();
  await click(tab, button('Undo'));
  await reads(tab, home, BARBED);
});

test('A calm post goes out while the background is dead', FIREFOX, async ({ tab, site, open }) => {
  await home.open(tab);
  await tab.type(CALM);
  await open.killBackground?.();
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted()).toMatchObject([{ texts: [CALM] }]);
});

test('A background that hangs holds no calm post back, and heated words are asked about without it', async ({
  tab,
  site,
  open,
}) => {
  await home.open(tab);
  await tab.type('Doors');
  await level(tab, 'Calm');
  await open.stallBackground?.(8000);
  await tab.type(' open at 9.');
  await tab.press('Control+Enter');
  await expect.poll(() => site.posted(), { timeout: 3000 }).toMatchObject([{ texts: ['Doors open at 9.'] }]);
  await click(tab, home.box);
  await tab.type(BARBED);
  await tab.press('Control+Enter');
  await asked(tab);
  await click(tab, button('Post anyway'));
  await expect.poll(() => site.posted(), { timeout: 3000 }).toHaveLength(2);
});

/** All ways to post with the background killed at each moment. */
for (const { way, write, press, posted } of [...WAYS, ...MORE_WAYS]) {
  for (const moment of ['written', 'pressed', 'asked', 'answered'] as const) {
    test(`${way}, and the background dies once it is ${moment}: posted once`, LONG, async ({ tab, site, open }) => {
      const die = async (now: typeof moment) => {
        if (now === moment) await open.killBackground?.();
      };
      await write(tab);
      await die('written');
      await Promise.all([press(tab), die('pressed')]);
      await asked(tab);
      await die('asked');
      expect(site.posted()).toEqual([]);
      await Promise.all([click(tab, button('Post anyway'), { clicks: 2 }), die('answered')]);
      await expect.poll(() => site.posted()).toMatchObject([posted]);
      await notAsked(tab);
      expect(site.posted()).toHaveLength(1);
    });
  }
}
