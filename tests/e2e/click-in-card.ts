import { test } from '@playwright/test';
import type { Tab } from './browsers/tab';
import { button, cardOf } from './poise';
import { click } from './steps';

/** A button of the card as the click found it, and the rewrite that was open then. */
export type Hit = { readonly name: string; readonly rewrite: string };

declare global {
  interface Window {
    hit?: Hit | undefined;
  }
}

/** Runs in the page. */
const watchClick = (): void => {
  window.hit = undefined;
  const note = (event: Event) => {
    const inside = event.composedPath().filter((one) => one instanceof Element);
    const name = inside.find((one) => one instanceof HTMLButtonElement);
    const pieces = inside.find((one) => one.matches('section'))?.querySelectorAll('.rewrite-text > :not(del)') ?? [];
    window.hit = {
      name: name?.getAttribute('aria-label') ?? name?.textContent?.trim() ?? '',
      rewrite: [...pieces].map((piece) => piece.textContent).join(''),
    };
  };
  addEventListener('click', note, { capture: true, once: true });
};

/**
 * Clicks a button of the card; undefined where it is no longer there. The card grows as the judgement comes in, and where the
 * button has moved away under the mouse the writer clicks again: a click that reached it is never made twice.
 */
export const clickInCard = async (tab: Tab, name: string): Promise<Hit | undefined> => {
  while ((await cardOf(tab))?.buttons.includes(name)) {
    await tab.evaluate(watchClick);
    await click(tab, button(name));
    const hit = await tab.evaluate(() => window.hit);
    if (hit?.name === name) return hit;
    test.info().annotations.push({ type: 'the button had moved away', description: `${name}: ${hit?.name}` });
  }
  return undefined;
};
