import { expect, test } from '../fixtures';
import { BOTH, CHROMIUM } from '../quick';
import { OWN_PAGES, ownPage } from './own-page';

/** A window of 1280 px at 200 and at 400 %. */
const WIDTHS = [640, 320];

/** What reaches beyond the window; what scrolls in a place of its own, as a table may, is no loss. */
const beyond = (): string[] => {
  const wide = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.querySelectorAll('main *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > wide + 1 || left < -1) && !scrolls(element.parentElement);
    })
    .map((element) => element.outerHTML.slice(0, 120));
};

/** Words that a box of one line cuts off. */
const cutOff = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, legend, .level, .hint, dt, dd')]
    .filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden',
    )
    .filter((element) => !element.matches('.sr-only, .sr-only *, .fix'))
    .map((element) => element.outerHTML.slice(0, 120));

for (const page of OWN_PAGES) {
  test(
    `${page} loses nothing and never scrolls sideways at 200 and 400 %`,
    page === 'popup.html' ? BOTH : CHROMIUM,
    async ({ open }) => {
      const tab = await ownPage(open, page);
      for (const width of WIDTHS) {
        await tab.resize(width, 800);
        await tab.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        await expect.poll(() => tab.evaluate(beyond), { message: `${width} px` }).toEqual([]);
        expect(await tab.evaluate(cutOff), `${width} px`).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await tab.close();
    },
  );
}
