import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, packedRows, rowsIn, weightsIn } from './packed-weights';

it('gives every key the weight that was packed for it, and 0 to one that was not', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.integer({ min: -999, max: 999 })), (table) => {
      const weightOf = weightsIn(packed(table));
      for (const [key, weight] of Object.entries(table)) expect(weightOf(key)).toBe(weight);
      expect(weightOf('a key that nobody has learnt')).toBe(0);
    }),
  );
});

it('holds nothing where nothing was learnt', () => {
  expect(weightsIn(packed({}))('-1+0 the van')).toBe(0);
});

it('takes few strangers for acquaintances', () => {
  const table = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`w ${i}`, 7]));
  const weightOf = weightsIn(packed(table));
  const taken = Array.from({ length: 200_000 }, (_, i) => weightOf(`c ${i}`)).filter((weight) => weight !== 0);
  expect(taken.length).toBeLessThan(20);
});

it('gives every key the row that was packed for it, and none to one that was not', () => {
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), row), (table) => {
      const rowOf = rowsIn(packedRows(table), 3);
      for (const [key, numbers] of Object.entries(table)) expect([...(rowOf(key) ?? [])]).toEqual(numbers);
      expect(rowOf('a key that nobody has learnt')).toBeUndefined();
    }),
  );
});
