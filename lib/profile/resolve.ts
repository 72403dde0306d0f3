import { type Book, EMPTY_BOOK } from './book';
import type { Fields } from './fields';
import { type Heard, heardQuotes, heardSensitivity } from './heard';
import { lockedFields, type Managed } from './managed';
import { own } from './own';
import { PRESET_FIELDS, PRESETS, type PresetId } from './presets';
import type { Profile } from './profile';

/** The profile an account uses, and whether that is still a guess. */
export type Assigned = { readonly id: string; readonly guessed: boolean };

/** `site:handle`, lower case: how accounts are keyed. */
export function accountKey(site: string, handle: string): string {
  return `${site}:${handle.toLowerCase()}`;
}

/** Undefined where the account was never met: then a guess is due. The organisation's word comes first. */
export function assignedTo(key: string, book: Book, managed: Managed): Assigned | undefined {
  const set = setBy(managed, key);
  if (set !== undefined) return { id: set, guessed: false };
  const met = own(book.accounts, key);
  return met && isKnown(met.profile, book) ? { id: met.profile, guessed: met.guessed } : undefined;
}

/** True where the organisation says which profile an account uses. */
export function isFixed(key: string, managed: Managed): boolean {
  return setBy(managed, key) !== undefined;
}

function setBy({ accounts }: Managed, key: string): PresetId | undefined {
  return own(accounts, key) ?? own(accounts, key.slice(key.indexOf(':') + 1));
}

/** Ids of all profiles there are: the presets, then the writer's own by name. */
export function profileIds(book: Book): string[] {
  const others = Object.keys(book.profiles).filter((id) => isKnown(id, book) && !isPreset(id));
  return [...PRESETS, ...others.sort()];
}

/** Settles every field: locked by the organisation, then the writer's change, then the organisation's default, then the preset's. */
export function resolvedProfile(id: string, book: Book, managed: Managed, heard: readonly Heard[] = []): Profile {
  const stored = own(book.profiles, id);
  const entry = stored?.gone === false ? stored : undefined;
  const preset = entry?.preset ?? (isPreset(id) ? id : 'personal');
  const fields: Fields = { ...PRESET_FIELDS[preset], ...managed.defaults, ...entry?.changes, ...managed.locked };
  return {
    ...fields,
    sensitivity: heardSensitivity(fields.sensitivity, heard),
    id,
    name: entry?.name ?? '',
    preset,
    rules: [...managed.packs, ...packsOf(fields, book)],
    ignored: heardQuotes(heard),
    locked: lockedFields(managed),
    by: managed.organisation,
  };
}

/** The preset as it comes, under the same policy: what a changed profile is compared with. */
export function presetProfile(preset: PresetId, managed: Managed): Profile {
  return resolvedProfile(preset, EMPTY_BOOK, managed);
}

export function isPreset(id: string): id is PresetId {
  return (PRESETS as readonly string[]).includes(id);
}

function isKnown(id: string, book: Book): boolean {
  return isPreset(id) || own(book.profiles, id)?.gone === false;
}

function packsOf({ packs }: Fields, book: Book) {
  return packs.flatMap((id) => {
    const stored = own(book.packs, id);
    return stored && !stored.gone ? [stored.pack] : [];
  });
}
