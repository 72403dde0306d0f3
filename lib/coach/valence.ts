import english from 'sentiment/languages/en/index.js';
import type { Draft } from './text';

/**
 * AFINN as `sentiment` ships it, the list alone: its analyser gives no offsets, reads "not at all stupid" as an insult and
 * lets one call change the list for every later one.
 */
let valences: ReadonlyMap<string, number> | undefined;

/** Made when first asked, so that a page where nobody writes pays nothing. */
function valencesOf(): ReadonlyMap<string, number> {
  valences ??= new Map(Object.entries(english.labels));
  return valences;
}

const NEGATORS = new Set(['not', 'no', 'never', 'without', 'hardly', 'nothing', 'nobody', 'none']);

/** The sums of a text's pleasant and unpleasant words, each word counting the other way within two words of a negator. */
export function valenceOf({ sentences }: Draft): { readonly pleasant: number; readonly unpleasant: number } {
  const known = valencesOf();
  let pleasant = 0;
  let unpleasant = 0;
  for (const { sentence } of sentences) {
    sentence.words.forEach(({ norm }, at) => {
      const value = known.get(norm) ?? 0;
      const negated =
        NEGATORS.has(sentence.words[at - 1]?.norm ?? '') || NEGATORS.has(sentence.words[at - 2]?.norm ?? '');
      const felt = negated ? -value : value;
      if (felt > 0) pleasant += felt;
      else unpleasant -= felt;
    });
  }
  return { pleasant, unpleasant };
}
