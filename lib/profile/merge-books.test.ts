import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as arbitrary from '../../tests/unit/profile/arbitraries';
import { imported, mergedBooks } from './merge-books';

const two = [arbitrary.book, arbitrary.book] as const;

it('comes out the same whichever device merges, however often', () => {
  fc.assert(
    fc.property(...two, (one, other) => {
      const merged = mergedBooks(one, other);
      expect(merged).toEqual(mergedBooks(other, one));
      expect(mergedBooks(merged, one)).toEqual(merged);
    }),
  );
});

it('does not care in which order three devices meet', () => {
  fc.assert(
    fc.property(...two, arbitrary.book, (one, other, third) => {
      expect(mergedBooks(mergedBooks(one, other), third)).toEqual(mergedBooks(one, mergedBooks(other, third)));
    }),
  );
});

it('lets the later change of an entry count', () => {
  fc.assert(
    fc.property(...two, (one, other) => {
      const merged = mergedBooks(one, other);
      for (const [id, entry] of Object.entries(one.profiles)) {
        const rival = other.profiles[id];
        if (rival === undefined || rival.changed < entry.changed) expect(merged.profiles[id]).toEqual(entry);
      }
    }),
  );
});

it('puts an import over what is here, and keeps the rest', () => {
  fc.assert(
    fc.property(...two, (here, file) => {
      const both = imported(here, file, 99);
      for (const [id, entry] of Object.entries(file.profiles))
        expect(both.profiles[id]).toEqual({ ...entry, changed: 99 });
      for (const [id, entry] of Object.entries(here.profiles))
        if (!(id in file.profiles)) expect(both.profiles[id]).toEqual(entry);
    }),
  );
});
