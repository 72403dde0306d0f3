import * as v from 'valibot';
import { type Changes, Id, repairedChanges } from './fields';
import { Pack } from './pack';
import { PRESETS } from './presets';

export const BOOK_VERSION = 2;

/** When an entry was last changed, in milliseconds; of two copies the later one counts. */
const changed = v.pipe(v.number(), v.minValue(0));

const Entry = v.object({
  changed,
  gone: v.optional(v.boolean(), false),
  name: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
  preset: v.picklist(PRESETS),
  /** What the writer set differently from the preset. */
  changes: v.pipe(v.unknown(), v.transform(repairedChanges)),
});
/** A stored profile; `gone` marks one that was deleted, so that another device does not bring it back. */
export type Entry = Omit<v.InferOutput<typeof Entry>, 'changes'> & { changes: Changes };

const Assignment = v.object({ changed, profile: Id, guessed: v.optional(v.boolean(), false) });
/** Which profile an account uses; `guessed` until the writer has looked at it. */
export type Assignment = v.InferOutput<typeof Assignment>;

const StoredPack = v.object({ changed, gone: v.optional(v.boolean(), false), pack: Pack });
export type StoredPack = v.InferOutput<typeof StoredPack>;

/** All profiles of one person, as stored. Accounts are keyed by `site:handle`, lower case. */
export type Book = {
  readonly version: typeof BOOK_VERSION;
  readonly profiles: Readonly<Record<string, Entry>>;
  readonly accounts: Readonly<Record<string, Assignment>>;
  readonly packs: Readonly<Record<string, StoredPack>>;
};

export const EMPTY_BOOK: Book = { version: BOOK_VERSION, profiles: {}, accounts: {}, packs: {} };

/** Takes any stored value of the present version and keeps every entry that holds. */
export function repairedBook(input: unknown): Book {
  if (typeof input !== 'object' || input === null) return EMPTY_BOOK;
  return {
    version: BOOK_VERSION,
    profiles: entriesOf(Reflect.get(input, 'profiles'), Entry, Id),
    accounts: entriesOf(
      Reflect.get(input, 'accounts'),
      Assignment,
      v.pipe(v.string(), v.regex(/^[a-z]+:[\w.-]{1,64}$/)),
    ),
    packs: entriesOf(Reflect.get(input, 'packs'), StoredPack, Id),
  };
}

function entriesOf<Schema extends v.GenericSchema>(
  input: unknown,
  schema: Schema,
  key: v.GenericSchema<string>,
): Record<string, v.InferOutput<Schema>> {
  if (typeof input !== 'object' || input === null) return {};
  const kept = Object.entries(input)
    .map(([name, value]) => [name, v.safeParse(schema, value)] as const)
    .filter(([name, result]) => v.is(key, name) && result.success);
  return Object.fromEntries(kept.map(([name, result]) => [name, result.output as v.InferOutput<Schema>]));
}
