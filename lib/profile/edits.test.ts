import { expect, it } from 'vitest';
import { EMPTY_BOOK } from './book';
import { added, assigned, changed, packAdded, packRemoved, removed, renamed, reset } from './edits';
import { imported, mergedBooks } from './merge-books';
import { STARTER_PACK } from './starter-pack';

const FUTURE = Date.UTC(2090, 0);
const NOW = Date.UTC(2026, 10, 26);

/** As it was written while the clock ran ahead, here and on another device. */
const ahead = packAdded(
  assigned(added(EMPTY_BOOK, 'evening', 'Evening', 'press', FUTURE), 'x:ada', 'evening', FUTURE),
  STARTER_PACK,
  FUTURE,
);

it.each([
  ['a change', changed(ahead, 'evening', { strictness: 1 }, NOW)],
  ['a new name', renamed(ahead, 'evening', 'Night', NOW)],
  ['a reset', reset(changed(ahead, 'evening', { strictness: 1 }, FUTURE), 'evening', NOW)],
  ['a removal', removed(ahead, 'evening', NOW)],
  ['an account', assigned(ahead, 'x:ada', 'personal', NOW)],
  ['a pack taken out', packRemoved(ahead, STARTER_PACK.id, NOW)],
  ['an import', imported(ahead, changed(EMPTY_BOOK, 'evening', { strictness: 0 }, 1), NOW)],
])('%s made after the clock was set back outlives what was written before', (_, edited) => {
  expect(mergedBooks(ahead, edited)).toEqual(edited);
});
