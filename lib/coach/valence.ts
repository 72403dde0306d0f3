import english from 'sentiment/languages/en/index.js';
import type { Draft } from './text';

/**
 * AFINN as `sentiment` ships it, the list alone: its analyser gives no offsets, reads "not at all stupid" as an insult and
 * lets one call change the list for every later one.
 */
const VALENCES: ReadonlyMap<string, number> = new Map(Object.entries(english.labels));

const NEGATORS = new Set(['not', 'no', 'never', 'without', 'hardly', 'nothing', 'nobody', 'none']);

/** The sums of a text's pleasant and unpleasant words, each word counting the other way within two words of a negator. */
export function valenceOf({ sentences }: Draft): { readonly pleasant: number; readonly unpleasant: number } {
  let pleasant = 0;
  let unpleasant = 0;
  for (const { sentence } of sentences) {
    sentence.words.forEach(({ norm }, at) => {
      const value = VALENCES.get(norm) ?? 0;
      const negated =
        NEGATORS.has(sentence.words[at - 1]?.norm ?? '') || NEGATORS.has(sentence.words[at - 2]?.norm ?? '');
      const felt = negated ? -value : value;
      if (felt > 0) pleasant += felt;
      else unpleasant -= felt;
    });
  }
  return { pleasant, unpleasant };
}
