import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BOOK_VERSION, EMPTY_BOOK } from '../book';
import { migratedBook } from './migrate';

const files = readdirSync(import.meta.dirname).filter((file) => /^v\d+-to-v\d+\.ts$/.test(file));

it('has one step from each version to the next, with an example of what it starts from', async () => {
  expect(files.sort()).toEqual(Array.from({ length: BOOK_VERSION - 1 }, (_, at) => `v${at + 1}-to-v${at + 2}.ts`));
  for (const [at, file] of files.entries()) {
    const { example } = await import(`./${file}`);
    expect(example).toMatchObject({ version: at + 1 });
    expect(migratedBook(example)).not.toEqual(EMPTY_BOOK);
  }
});

it('brings version 1 to today', async () => {
  const { example } = await import('./v1-to-v2');
  expect(migratedBook(example)).toEqual({
    version: BOOK_VERSION,
    profiles: {},
    accounts: {
      'x:hollowfen': { changed: 0, profile: 'brand-support', guessed: false },
      'x:ada_writes': { changed: 0, profile: 'personal', guessed: false },
    },
    packs: {},
  });
});

it('reads what it can of a book from a later version, and starts afresh on no book at all', () => {
  const later = { version: 99, accounts: { 'x:ada': { changed: 1, profile: 'press', mood: 'new' } }, moods: [] };
  expect(migratedBook(later).accounts).toEqual({ 'x:ada': { changed: 1, profile: 'press', guessed: false } });
  for (const nothing of [undefined, null, 7, 'book', []]) expect(migratedBook(nothing)).toEqual(EMPTY_BOOK);
});
