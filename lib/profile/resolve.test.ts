import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../tests/unit/profile/arbitraries';
import { EMPTY_BOOK } from './book';
import { added, assigned, changed, removed } from './edits';
import { FIELD_NAMES, type Field } from './fields';
import { UNMANAGED } from './managed';
import { PRESET_FIELDS, PRESETS } from './presets';
import { accountKey, assignedTo, profileIds, resolvedProfile } from './resolve';

const preset = fc.constantFrom(...PRESETS);

it('settles every field in the order locked, own, organisation, preset', () => {
  fc.assert(
    fc.property(preset, arbitrary.changes, arbitrary.changes, arbitrary.changes, (id, own, defaults, locked) => {
      const book = changed(EMPTY_BOOK, id, own, 1);
      const profile = resolvedProfile(id, book, { ...UNMANAGED, organisation: 'Hollowfen', defaults, locked });
      const sources = [locked, own, defaults, PRESET_FIELDS[id]];
      const settled = (name: Field) => sources.find((source) => name in source)?.[name];
      for (const name of FIELD_NAMES) expect([name, profile[name]]).toEqual([name, settled(name)]);
      expect(profile.locked).toEqual(FIELD_NAMES.filter((name) => name in locked));
      expect(profile.by).toBe('Hollowfen');
    }),
  );
});

it('always gives a whole profile, whatever the book holds', () => {
  fc.assert(
    fc.property(arbitrary.book, fc.string(), (book, id) => {
      const profile = resolvedProfile(id, book, UNMANAGED);
      for (const name of FIELD_NAMES) expect(profile[name]).toBeDefined();
    }),
  );
});

describe('accounts', () => {
  const key = accountKey('x', 'Hollowfen');

  it('are nobody’s until they were met', () => {
    expect(assignedTo(key, EMPTY_BOOK, UNMANAGED)).toBeUndefined();
  });

  it('share a profile, and a change of it reaches both', () => {
    let book = added(EMPTY_BOOK, 'own-1', 'Evening', 'personal', 1);
    book = assigned(assigned(book, key, 'own-1', 2), 'x:ada', 'own-1', 2);
    book = changed(book, 'own-1', { strictness: 0.9 }, 3);
    for (const account of [key, 'x:ada']) {
      const { id = '' } = assignedTo(account, book, UNMANAGED) ?? {};
      expect(resolvedProfile(id, book, UNMANAGED).strictness).toBe(0.9);
    }
  });

  it('fall back to the preset when their profile is removed', () => {
    let book = added(EMPTY_BOOK, 'own-1', 'Evening', 'chat-host', 1);
    book = removed(assigned(book, key, 'own-1', 2), 'own-1', 3);
    expect(assignedTo(key, book, UNMANAGED)?.id).toBe('chat-host');
    expect(profileIds(book)).toEqual(PRESETS);
  });

  it('use what the organisation says, by handle', () => {
    const managed = { ...UNMANAGED, accounts: { hollowfen: 'press' as const } };
    const book = assigned(EMPTY_BOOK, key, 'personal', 1);
    expect(assignedTo(key, book, managed)).toEqual({ id: 'press', guessed: false });
  });
});

it('lets "this is wrong" take weight off a kind, down to half', () => {
  const heard = Array.from({ length: 20 }, () => ({ kind: 'blame' as const, quote: 'Your turn', wrong: true }));
  const weights = [1, 20].map((times) => resolvedProfile('personal', EMPTY_BOOK, UNMANAGED, heard.slice(0, times)));
  expect(weights.map(({ sensitivity }) => sensitivity.blame)).toEqual([0.9, 0.5]);
  expect(weights[0]?.ignored).toEqual([{ kind: 'blame', quote: 'your turn' }]);
});
