import { expect, test } from './fixtures';
import { asked, button, level, offered, reads } from './poise';
import { CHROMIUM, FIREFOX } from './quick';
import { click, count } from './steps';
import { home, mobile } from './surfaces';

test.use({ neighbour: true });

const TYPED = 'Doors open at 9 tomorow, you idiot. #FaultNotOurs';
const CORRECTED = TYPED.replace('tomorow', 'tomorrow');

for (const [surface, tried] of [
  [home, CHROMIUM],
  [mobile, FIREFOX],
] as const) {
  test(
    `Beside another extension that draws in and rewrites the same box: ${surface.name}`,
    tried,
    async ({ tab, site }) => {
      await surface.open(tab);
      await tab.type(TYPED);
      await level(tab, 'Heated');
      expect(await count(tab, 'poise-coach grammarly-extension, grammarly-extension poise-coach')).toBe(0);
      expect(await tab.evaluate((box) => document.querySelector(box)?.hasAttribute('data-gramm'), surface.box)).toBe(
        true,
      );
      await tab.evaluate(() => document.dispatchEvent(new Event('neighbour-corrects')));
      await reads(tab, surface, CORRECTED);
      const rewrite = await offered(tab);
      await click(tab, button('Use this'));
      await reads(tab, surface, rewrite);
      await click(tab, button('Undo'));
      await reads(tab, surface, CORRECTED);
      await offered(tab);
      await click(tab, surface.button);
      await asked(tab);
      await click(tab, button('Use the calmer version'));
      await reads(tab, surface, rewrite);
      await tab.type('!');
      await reads(tab, surface, `${rewrite}!`);
      await tab.press('Backspace');
      await reads(tab, surface, rewrite);
      await click(tab, surface.button);
      await expect.poll(() => site.posted()).toMatchObject([{ texts: [rewrite] }]);
    },
  );
}
