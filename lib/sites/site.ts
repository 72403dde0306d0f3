import type { Parent } from '../coach/context';
import type { Editor } from '../editors/editor';

/** The account that would post: `id` is stable where the site has one, `handle` without "@". */
export type Poster = { readonly handle: string; readonly id?: string; readonly name?: string; readonly bio?: string };

/** One box in which a post is written, with what belongs to it on the page. */
export type Composer = {
  readonly editor: Editor;
  /** Where Poise hangs its host element: the dialog the composer is in, else the body. */
  readonly home: Element;
  /** The block the card stands beside. */
  readonly anchor: Element;
  /** Parts that must stay uncovered: tool bar, counter, typeahead, post button. Read anew at each call. */
  keepClear(): readonly Element[];
  poster(): Poster | undefined;
  parent(): Parent | undefined;
  /** The posts of the same thread in order, this one among them; alone for a single post. */
  thread(): readonly Composer[];
};

/** The writer is about to post. `release` lets exactly this attempt through, once; later calls do nothing. */
export type Attempt = { readonly composers: readonly Composer[]; release(): void };

/** A thing that Poise takes for granted about a page and that no longer holds, as a sentence without any of the page's words. */
export type Broken = {
  readonly sentence: string;
  /** True where the composer itself cannot be found. */
  readonly lost: boolean;
};

/** One website as Poise sees it. Knows no findings, no React and no extension API. */
export type Site = {
  readonly id: string;
  /**
   * Called for each composer that comes into use; its signal aborts when that composer is gone. To be begun before `holdPosts`,
   * so that each composer of an attempt has been met by then.
   */
  watch(appeared: (composer: Composer, signal: AbortSignal) => void, signal: AbortSignal): void;
  /** `asked` answers at once: true holds the attempt. An exception in it lets the post through. */
  holdPosts(asked: (attempt: Attempt) => boolean, signal: AbortSignal): void;
  theme(): 'light' | 'dark';
  onTheme(listener: () => void, signal: AbortSignal): void;
  /** What no longer holds on this page of what Poise believes about it; empty when all is well. */
  brokenBeliefs(): readonly Broken[];
};
