import { ACCOUNTS, twidOf } from '../people';
import type { Posted } from '../posted';
import type { Settings } from '../settings';
import { textOf } from './composer/part';
import { dress } from './dress';
import { go, startRouter } from './router';
import { change, store } from './store';

/** What a test or a curious visitor may ask of the page. */
export type Practice = {
  /** What was posted from this page, as the server took it. */
  readonly posted: Posted[];
  /** Messages of crashes that reached the error page. */
  readonly crashes: string[];
  /** What the editors' models hold, by composer. */
  drafts(): Readonly<Record<string, readonly string[]>>;
  set(settings: Partial<Settings>): void;
  go(path: string): void;
  switchAccount(handle: string): void;
};

declare global {
  interface Window {
    practice: Practice;
  }
}

export const startPage = (): void => {
  window.practice = {
    posted: [],
    crashes: [],
    drafts: () =>
      Object.fromEntries(Object.entries(store.getState().drafts).map(([id, parts]) => [id, parts.map(textOf)])),
    set: change,
    go,
    switchAccount: (handle) => {
      const account = ACCOUNTS.find((one) => one.handle === handle);
      if (!account) throw new Error(`@${handle} is not signed in`);
      // biome-ignore lint/suspicious/noDocumentCookie: X keeps the account in use in a cookie that scripts can read
      document.cookie = twidOf(account);
      store.setState({ account });
    },
  };
  dress();
  store.subscribe((state, before) => {
    if (state.settings !== before.settings) dress();
  });
  startRouter();
};
