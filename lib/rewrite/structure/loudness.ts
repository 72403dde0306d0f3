import type { Finding } from '../../coach/finding';
import { logitAt, probability } from '../../coach/logistic';
import type { Placed } from './layout';

type Likely = Placed & { readonly likely: number };

/** So much, as a logit, a raised voice adds to how likely a word looks to go. */
const RAISED = 1;
/** From here on, on average, a sentence would go however quietly it was said. */
const MEANT = 0.77;
const LOUD_WORD = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const PILED = /[!?]{2,}["”’)]*$/u;
/** Says nothing, however it is written. */
const EMPTY = /^(?:omg|ffs|smh|wtf|lol|lmao|rofl|jeez|honestly|hello+)\b/iu;

/**
 * Editors changed the capitals and the piled-up marks of a shout, so that its words look likelier to go than they are: what is
 * only loud is heard as if it were said quietly. What is marked for more than its loudness is heard as it is.
 */
export function quietened<Word extends Likely>(words: readonly Word[], findings: readonly Finding[]): readonly Word[] {
  if (!findings.some(({ kind }) => kind === 'shouting')) return words;
  const others = findings.filter(({ kind }) => kind !== 'shouting' && kind !== 'cold-reply');
  const isMeant = (sentence: number) => {
    const own = words.filter((word) => word.sentence === sentence);
    return own.reduce((sum, { likely }) => sum + likely, 0) >= MEANT * own.length;
  };
  const meant = new Set([...new Set(words.map(({ sentence }) => sentence))].filter(isMeant));
  return words.map((word, i) => {
    const marked = others.some(({ span }) => span.start < word.end && span.end > word.start);
    if (marked || meant.has(word.sentence) || EMPTY.test(word.text)) return word;
    const before = words[i - 1];
    const said = PILED.test(word.text) && before?.sentence === word.sentence ? before.likely : word.likely;
    const likely = Math.min(word.likely, said);
    const loud = others.length === 0 || LOUD_WORD.test(word.text);
    return { ...word, likely: loud ? probability(logitAt(likely) - RAISED) : likely };
  });
}
