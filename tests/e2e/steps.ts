import { expect } from '@playwright/test';
import { pointOf } from './browsers/point';
import type { Click, Tab, Target } from './browsers/tab';

/** How long to wait for what must come: long, since the machine may be busy with other things. */
export const PATIENCE = 20_000;

const target = (what: string | Target): Target => (typeof what === 'string' ? { css: what } : what);

/** Clicks with the real mouse, as soon as the target is there, still, and not covered. */
export const click = async (tab: Tab, what: string | Target, options?: Click): Promise<void> => {
  let last = '';
  await expect
    .poll(
      async () => {
        const point = await tab.evaluate(pointOf, target(what));
        const before = last;
        last = JSON.stringify(point);
        return typeof point === 'string' ? point : last === before ? 'still' : 'moving';
      },
      { timeout: PATIENCE, intervals: [20, 30, 50, 100] },
    )
    .toBe('still');
  const { x, y } = JSON.parse(last) as { x: number; y: number };
  await tab.clickAt(x, y, options);
};

/** Waits until a function of the page gives the value. */
export const becomes = async <A extends unknown[], R>(
  tab: Tab,
  expected: R,
  read: (...args: A) => R,
  ...args: A
): Promise<void> => {
  await expect
    .poll(() => tab.evaluate(read, ...args), { timeout: PATIENCE, intervals: [20, 50, 100] })
    .toEqual(expected);
};

/** How many visible elements fit. */
export const count = (tab: Tab, css: string): Promise<number> =>
  tab.evaluate(
    (selector) => [...document.querySelectorAll(selector)].filter((e) => e.getClientRects().length > 0).length,
    css,
  );

/** Waits until that many visible elements fit. */
export const seen = async (tab: Tab, css: string, times = 1): Promise<void> => {
  await expect.poll(() => count(tab, css), { message: css, timeout: PATIENCE, intervals: [20, 50, 100] }).toBe(times);
};

/** Waits until the focus is inside an element that fits. */
export const focused = (tab: Tab, css: string): Promise<void> =>
  becomes(tab, true, (selector) => document.activeElement?.closest(selector) != null, css);

/** What the editors' own models hold, by composer. */
export const drafts = (tab: Tab) => tab.evaluate(() => window.practice.drafts());

/**
 * Lets the page do what it has put off to its next turn. Draft.js takes an undo only then, and a redo that comes before is
 * lost to it, with Poise and without (`site/draft-undo.spec.ts`).
 */
export const turn = (tab: Tab): Promise<void> =>
  tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** A real paste of plain text: the page's next copy is of these words. */
export const paste = async (tab: Tab, words: string): Promise<void> => {
  await tab.evaluate((given) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', given);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', copy, { capture: true, once: true });
  }, words);
  await tab.press('Control+c');
  await tab.press('Control+v');
};

/** Brings words into the box where their typing is not the point: pasted but for the last key, in a fraction of the time. */
export const write = async (tab: Tab, words: string): Promise<void> => {
  await paste(tab, words.slice(0, -1));
  await tab.type(words.slice(-1));
};
