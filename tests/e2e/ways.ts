import type { Tab } from './browsers/tab';
import { BARBED, CALM, offered } from './poise';
import { CHROMIUM, FIREFOX, type Quick } from './quick';
import { click, focused, seen, write } from './steps';
import { home, inline, mobile, modal, type Surface } from './surfaces';

/** One way in which a writer sets off a post. */
export type Way = {
  readonly way: string;
  readonly surface: Surface;
  /** Brings up the composer with `BARBED` in its first box and the focus in a box. */
  write(tab: Tab): Promise<void>;
  press(tab: Tab): Promise<void>;
  readonly tried: Quick;
  /** What the server must have got, once. */
  readonly posted: object;
};

const DIALOG = '[role="dialog"]';

/** Types a barbed draft and waits until Poise has made up its mind. */
export const writeIn = async (tab: Tab, surface: Surface): Promise<void> => {
  await surface.open(tab);
  await write(tab, BARBED);
  await offered(tab);
};

const focusButton = (tab: Tab, css: string) =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), css);

/** Presses a key on the focused post button. */
export const byKey = (key: string, surface: Surface) => async (tab: Tab) => {
  await focusButton(tab, surface.button);
  await tab.press(key);
};

const way = (name: string, surface: Surface, press: Way['press'], more: Partial<Way> = {}): Way => ({
  way: name,
  surface,
  write: (tab) => writeIn(tab, surface),
  press,
  tried: CHROMIUM,
  posted: { texts: [BARBED] },
  ...more,
});

export const WAYS: readonly Way[] = [
  way('a click at home', home, (tab) => click(tab, home.button)),
  way('a double click in the modal', modal, (tab) => click(tab, modal.button, { clicks: 2 }), { tried: FIREFOX }),
  way('Ctrl+Enter in the inline reply', inline, (tab) => tab.press('Control+Enter'), { tried: FIREFOX }),
  way('Cmd+Enter in the modal', modal, (tab) => tab.press('Meta+Enter')),
  way('Enter on the focused button', home, byKey('Enter', home), { tried: FIREFOX }),
  way('Space on the focused button', inline, byKey('Space', inline)),
  way('a click on the mobile page', mobile, (tab) => click(tab, mobile.button)),
];

/** The same button under other labels, or for more than one box. */
export const MORE_WAYS: readonly Way[] = [
  way('"Post all" of a thread', modal, (tab) => click(tab, modal.button), {
    posted: { texts: [BARBED, CALM] },
    write: async (tab) => {
      await writeIn(tab, home);
      await click(tab, '[data-testid="addButton"]');
      await focused(tab, `${DIALOG} [data-testid="tweetTextarea_1"]`);
      await write(tab, CALM);
    },
  }),
  way('"Schedule"', modal, (tab) => click(tab, modal.button), {
    tried: FIREFOX,
    posted: { texts: [BARBED], scheduledFor: '2027-03-01T09:00' },
    write: async (tab) => {
      await writeIn(tab, modal);
      await click(tab, `${DIALOG} [data-testid="scheduleOption"]`);
      await click(tab, '[data-testid="scheduledConfirmationPrimaryAction"]');
      await seen(tab, modal.box);
    },
  }),
  way('a quote', { ...modal, draft: 'quote' }, (tab) => click(tab, modal.button), {
    write: async (tab) => {
      await tab.goto('/home');
      await click(tab, 'article [data-testid="retweet"]');
      await focused(tab, modal.box);
      await write(tab, BARBED);
      await offered(tab);
    },
  }),
];
