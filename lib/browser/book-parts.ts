import type { Book } from '../profile/book';

/** `storage.sync` takes 8,192 bytes an item and 102,400 in all. */
const ITEM = 8_000;
const ALL = 100_000;

const MAPS = ['profiles', 'packs'] as const;

/** The book cut into items for the browser's sync, leaving out what does not fit. */
export function partsOf(book: Book): Record<string, unknown> {
  const parts: [string, unknown][] = [
    ['accounts', book.accounts],
    ...MAPS.flatMap((map) =>
      Object.entries(book[map]).map(([id, entry]): [string, unknown] => [`${map}/${id}`, entry]),
    ),
  ];
  let room = ALL;
  return Object.fromEntries(
    parts.filter(([key, part]) => {
      const size = bytesOf(key) + bytesOf(JSON.stringify(part));
      if (size > ITEM || size > room) return false;
      room -= size;
      return true;
    }),
  );
}

/** Items of the browser's sync put together again; whatever else lies there is passed over. */
export function wholeOf(parts: Readonly<Record<string, unknown>>): unknown {
  const mapOf = (map: string) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([key]) => key.startsWith(`${map}/`))
        .map(([key, part]) => [key.slice(map.length + 1), part]),
    );
  return { accounts: parts.accounts, profiles: mapOf('profiles'), packs: mapOf('packs') };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
