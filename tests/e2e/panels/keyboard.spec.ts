import type { Tab } from '../browsers/tab';
import { expect, test } from '../fixtures';
import { BARBED } from '../poise';
import { BOTH } from '../quick';
import { becomes, seen } from '../steps';
import { OWN_PAGES, ownPage, stored } from './own-page';

/** Numbers what a keyboard must reach, a group of radio buttons as one, and says how many there are. */
const number = (): number => {
  const all = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
  const reachable = all.filter(
    (one) => one.checkVisibility() && !one.matches(':disabled, [type="file"], [tabindex="-1"]'),
  );
  const groups = new Map<string, string>();
  for (const [at, one] of reachable.entries()) {
    const group = one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : `own ${at}`;
    if (!groups.has(group)) groups.set(group, String(groups.size));
    one.dataset.stop = groups.get(group);
  }
  return groups.size;
};

/** The number that has the focus, and whether one can see that it has: on it, or on the frame that is drawn for it. */
const stop = (): { at: string | undefined; what: string | undefined; shown: boolean } => {
  const here = document.activeElement as HTMLElement | null;
  const frames = [here, here?.parentElement, here?.closest('.draft')];
  return {
    at: here?.dataset.stop,
    what: here?.outerHTML.slice(0, 120),
    shown: frames.some((frame) => frame && getComputedStyle(frame).outlineStyle !== 'none'),
  };
};

for (const page of OWN_PAGES) {
  test(`Tab reaches everything on ${page}, in view, and is never caught`, async ({ open }) => {
    const tab = await ownPage(open, page);
    // What the background has to say comes in a little later, and brings buttons.
    let all = -1;
    const isSettled = async () => {
      const before = all;
      all = await tab.evaluate(number);
      return all === before;
    };
    await expect.poll(isSettled, { intervals: [700] }).toBe(true);
    const reached = new Set<string>();
    for (let tabs = 0; tabs < 2 * all + 10 && reached.size < all; tabs += 1) {
      await tab.press('Tab');
      const { at, what, shown } = await tab.evaluate(stop);
      if (at === undefined) continue;
      reached.add(at);
      expect(shown, `focus on ${what}`).toBe(true);
    }
    expect(reached.size).toBe(all);
    await tab.close();
  });
}

/** Goes on by Tab until the focus is on what fits. */
const tabTo = async (tab: Tab, css: string): Promise<void> => {
  const isHere = (selector: string) => document.activeElement?.matches(selector) ?? false;
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await tab.evaluate(isHere, css)) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never reaches "${css}"`);
};

test('The popup is worked by keyboard alone', BOTH, async ({ open }) => {
  await open.forget();
  const popup = await ownPage(open, 'popup.html');
  await seen(popup, 'main.popup select');
  await tabTo(popup, '[role="switch"]');
  await popup.press('Space');
  await expect.poll(() => stored(popup, 'settings')).toMatchObject({ enabled: false });
  await becomes(popup, 'false', () => document.querySelector('[role="switch"]')?.ariaChecked);
  await popup.press('Space');
  await expect.poll(() => stored(popup, 'settings')).toMatchObject({ enabled: true });

  const own = () => stored(popup, 'book');
  await tabTo(popup, 'input[type="range"]');
  await popup.press('ArrowRight');
  await popup.press('Tab');
  await expect.poll(own).toMatchObject({ profiles: { personal: { changes: { strictness: expect.any(Number) } } } });
  await tabTo(popup, '.choice input');
  await popup.press('ArrowLeft');
  await expect.poll(own).toMatchObject({ profiles: { personal: { changes: { hold: 'off' } } } });
  await tabTo(popup, '.kinds summary');
  await popup.press('Enter');
  await tabTo(popup, '.kinds input');
  await popup.press('Space');
  await expect.poll(own).toMatchObject({ profiles: { personal: { changes: { sensitivity: { hostility: 0 } } } } });
  await tabTo(popup, '.rest summary');
  await popup.press('Enter');
  await tabTo(popup, '.rest button');
  await popup.press('Enter');
  await becomes(popup, true, () => document.querySelector('.rest [role="status"]')?.textContent?.startsWith('Resting'));
  await popup.close();
});

test('The practice box is worked by keyboard alone', async ({ open }) => {
  await open.forget();
  const options = await ownPage(open, 'options.html#profiles');
  await tabTo(options, 'nav a[href="#practice"]');
  await options.press('Enter');
  await tabTo(options, '.draft textarea');
  await options.type(BARBED);
  await seen(options, '.coached .rewrite[data-open="true"]');
  await tabTo(options, '.rewrite-foot button:enabled');
  await options.press('Enter');
  await becomes(options, 'Calm', () => document.querySelector('.card .level')?.textContent?.replace(/^\W+/, ''));
  await tabTo(options, '.used button');
  await options.press('Enter');
  await seen(options, '.used', 0);
  await options.close();
});
