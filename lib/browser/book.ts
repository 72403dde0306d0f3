import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type Book, EMPTY_BOOK, repairedBook } from '../profile/book';
import { mergedBooks } from '../profile/merge-books';
import { migratedBook } from '../profile/migrations/migrate';
import { partsOf, wholeOf } from './book-parts';
import { inTurn } from './in-turn';
import { logOnce } from './log';
import { stored } from './stored';

const local = stored('local:book');

/** What else here decides how a profile comes out. */
const LOCAL = ['book', 'feedback', 'policy'];

/** This machine's book and the synced one, as one. */
export async function readBook(): Promise<Book> {
  const [here, synced] = await Promise.all([local.read(), storage.snapshot('sync').catch(() => ({}))]);
  return mergedBooks(here == null ? EMPTY_BOOK : migratedBook(here), repairedBook(wholeOf(synced)));
}

/** Reads, edits, writes: at once here, and in the browser's sync for every part that fits there. */
export function editBook(edit: (book: Book) => Book): Promise<void> {
  return inTurn('book', async () => {
    const book = edit(await readBook());
    await local.write(book);
    await sync(book);
  });
}

/** Returns the way to stop watching. */
export function watchBook(changed: () => void): () => void {
  const heard: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'managed' || area === 'sync' || (area === 'local' && LOCAL.some((key) => key in changes))) changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Sync may be off, full or asked too often; what is here already counts, and the next edit tries again. */
async function sync(book: Book): Promise<void> {
  const parts = partsOf(book);
  try {
    const before = await storage.snapshot('sync');
    const news = Object.entries(parts).filter(([key, part]) => JSON.stringify(before[key]) !== JSON.stringify(part));
    if (news.length > 0) await browser.storage.sync.set(Object.fromEntries(news));
  } catch (error) {
    logOnce('profiles stay on this machine for now', error);
  }
}
