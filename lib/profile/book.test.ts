import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as arbitrary from '../../tests/unit/profile/arbitraries';
import { EMPTY_BOOK, repairedBook } from './book';

it('reads back whatever was stored', () => {
  fc.assert(
    fc.property(arbitrary.book, (book) => {
      expect(repairedBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
    }),
  );
});

it('makes a sound book of any garbage', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (profiles, accounts, packs) => {
      const book = repairedBook({ version: 2, profiles, accounts, packs });
      expect(repairedBook(book)).toEqual(book);
    }),
  );
  expect(repairedBook('nonsense')).toEqual(EMPTY_BOOK);
});

it('loses only what is bad', () => {
  fc.assert(
    fc.property(arbitrary.book, arbitrary.id, fc.anything(), (book, id, garbage) => {
      fc.pre(!(id in book.profiles));
      const stored = { ...book, profiles: { ...book.profiles, [id]: garbage } };
      const { [id]: _, ...kept } = repairedBook(stored).profiles;
      expect(kept).toEqual(book.profiles);
    }),
  );
});

it('drops one bad field and keeps its neighbours', () => {
  const entry = {
    changed: 1,
    gone: false,
    name: 'Evening',
    preset: 'personal',
    changes: { strictness: 7, hold: 'off' },
  };
  expect(repairedBook({ profiles: { evening: entry } }).profiles.evening?.changes).toEqual({ hold: 'off' });
});
