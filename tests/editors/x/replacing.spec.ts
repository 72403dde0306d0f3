import { click, drafts } from '../../e2e/steps';
import { home, mobile, SURFACES } from '../../e2e/surfaces';
import { expect, test } from '../rig/x-bench';

const BETTER = 'We are sorry.\n\nThe fault is ours, @marketing_sage 🙂';

/** How X might make it hard. */
const AWKWARD = ['?paste=trusted', '?typing=handled', '?react=18', '?react=18&paste=trusted'] as const;
const EASY = '?paste=any&typing=plain&delay=0&react=17';

test.describe('X, replaced', () => {
  for (const surface of SURFACES) {
    test(`${surface.name}: the model holds the better words, undo brings the old ones back, and the better post`, async ({
      tab,
      ask,
      site,
    }) => {
      await surface.open(tab);
      await tab.type('The fault is yours #FaultNotOurs');
      expect(await ask('replace', BETTER)).toBe('done');
      await expect.poll(async () => (await drafts(tab))[surface.draft]).toEqual([BETTER]);
      await tab.press('Control+z');
      await expect.poll(async () => (await drafts(tab))[surface.draft]).toEqual(['The fault is yours #FaultNotOurs']);
      await tab.press('Control+Shift+z');
      await expect.poll(async () => (await drafts(tab))[surface.draft]).toEqual([BETTER]);
      await click(tab, surface.button);
      await expect.poll(() => site.posted().map(({ texts }) => texts)).toEqual([[BETTER]]);
    });
  }

  for (const query of AWKWARD) {
    test(`home${query}: the words get in all the same`, async ({ tab, ask }) => {
      await home.open(tab, query);
      await tab.type('The fault is yours #FaultNotOurs');
      expect(await ask('replace', BETTER)).toBe('done');
      await expect.poll(async () => (await drafts(tab)).home).toEqual([BETTER]);
      await tab.goto(`/home${EASY}`);
    });
  }

  for (const delay of ['10', '30', '80'] as const) {
    test(`home: the words get in where the editor draws ${delay} ms late`, async ({ tab, ask }) => {
      await home.open(tab);
      // Only then late: Draft.js itself crashes when somebody types fast into an editor that draws late.
      await tab.type('The fault is yours #FaultNotOurs');
      await tab.evaluate((late) => window.practice.set({ delay: late }), delay);
      expect(await ask('replace', BETTER)).toBe('done');
      await expect.poll(async () => (await drafts(tab)).home).toEqual([BETTER]);
      await tab.evaluate(() => window.practice.set({ delay: '0' }));
    });
  }

  for (const surface of [home, mobile]) {
    test(`${surface.name}: nothing is touched while an input method is at work`, async ({ tab, ask }) => {
      await surface.open(tab);
      await tab.type('So');
      const compose = (type: string) =>
        tab.evaluate(
          (name) =>
            void document.activeElement?.dispatchEvent(new CompositionEvent(name, { bubbles: true, data: 'か' })),
          type,
        );
      expect(await ask('replace', 'So it')).toBe('done');
      await compose('compositionstart');
      expect(await ask('replace', 'Never')).toBe('busy');
      await compose('compositionend');
      await expect.poll(() => ask('replace', 'Now')).toBe('done');
    });
  }
});
