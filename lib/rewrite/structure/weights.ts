/** Keys and what they weigh, side by side: as one object, a key that is a reserved word would be no good name for an import. */
export type Listed = { readonly keys: readonly string[]; readonly weights: readonly number[] };

/** Looks a key up, in hundredths of a logit; 0 where it was never learnt. */
export type WeightOf = (key: string) => number;

/** The table is made when it is first asked. */
export function weightsIn({ keys, weights }: Listed): WeightOf {
  let table: ReadonlyMap<string, number> | undefined;
  return (key) => {
    table ??= new Map(keys.map((name, index) => [name, weights[index] ?? 0]));
    return table.get(key) ?? 0;
  };
}

/** The same for weights that were only just learnt. */
export const weightsOf =
  (table: Readonly<Record<string, number>>): WeightOf =>
  (key) =>
    table[key] ?? 0;

export const listed = (table: Readonly<Record<string, number>>): Listed => ({
  keys: Object.keys(table),
  weights: Object.values(table),
});
