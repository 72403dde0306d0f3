import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Swap } from '../session/state';

export type Drafts = {
  /** Remembers the words as typed before Poise replaces them. */
  remember(swap: Swap): Promise<void>;
  /** What the writer had typed before Poise made it `rewritten`; undefined where Poise did not. */
  recall(rewritten: string): Promise<Swap | undefined>;
};

/**
 * Originals, held in memory and never on disk: in the page's script, which outlives routes, remounts and a sleeping
 * background, and in the browser's session, which outlives a reload where content scripts may reach it (not in Firefox).
 */
export function createDrafts(): Drafts {
  const here = new Map<string, string>();
  const keyOf = (rewritten: string) => `session:typed:${rewritten}` as const;
  return {
    async remember({ original, rewritten }) {
      here.set(rewritten, original);
      await storage.setItem(keyOf(rewritten), original).catch(() => undefined);
    },
    async recall(rewritten) {
      const original = here.get(rewritten) ?? (await storage.getItem(keyOf(rewritten)).catch(() => undefined));
      return typeof original === 'string' ? { original, rewritten } : undefined;
    },
  };
}

/** Lets the coach in the page reach the browser's session; for the background to call each time it starts. */
export async function shareDrafts(): Promise<void> {
  const { session } = browser.storage;
  if ('setAccessLevel' in session) await session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}
