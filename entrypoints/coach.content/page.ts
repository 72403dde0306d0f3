import { createStore } from 'zustand/vanilla';
import type { Finding } from '../../lib/coach/finding';
import type { Composer } from '../../lib/sites/site';

/** What all composers of one page share. */
export type PageState = {
  /** The composer that was used last; only its card is shown. */
  readonly active: Composer | undefined;
  /** True where the writer folded the notes away, here and so everywhere. */
  readonly folded: boolean;
  /** What the writer points at in the draft. */
  readonly pointed: Finding | undefined;
};

export type Page = ReturnType<typeof createPage>;

export function createPage() {
  return createStore<PageState>(() => ({ active: undefined, folded: false, pointed: undefined }));
}
