import fc from 'fast-check';
import * as v from 'valibot';
import { KINDS } from '../../../lib/coach/kinds';
import { BOOK_VERSION, type Book } from '../../../lib/profile/book';
import { BANTER, type Changes, HOLDS, Id } from '../../../lib/profile/fields';
import { PRESETS } from '../../../lib/profile/presets';

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const words = fc.string({ maxLength: 80 }).map((text) => text.trim());
const handle = fc.stringMatching(/^[a-z0-9_]{1,15}$/);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

export const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((text) => v.is(Id, text));

/** Any choice of fields a writer or an organisation could set. */
export const changes = fc.record(
  {
    strictness: share,
    sensitivity: fc
      .tuple(...KINDS.map(() => share))
      .map((weights) => Object.fromEntries(KINDS.map((kind, at) => [kind, weights[at]]))),
    hold: fc.constantFrom(...HOLDS),
    person: fc.constantFrom('we', 'I'),
    formality: fc.constantFrom('formal', 'plain', 'casual'),
    warmth: fc.constantFrom('warm', 'neutral'),
    signOff: words,
    greeting: words,
    phrases: fc.array(fc.record({ never: words.filter((text) => text !== ''), say: words }), { maxLength: 4 }),
    banter: fc.constantFrom(...BANTER),
    relaxWith: fc.array(handle, { maxLength: 4 }),
    quiet: fc.record({ on: fc.boolean(), from: clock, to: clock, waitSeconds: fc.integer({ min: 0, max: 600 }) }),
    lateAfter: fc.double({ min: 0.5, max: 168, noNaN: true }),
    packs: fc.array(id, { maxLength: 3 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Changes>;

const changed = fc.integer({ min: 0, max: 9 });

export const book: fc.Arbitrary<Book> = fc.record({
  version: fc.constant<typeof BOOK_VERSION>(BOOK_VERSION),
  profiles: fc.dictionary(
    id,
    fc.record({
      changed,
      gone: fc.boolean(),
      name: fc.constantFrom('', 'Evening voice'),
      preset: fc.constantFrom(...PRESETS),
      changes,
    }),
    { maxKeys: 5, noNullPrototype: true },
  ),
  accounts: fc.dictionary(
    handle.map((name) => `x:${name}`),
    fc.record({ changed, profile: fc.oneof(fc.constantFrom(...PRESETS), id), guessed: fc.boolean() }),
    { maxKeys: 5, noNullPrototype: true },
  ),
  packs: fc.constant({}),
});
