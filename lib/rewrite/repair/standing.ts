import { lostFacts } from '../facts';
import type { Weighed } from '../structure/cuts';
import type { Sentence } from '../structure/sentences';
import { carriesVerb } from '../structure/tagged';
import { excised } from './excise';
import { dropsClause, GASPED, isMaimed, keepsHead, leavesScrap, STUMP } from './maimed';
import { readsHot } from './mend';
import type { Cut, Sight } from './sight';

/** What one way of cutting leaves of a sentence. */
export const leftBy = (sentence: Sentence, own: readonly Weighed[], cut: Cut) =>
  excised(
    sentence,
    own.map((word, i) => ({ ...word, cut: cut[i] ?? false })),
  );

/** So many ways of cutting a sentence are tried where the best leaves something amiss. */
const TRIED = 2;

/** What the next best cuts leave that stands and costs no fact. */
export function others({ sentence, own, cuts }: Sight): readonly string[] {
  return cuts
    .slice(1)
    .filter((cut) => dropsClause(own, cut))
    .map((cut) => leftBy(sentence, own, cut))
    .filter(
      (text) =>
        text !== '' &&
        text !== sentence.text &&
        !isMaimed(text, sentence.text) &&
        !readsHot(text) &&
        lostFacts(sentence.text, text).length === 0,
    )
    .slice(0, TRIED);
}

/** What the best cut leaves that stands as a sentence; where none does, whole clauses go or stay. */
export function standing({ sentence, own, cuts }: Sight): string {
  const left = (cut: Cut) => leftBy(sentence, own, cut);
  for (const cut of cuts) {
    const stay = cut.filter((goes) => !goes).length;
    if (stay === own.length) {
      if (readsHot(sentence.text)) continue;
      return sentence.text;
    }
    const text = left(cut);
    if (GASPED.test(text)) return '';
    const whole = keepsHead(own, cut, text) || !isMaimed(text, sentence.text);
    if (text === '' ? stay <= STUMP : whole && !leavesScrap(own, cut)) return text;
  }
  return byClauses(sentence, own, left(cuts[0] ?? []));
}

function byClauses(sentence: Sentence, own: readonly Weighed[], otherwise: string): string {
  const clauses = new Map<number, number[]>();
  for (const { clause, likely } of own) clauses.set(clause, [...(clauses.get(clause) ?? []), likely]);
  const goes = (clause: number) => {
    const all = clauses.get(clause) ?? [];
    return all.reduce((sum, likely) => sum + likely, 0) / Math.max(1, all.length) >= 0.5;
  };
  const coarse = excised(
    sentence,
    own.map((word) => ({ ...word, cut: goes(word.clause) })),
  );
  return coarse !== '' && carriesVerb(coarse) ? coarse : otherwise;
}
