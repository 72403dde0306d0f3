import { expect } from '@playwright/test';
import type { Browser, Tab, Target } from './browsers/tab';
import { click, PATIENCE } from './steps';
import type { Surface } from './surfaces';

/** The reply of the #PRFail quarrel, as it was typed. */
export const PRFAIL =
  '@marketing_sage The fault is yours, not ours. Maybe read your email next time. #FaultNotOurs #HateOnYourJobPrivately';

/** Short, and bad enough that Poise has something better. */
export const BARBED = 'Doors open at 9 tomorrow, you idiot. #FaultNotOurs';
export const CALM = 'You are right, and I am sorry. You are off the list as of today.';

export const button = (name: string): Target => ({ css: 'button', name, poise: true });

export type Card = {
  readonly level: string;
  readonly findings: readonly {
    readonly kind: string;
    readonly quote: string;
    readonly why: string;
    /** Name of the button that puts these words right; undefined where there is none. */
    readonly fix: string | undefined;
  }[];
  /** The open rewrite as it would be put into the draft. */
  readonly rewrite: string | undefined;
  readonly buttons: readonly string[];
};

/** What Poise shows beside the composer in use; undefined where it shows nothing. Runs in the page. */
const readCard = (): Card | undefined => {
  const card = [...document.querySelectorAll('poise-coach')]
    .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('section[aria-label="Poise"]') ?? [])])
    .find((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1);
  const level = card && /Calm|Edgy|Heated/.exec(card.querySelector('header')?.textContent ?? '')?.[0];
  if (!card || !level) return undefined;
  const textOf = (parent: Element, css: string) => parent.querySelector(css)?.textContent?.trim() ?? '';
  const open = card.querySelector('.rewrite-text');
  return {
    level,
    findings: [...card.querySelectorAll('.findings li')].map((item) => ({
      kind: textOf(item, 'strong'),
      quote: textOf(item, 'q'),
      why: textOf(item, 'p'),
      fix: item.querySelector('.fix')?.getAttribute('aria-label') ?? undefined,
    })),
    rewrite: open
      ? [...open.querySelectorAll(':scope > :not(del)')].map((piece) => piece.textContent).join('')
      : undefined,
    buttons: [...card.querySelectorAll<HTMLButtonElement>('button:enabled')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '',
    ),
  };
};

export const cardOf = (tab: Tab): Promise<Card | undefined> => tab.evaluate(readCard);

/** Waits until the card says this level, and gives what it shows. */
export const level = async (tab: Tab, expected: 'Calm' | 'Edgy' | 'Heated' | 'none'): Promise<Card | undefined> => {
  await expect
    .poll(async () => (await cardOf(tab))?.level ?? 'none', { timeout: PATIENCE, intervals: [50, 100] })
    .toBe(expected);
  return cardOf(tab);
};

/** Waits until the card offers a finished rewrite of what is in the box, and gives it. */
export const offered = async (tab: Tab): Promise<string> => {
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const card = await cardOf(tab);
        const still = card?.rewrite !== undefined && card.rewrite === before && card.buttons.includes('Use this');
        before = card?.rewrite;
        return still;
      },
      { message: 'a rewrite with the button "Use this"', timeout: PATIENCE, intervals: [100] },
    )
    .toBe(true);
  return before ?? '';
};

/** What the model of the surface's first editor holds. */
export const modelOf = async (tab: Tab, { draft }: Surface): Promise<string> =>
  (await tab.evaluate((id) => window.practice.drafts()[id]?.[0], draft)) ?? '';

/** Waits until the model of the surface's first editor holds the text and the box shows it. */
export const reads = async (tab: Tab, surface: Surface, text: string): Promise<void> => {
  const both = ({ draft, box }: { draft: string; box: string }) => {
    const element = document.querySelector(box);
    const shown =
      element instanceof HTMLTextAreaElement
        ? element.value
        : [...(element?.querySelectorAll('[data-block]') ?? [])].map((block) => block.textContent).join('\n');
    return { model: window.practice.drafts()[draft]?.[0], shown };
  };
  const { draft, box } = surface;
  await expect
    .poll(() => tab.evaluate(both, { draft, box }), { timeout: PATIENCE, intervals: [20, 50, 100] })
    .toEqual({ model: text, shown: text });
};

/** Types a draft and takes Poise's words for it; gives those words. */
export const takeRewrite = async (tab: Tab, surface: Surface, text: string): Promise<string> => {
  await tab.type(text);
  const rewrite = await offered(tab);
  await click(tab, button('Use this'));
  await reads(tab, surface, rewrite);
  return rewrite;
};

/** Names of Poise's highlights with how many ranges of visible words each holds. */
export const marks = (tab: Tab): Promise<Record<string, number>> =>
  tab.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('poise-'))
        .map(([name, ranges]) => [name, [...ranges].filter((range) => !range.collapsed).length]),
    ),
  );

/** The heading of the open question; undefined while nothing is asked. Runs in the page. */
const question = (): string | undefined =>
  [...document.querySelectorAll('poise-coach')]
    .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[role="alertdialog"]') ?? [])])
    .find((dialog) => dialog.checkVisibility())
    ?.querySelector('h2')?.textContent ?? undefined;

/** Waits for the question before posting. */
export const asked = (tab: Tab) =>
  expect.poll(() => tab.evaluate(question), { timeout: PATIENCE }).toBe('Before you post');

/** Waits until nothing is asked any more. */
export const notAsked = (tab: Tab) => expect.poll(() => tab.evaluate(question)).toBeUndefined();

export const isAsked = async (tab: Tab): Promise<boolean> => (await tab.evaluate(question)) !== undefined;

/** Opens the tool bar's panel over a page. */
export const popupOver = async (tab: Tab, { openPopup }: Browser): Promise<Tab> => {
  if (!openPopup) throw new Error('There is no popup without Poise.');
  await tab.front();
  return openPopup();
};
