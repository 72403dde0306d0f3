import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_BOOK } from '../profile/book';
import { assigned } from '../profile/edits';
import { editBook, readBook } from './book';

const press = () => editBook((book) => assigned(book, 'x:ada', 'press', 5));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('keeps an edit on this machine where the synced storage is full or off', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await press();
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('sync is off'));
  expect((await readBook()).accounts['x:ada']?.profile).toBe('press');
});

it('keeps the old book and tells the caller where this machine’s storage is full', async () => {
  await press();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  const edit = editBook((book) => assigned(book, 'x:ada', 'personal', 6));
  await expect(edit).rejects.toThrow('QuotaExceededError');
  expect((await readBook()).accounts['x:ada']?.profile).toBe('press');
});

it.each([
  ['garbage', 'x'.repeat(1_000_000)],
  ['a truncated book', '{"version":2,"accounts":{"x:ada":{"cha'],
  ['a list', [[[]]]],
  ['a book of nothing', { version: 2 }],
])('reads %s in storage as an empty book', async (_, stored) => {
  await fakeBrowser.storage.local.set({ book: stored });
  expect(await readBook()).toEqual(EMPTY_BOOK);
});

it('keeps both of two edits that were asked for at once, and goes on after one that failed', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
  const failed = editBook((book) => assigned(book, 'x:eve', 'brand', 4));
  const both = [press(), editBook((book) => assigned(book, 'x:bob', 'support', 5))];
  await expect(failed).rejects.toThrow('QuotaExceededError');
  await Promise.all(both);
  expect(Object.keys((await readBook()).accounts).sort()).toEqual(['x:ada', 'x:bob']);
});
