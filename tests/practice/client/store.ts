import { useLayoutEffect, useReducer, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import { accountOfCookies, type Person } from '../people';
import { cookieOf, type Settings, settingsOfCookies } from '../settings';
import type { Part } from './composer/part';
import { POSTS, type Post } from './posts/post';

export type Toast = { readonly text: string; readonly href?: string };

export type State = {
  readonly settings: Settings;
  readonly account: Person;
  /** Address shown, and the page under the modal where the address is a modal's. */
  readonly path: string;
  readonly base: string;
  /** Drafts by composer id; each has one part for each post of its thread. X keeps them outside the components too. */
  readonly drafts: Readonly<Record<string, readonly Part[]>>;
  readonly scheduledFor?: string | undefined;
  readonly posts: readonly Post[];
  readonly toast?: Toast | undefined;
  readonly menu: boolean;
  /** The post that the modal answers or quotes. */
  readonly about?: { readonly reply: string } | { readonly quote: string } | undefined;
  /** Unsent drafts, as texts of their threads. */
  readonly saved: readonly (readonly string[])[];
};

const start = location.pathname + location.search;

export const store = createStore<State>(() => ({
  settings: settingsOfCookies(document.cookie),
  account: accountOfCookies(document.cookie),
  path: start,
  base: start.startsWith('/compose/') ? '/home' : start,
  drafts: {},
  posts: POSTS,
  menu: false,
  saved: [],
}));

/** zustand's own hook needs React 18; the practice site also runs on 17. */
export const useStore = <T>(select: (state: State) => T): T => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const value = select(store.getState());
  const latest = useRef({ select, value });
  latest.current = { select, value };
  useLayoutEffect(() => {
    const update = () => {
      if (latest.current.select(store.getState()) !== latest.current.value) redraw();
    };
    update();
    return store.subscribe(update);
  }, []);
  return value;
};

/** Changes a setting the way X's display page does: the cookie first, then everything is drawn anew. */
export const change = (settings: Partial<Settings>): void => {
  const after = { ...store.getState().settings, ...settings };
  // biome-ignore lint/suspicious/noDocumentCookie: X keeps its display settings in a cookie that scripts can read
  document.cookie = cookieOf(after);
  store.setState({ settings: after });
};
