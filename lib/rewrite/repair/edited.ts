import { HARD_FACT, lostFacts } from '../facts';
import { type Weighed, waysToCut, weighedWords } from '../structure/cuts';
import type { Sentence } from '../structure/sentences';
import { hasFiniteVerb, tagged } from '../structure/tagged';
import type { Heard } from '../structure/word-features';
import { dangles } from './cut';
import { excised } from './excise';
import type { Manner, Mended } from './mend';
import { HOLDS, mocks, readsHot, recast } from './mend';
import { unmask } from './sarcasm';
import { tidy, upperFirst, writesSmall } from './tidy';

/** What nobody may do, said to everybody: however loud, it is not for cutting. */
const WARNING =
  /^(?:please )?(?:do not|don['’]?t|never) (?!be\b|you\b|act\b|pretend\b|tell me\b|start\b|give me\b|bother\b)\p{L}/iu;
/** A sentence of which no word is this likely to go is taken at its word. */
const DOUBTED = 0.3;
const HOT_TAG = /^#[\p{L}\p{N}_]+/u;

/** A draft's sentences without what an editor would cut; the tags that may not stay go elsewhere. */
export function edited(draft: string, heard: Heard, tags: ReadonlySet<string>, manner: Manner): readonly Mended[] {
  const { layout, words } = weighedWords(draft, heard);
  const ways = waysToCut(layout, words, ({ text }) => tags.has(HOT_TAG.exec(text)?.[0] ?? ''));
  const small = writesSmall(draft);
  return layout.sentences.map((sentence, at) => {
    const own = words.filter((word) => word.sentence === at);
    const cuts = ways.get(at) ?? [];
    const keep = (text: string): Mended => ({ text, gap: sentence.gap });
    if (heard.context.parent === undefined && WARNING.test(sentence.text) && !readsHot(sentence.text))
      return keep(recast(sentence.text, manner));
    const doubted = own.some((word) => word.likely >= DOUBTED);
    if (mocks(sentence.text, manner) && doubted) return keep('');
    const plain = doubted ? unmask(sentence.text, true) : undefined;
    if (plain !== undefined && lostFacts(sentence.text, plain).length === 0 && !readsHot(plain))
      return keep(small ? tidy(plain) : upperFirst(tidy(plain)));
    const twin = recast(sentence.text, manner);
    if (!cuts[0]?.includes(true)) {
      if (!readsHot(sentence.text)) return keep(sentence.text);
      return keep(readsHot(twin) && !HARD_FACT.test(twin) ? '' : twin);
    }
    if (twin !== sentence.text && HOLDS.test(twin) && !readsHot(twin) && !dangles(twin)) return keep(twin);
    const left = standing(sentence, own, cuts);
    return keep(small || left.startsWith('@') ? left : upperFirst(left));
  });
}

type Cut = readonly boolean[];

/** What the best cut leaves that stands as a sentence; where none does, whole clauses go or stay. */
function standing(sentence: Sentence, own: readonly Weighed[], cuts: readonly Cut[]): string {
  const texts = cuts
    .filter((cut) => cut.includes(true))
    .map((cut) =>
      excised(
        sentence,
        own.map((word, i) => ({ ...word, cut: cut[i] ?? false })),
      ),
    );
  const [best = ''] = texts;
  return texts.find((left) => !isMaimed(left, sentence.text)) ?? byClauses(sentence, own, best);
}

const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|does|did|will|would|can|could|should|must|may|might)\b(?!.*\?)/iu;

/** True where a cut took the verb, the subject or the end that the sentence had. */
function isMaimed(left: string, sentence: string): boolean {
  if (left === '') return false;
  const lostVerb = hasFiniteVerb(tagged(sentence)) && !hasFiniteVerb(tagged(left));
  const lostSubject = AUXILIARY.test(left) && !AUXILIARY.test(sentence);
  return lostVerb || lostSubject || (dangles(left) && !dangles(sentence));
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
  return coarse !== '' && hasFiniteVerb(tagged(coarse)) ? coarse : otherwise;
}
