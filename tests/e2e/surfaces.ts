import { PITCH } from '../practice/client/posts/words';
import type { Tab } from './browsers/tab';
import { click, focused, seen } from './steps';

export const PITCH_PAGE = `/marketing_sage/status/${PITCH}`;

/** Where a composer is and what its parts are called there. */
export type Surface = {
  readonly name: 'home' | 'modal' | 'inline' | 'mobile';
  /** Brings the composer up with the caret in its empty box. */
  open(tab: Tab, query?: string): Promise<void>;
  readonly box: string;
  readonly button: string;
  /** Id of its draft in the site's own state. */
  readonly draft: string;
};

const COLUMN = '[data-testid="primaryColumn"]';
const DIALOG = '[role="dialog"]';
const BOX = '[data-testid="tweetTextarea_0"]';

export const home: Surface = {
  name: 'home',
  box: `${COLUMN} ${BOX}`,
  button: `${COLUMN} [data-testid="tweetButtonInline"]`,
  draft: 'home',
  open: async (tab, query = '') => {
    await tab.goto(`/home${query}`);
    await click(tab, home.box);
    await focused(tab, home.box);
  },
};

/** The reply to the pitch, over the timeline whose own composer stays mounted. */
export const modal: Surface = {
  name: 'modal',
  box: `${DIALOG} ${BOX}`,
  button: `${DIALOG} [data-testid="tweetButton"]`,
  draft: `reply:${PITCH}`,
  open: async (tab, query = '') => {
    await tab.goto(`/home${query}`);
    await click(tab, 'article [data-testid="reply"]');
    await focused(tab, modal.box);
  },
};

export const inline: Surface = {
  name: 'inline',
  box: `[data-testid="inline_reply_offscreen"] ${BOX}`,
  button: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
  draft: `inline:${PITCH}`,
  open: async (tab, query = '') => {
    await tab.goto(`${PITCH_PAGE}${query}`);
    await click(tab, '[data-testid="inline_reply_offscreen"] .pretend-editor');
    await focused(tab, inline.box);
  },
};

/** A narrow window: the compose page with its textarea. */
export const mobile: Surface = {
  name: 'mobile',
  box: `${COLUMN} textarea${BOX}`,
  button: `${COLUMN} [data-testid="tweetButton"]`,
  draft: `reply:${PITCH}`,
  open: async (tab, query = '') => {
    await tab.resize(480, 900);
    await tab.goto(`/home${query}`);
    await click(tab, 'article [data-testid="reply"]');
    await seen(tab, mobile.box);
    await focused(tab, mobile.box);
  },
};

export const SURFACES = [home, modal, inline, mobile] as const;

/** Switches the site to its second account, and goes back into the box at home. */
export const useOtherAccount = async (tab: Tab): Promise<void> => {
  await click(tab, '[data-testid="SideNav_AccountSwitcher_Button"]');
  await click(tab, { css: '[data-testid="UserCell"]', name: 'Tess Okafor@tess_okafor' });
  await click(tab, home.box);
};
