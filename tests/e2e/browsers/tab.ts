import type { CDPSession } from '@playwright/test';

/** Where something is: a selector in the page, or in what Poise draws, with its exact name where several fit. */
export type Target = {
  readonly css: string;
  readonly name?: string;
  /** Looked for in the shadow roots of Poise's host elements. */
  readonly poise?: boolean;
};

/** One node of the browser's accessibility tree. */
export type Accessible = { readonly role: string; readonly name: string };

export type Click = { readonly clicks?: number };

/** One tab of a real browser, as little as the tests need, so that one test drives Chromium and Firefox alike. */
export type Tab = {
  /** Goes to a path of x.com, or to an address. */
  goto(path: string): Promise<void>;
  reload(): Promise<void>;
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Presses one key or a chord such as "Control+Enter". */
  press(chord: string): Promise<void>;
  /** Keeps the last key of a chord down until it has repeated so often. */
  keepDown(chord: string, repeats: number): Promise<void>;
  /** Types key by key, as a person would. */
  type(text: string): Promise<void>;
  clickAt(x: number, y: number, click?: Click): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Shows `text` as what an input method is composing; `commit` ends it with the words that were meant, `cancel` with none. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  cancel(): Promise<void>;
  /** Everything that assistive technology is told of the page, in order: ARIA roles with names. */
  accessible(): Promise<readonly Accessible[]>;
  /** Draws in the few colours that the reader's system says; only where the browser can be told so. */
  forceColours?: (forced: boolean) => Promise<void>;
  /** Makes it the tab in front. */
  front(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Asks the browser itself, in the Chrome DevTools Protocol; only in Chromium. */
  send?: (method: Parameters<CDPSession['send']>[0], parameters?: object) => Promise<unknown>;
  /** Uncaught exceptions, and errors that Poise wrote to the console. */
  readonly errors: string[];
  close(): Promise<void>;
};

/** What is heard and measured of Poise from beside it. */
export type Inspected = {
  /** Errors and warnings in any console since the inspection began: of the pages, of Poise in them, of the background. */
  readonly complaints: readonly string[];
  /** How often the background has started since; the one that ran at that time counts. */
  lives(): number;
  /** Bytes in use on the background's heap, once it is cleared of what nobody holds. */
  heap(): Promise<number>;
};

/** A running browser with or without Poise. */
export type Browser = {
  newTab(): Promise<Tab>;
  /** Opens one of Poise's own pages, such as "popup.html"; only where Poise is. */
  openPage?: (page: string) => Promise<Tab>;
  /** Opens the popup behind the tab in front, and so about that tab; only where Poise is. */
  openPopup?: () => Promise<Tab>;
  /** Forgets everything that the site and Poise have stored, as after a fresh installation. */
  forget(): Promise<void>;
  /** Ends the background as the browser does when it is idle; only where Poise is. */
  killBackground?: () => Promise<void>;
  /** Begins to listen to every console, and to measure the background; only in Chromium where Poise is. */
  inspect?: () => Promise<Inspected>;
  /** Keeps the background busy for so many milliseconds, so that it answers nothing; only where Poise is. */
  stallBackground?: (ms: number) => Promise<void>;
  /**
   * Ends Poise under the open pages as an update does; only where Poise is, and the browser is of no use after. Firefox puts
   * the new one into them, Chromium does not start it again outside of its developer mode.
   */
  updateExtension?: () => Promise<void>;
  /** Takes Poise away for good, under the open pages; only where Poise is. */
  removeExtension?: () => Promise<void>;
  close(): Promise<void>;
};

/** What a browser is started with. */
export type Start = {
  /** Port of the loopback proxy. */
  readonly proxy: number;
  /** Folder of the built extension; undefined to start without it. */
  readonly extension: string | undefined;
  /** Folder of another extension to start beside it. */
  readonly neighbour?: string | undefined;
  /** Path of another program than the installed one. */
  readonly program?: string;
};

/** Milliseconds between two keys: Draft.js learns of a moved caret only in a task of its own. */
export const KEY_DELAY = 4;

/** Noon, wherever the test runs: at night the hold makes the writer wait, and tests say so themselves. */
export const NOON = (() => {
  const ahead = 12 - new Date().getUTCHours();
  return { TZ: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}` };
})();

/** Runs in the background: keeps it from doing anything else. */
export const stall = (ms: number): void => {
  const end = Date.now() + ms;
  while (Date.now() < end);
};
