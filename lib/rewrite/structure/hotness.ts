import type { Judgement } from '../../coach/context';
import type { Finding, Span } from '../../coach/finding';
import { type Logistic, logitOf, probability } from '../../coach/logistic';
import { HARD_FACT } from '../facts';
import type { Clause } from './clauses';
import { highest } from './extremes';
import weights from './hotness.generated.json';
import { ownKinds } from './own-kinds';

/** All that is heard of one clause. */
export type HeardClause = {
  readonly clause: Clause;
  /** Marks that close the sentence, where the clause is its last. */
  readonly ending: string;
  /** What its words say by the learnt table, as a logit. */
  readonly learnt: number;
  readonly findings: readonly Finding[];
  readonly judgement: Judgement | undefined;
};

const FAINT = -6;
const OTHERWISE_MENDED = new Set(['cold-reply', 'shouting', 'campaign-hashtag', 'defensive-hashtag']);

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** What `hotness` weighs; training/clauses.ts learns the weights under these names. */
export function hotnessFeatures({
  clause,
  ending,
  learnt,
  findings,
  judgement,
}: HeardClause): Readonly<Record<string, number>> {
  const { text } = clause;
  const found = findings.filter(({ kind, span }) => !OTHERWISE_MENDED.has(kind) && shared(span, clause) > 0);
  const wide = found.filter(({ span }) => shared(span, clause) >= 0.5 * text.length);
  return {
    learnt: Math.max(-4, Math.min(4, learnt)),
    known: Number(ownKinds(text).length > 0),
    touched: Number(found.length > 0),
    found: Number(wide.some(({ detector }) => detector !== 'judgement')),
    certain: Number(wide.some(({ tentative }) => !tentative)),
    fact: Number(HARD_FACT.test(text)),
    you: Number(/\byou(?:r|rs|rself)?\b/iu.test(text)),
    we: Number(/\b(?:we|our|us|i|my|me)\b/iu.test(text)),
    asks: Number(ending.includes('?')),
    cries: Number(ending.includes('!')),
    opens: Number(clause.joint === ''),
    plain: Number(
      /^(?:please|sorry|thanks|thank you|hi|hello|we're|we've|we'll|i'm|i've|i'll)\b/iu.test(text.replaceAll('’', "'")),
    ),
    words: Math.min(3, text.split(/\s+/u).length / 6),
    ...(judgement && carried(clause, judgement)),
  };
}

function carried(clause: Clause, { pieces, heat }: Judgement): Readonly<Record<string, number>> {
  const mine = pieces.filter((piece) => shared(piece, clause) > 0);
  const cut = mine.map((piece) => Math.max(FAINT, piece.cut));
  const logits = mine.map((piece) => (OTHERWISE_MENDED.has(piece.kind) ? FAINT : Math.max(FAINT, piece.heat)));
  if (logits.length === 0)
    return { carried: FAINT, 'carried most': FAINT, cut: FAINT, 'cut most': FAINT, 'draft edgy': heat[0] / 3 };
  return {
    carried: logits.reduce((sum, logit) => sum + logit, 0) / logits.length,
    'carried most': highest(logits),
    cut: cut.reduce((sum, logit) => sum + logit, 0) / cut.length,
    'cut most': highest(cut),
    'draft edgy': heat[0] / 3,
  };
}

/** How probable it is, 0 to 1, that a clause of a draft that is due is one of those that a coach would mark. */
export function hotness(heard: HeardClause): number {
  const model: Logistic = heard.judgement ? weights.both : weights.instinct;
  return probability(logitOf(model, hotnessFeatures(heard)));
}
