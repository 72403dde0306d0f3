import type { Book } from './book';
import type { Changes } from './fields';
import { later } from './merge-books';
import { own } from './own';
import type { Pack } from './pack';
import type { PresetId } from './presets';
import { isPreset } from './resolve';

/** Every edit takes the instant it was made at, so that two devices can settle who was last. */
export function assigned(book: Book, account: string, profile: string, now: number, guessed = false): Book {
  const entry = { changed: later(own(book.accounts, account), now), profile, guessed };
  return { ...book, accounts: { ...book.accounts, [account]: entry } };
}

/** Lays `changes` over what the profile changed so far; a preset's first change makes its entry. */
export function changed(book: Book, id: string, changes: Changes, now: number): Book {
  const entry = entryOf(book, id);
  return withEntry(book, id, { ...entry, changed: later(entry, now), changes: { ...entry.changes, ...changes } });
}

/** Back to the preset as it comes. */
export function reset(book: Book, id: string, now: number): Book {
  const entry = entryOf(book, id);
  return withEntry(book, id, { ...entry, changed: later(entry, now), changes: {} });
}

export function added(
  book: Book,
  id: string,
  name: string,
  preset: PresetId,
  now: number,
  changes: Changes = {},
): Book {
  return withEntry(book, id, { changed: later(own(book.profiles, id), now), gone: false, name, preset, changes });
}

export function renamed(book: Book, id: string, name: string, now: number): Book {
  const entry = entryOf(book, id);
  return withEntry(book, id, { ...entry, changed: later(entry, now), name });
}

/** Accounts that used a removed profile fall back to its preset. */
export function removed(book: Book, id: string, now: number): Book {
  const entry = entryOf(book, id);
  const accounts = Object.entries(book.accounts).map(([account, used]) =>
    used.profile === id ? [account, { ...used, changed: later(used, now), profile: entry.preset }] : [account, used],
  );
  const left = { ...book, accounts: Object.fromEntries(accounts) };
  return withEntry(left, id, { ...entry, changed: later(entry, now), gone: true, name: '', changes: {} });
}

export function packAdded(book: Book, pack: Pack, now: number): Book {
  const entry = { changed: later(own(book.packs, pack.id), now), gone: false, pack };
  return { ...book, packs: { ...book.packs, [pack.id]: entry } };
}

export function packRemoved(book: Book, id: string, now: number): Book {
  const stored = own(book.packs, id);
  return stored
    ? { ...book, packs: { ...book.packs, [id]: { ...stored, changed: later(stored, now), gone: true } } }
    : book;
}

function entryOf(book: Book, id: string) {
  const preset: PresetId = isPreset(id) ? id : 'personal';
  return own(book.profiles, id) ?? { changed: 0, gone: false, name: '', preset, changes: {} };
}

function withEntry(book: Book, id: string, entry: Book['profiles'][string]): Book {
  return { ...book, profiles: { ...book.profiles, [id]: entry } };
}
