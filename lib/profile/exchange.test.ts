import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../tests/unit/profile/arbitraries';
import { EMPTY_BOOK } from './book';
import { packAdded } from './edits';
import { exported, opened } from './exchange';
import { STARTER_PACK } from './starter-pack';

it('brings back exactly what was exported', () => {
  fc.assert(
    fc.property(arbitrary.book, (book) => {
      const full = packAdded(book, STARTER_PACK, 5);
      expect(opened(exported(full))).toEqual({ book: JSON.parse(JSON.stringify(full)) });
    }),
  );
});

it('takes a pack on its own', () => {
  expect(opened(JSON.stringify(STARTER_PACK))).toEqual({ pack: STARTER_PACK });
});

describe('says what is wrong, and where', () => {
  const withChanges = (changes: object) =>
    JSON.stringify({
      poise: 'profiles',
      ...EMPTY_BOOK,
      profiles: { evening: { changed: 1, gone: false, name: '', preset: 'personal', changes } },
    });

  it.each([
    ['{"poise": ', { what: 'not-json' }],
    ['7', { what: 'invalid' }],
    [withChanges({ strictness: 2 }), { what: 'invalid', place: 'profiles.evening.changes.strictness' }],
    [withChanges({ strctness: 0.5 }), { what: 'invalid', place: 'profiles.evening.changes.strctness' }],
    [
      withChanges({ sensitivity: { snark: 'very' } }),
      { what: 'invalid', place: 'profiles.evening.changes.sensitivity.snark' },
    ],
    [JSON.stringify({ ...STARTER_PACK, rules: [] }), { what: 'invalid', place: 'rules' }],
    ['x'.repeat(50_000_000), { what: 'too-long' }],
  ])('in %.60s', (text, problem) => {
    expect(opened(text)).toMatchObject({ problem });
  });

  it('where a pack breaks its own examples', () => {
    const [rule] = STARTER_PACK.rules;
    const pack = { ...STARTER_PACK, rules: [{ ...rule, flags: ['Nothing of the kind.'] }] };
    const problem = { what: 'example', rule: 0, example: 'Nothing of the kind.', expected: 'flags' };
    expect(opened(JSON.stringify(pack))).toMatchObject({ problem });
  });
});

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'problem' in opened(text)));
});
