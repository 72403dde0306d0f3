import type { Book } from './book';
import { own } from './own';

type Stamped = { readonly changed: number };

/** The stamp of an edit: after what it replaces even where the clock was set back, or the older one would win. */
export const later = (replaced: Stamped | undefined, now: number): number =>
  Math.max(now, (replaced?.changed ?? 0) + 1);

/** A file's entries put over what is here, as if they had been written just now: who imports means it. */
export function imported(here: Book, file: Book, now: number): Book {
  return {
    version: here.version,
    profiles: over(here.profiles, file.profiles, now),
    accounts: over(here.accounts, file.accounts, now),
    packs: over(here.packs, file.packs, now),
  };
}

function over<Item extends Stamped>(
  here: Readonly<Record<string, Item>>,
  file: Readonly<Record<string, Item>>,
  now: number,
): Record<string, Item> {
  const stamped = Object.entries(file).map(([key, entry]) => [key, { ...entry, changed: later(own(here, key), now) }]);
  return { ...here, ...Object.fromEntries(stamped) };
}

/** Two devices' books as one: entry by entry the later change counts, whichever book comes first. */
export function mergedBooks(one: Book, other: Book): Book {
  return {
    version: one.version,
    profiles: latest(one.profiles, other.profiles),
    accounts: latest(one.accounts, other.accounts),
    packs: latest(one.packs, other.packs),
  };
}

function latest<Item extends Stamped>(one: Readonly<Record<string, Item>>, other: Readonly<Record<string, Item>>) {
  const merged: Record<string, Item> = { ...one };
  for (const [key, theirs] of Object.entries(other)) {
    const ours = own(merged, key);
    if (ours === undefined || isLater(theirs, ours)) merged[key] = theirs;
  }
  return merged;
}

/** At the same instant the text decides, so that both devices decide alike. */
function isLater(a: Stamped, b: Stamped): boolean {
  return a.changed > b.changed || (a.changed === b.changed && JSON.stringify(a) > JSON.stringify(b));
}
