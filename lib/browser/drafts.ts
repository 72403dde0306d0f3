import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Swap } from '../session/state';

/** Held in the browser's memory, never on disk, and gone when it closes. */
const keyOf = (rewritten: string) => `session:typed:${rewritten}` as const;

/** Lets the coach in the page reach the drafts; for the background to call each time it starts. */
export async function shareDrafts(): Promise<void> {
  await browser.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** Remembers the words as typed before Poise replaces them. */
export async function rememberDraft({ original, rewritten }: Swap): Promise<void> {
  await storage.setItem(keyOf(rewritten), original);
}

/** What the writer had typed before Poise made it `rewritten`; undefined where Poise did not. */
export async function recallDraft(rewritten: string): Promise<Swap | undefined> {
  const original = await storage.getItem<string>(keyOf(rewritten));
  return typeof original === 'string' ? { original, rewritten } : undefined;
}
