import { BOOK_VERSION, type Book, EMPTY_BOOK, repairedBook } from '../book';
import { v1ToV2 } from './v1-to-v2';

/** One step for each version, the first from version 1. */
const STEPS = [v1ToV2];

/** Any stored book, of any version, as today's; one from a later version is read as far as it can be. */
export function migratedBook(stored: unknown): Book {
  if (typeof stored !== 'object' || stored === null) return EMPTY_BOOK;
  let book: Record<string, unknown> = { ...stored };
  for (let version = versionOf(book); version < BOOK_VERSION; version += 1) book = STEPS[version - 1]?.(book) ?? book;
  return repairedBook(book);
}

function versionOf({ version }: Record<string, unknown>): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : BOOK_VERSION;
}
