/** A hot turn of phrase and its calm twin. Apostrophes are straight; "$S" is "We're" or "I'm", "$W" is "We've" or "I've", "$P" is "we" or "I"; a twin adds no fact. */
export type Recast = readonly [RegExp, string];

/** Compiles a table of recasts: any case, Unicode. */
export function recasts(table: readonly (readonly [string, string])[]): readonly Recast[] {
  return table.map(([source, twin]) => [new RegExp(source, 'iu'), twin]);
}
