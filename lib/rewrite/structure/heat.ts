import type { Finding, Span } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { HARD_FACT } from '../facts';
import { featuresOf } from './clause-features';
import weights from './clause-weights.generated.json';
import { type Clause, clausesOf } from './clauses';
import { HEATED } from './heated-phrases';
import { type Sentence, sentencesOf } from './sentences';
import { STOCK } from './stock-phrases';

/** A clause with what is wrong with it: nothing, a few words (`spots`, draft offsets), or all of it (`hot`). */
export type Marked = Clause & {
  readonly hot: boolean;
  readonly kinds: ReadonlySet<Kind>;
  readonly spots: readonly Span[];
};

export type Part = { readonly sentence: Sentence; readonly clauses: readonly Marked[]; readonly ending: string };

/** Kinds that are mended by other means than a cut: tags by their own surgery, capitals by lowering, coldness by adding. */
const ELSEWHERE: ReadonlySet<Kind> = new Set(['defensive-hashtag', 'campaign-hashtag', 'shouting', 'cold-reply']);
const table: Readonly<Record<string, number>> = weights;
/** How sure the learnt weights must be to cut on their own word, in hundredths of a logit; surer where facts would go too. */
const SURE = { bare: 130, factual: 300 };
/** A warning is never cut on the learnt weights' word alone. */
const FORBIDS = /^(?:please )?(?:do not|don't|never)\b/iu;

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function weighed(clause: string, opens: boolean): number {
  return featuresOf(clause, opens).reduce((sum, key) => sum + (table[key] ?? 0), table['*bias'] ?? 0);
}

function marked(
  clause: Clause,
  ending: string,
  place: { opens: boolean; labels: boolean },
  findings: readonly Finding[],
): Marked {
  const kinds = new Set<Kind>();
  const spots: Span[] = [];
  let covered = 0;
  for (const { kind, span, tentative } of findings) {
    const shared = overlap(span, clause);
    if (shared === 0 || ELSEWHERE.has(kind)) continue;
    kinds.add(kind);
    covered = Math.max(covered, shared / (clause.end - clause.start));
    if (!tentative) spots.push({ start: Math.max(span.start, clause.start), end: Math.min(span.end, clause.end) });
  }
  const plain = clause.text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/"[^"]*"/gu, '""')
    .trim();
  for (const [kind, pattern] of HEATED) if (pattern.test(plain)) kinds.add(kind);
  const stock = STOCK.test(plain.replace(/^@\w+\s+/u, ''));
  if (stock) kinds.add('boilerplate');
  const sure = HARD_FACT.test(clause.text) ? SURE.factual : SURE.bare;
  const learnt =
    !place.labels &&
    !FORBIDS.test(plain) &&
    !/^#\w+$/u.test(clause.text.trim()) &&
    weighed(clause.text + ending, place.opens) > sure;
  const own = kinds.size > 0 && spots.length === 0;
  return { ...clause, hot: covered >= 0.5 || own || stock || learnt, kinds, spots };
}

/** Cuts a draft into sentences and clauses and marks which of them carry the heat. */
export function partsOf(text: string, findings: readonly Finding[]): readonly Part[] {
  return sentencesOf(text).map((sentence) => {
    const { clauses, ending } = clausesOf(sentence);
    const last = clauses.length - 1;
    return {
      sentence,
      ending,
      clauses: clauses.map((clause, index) =>
        marked(
          clause,
          index === last ? ending : '',
          { opens: index === 0, labels: /^\s*:/u.test(clauses[index + 1]?.joint ?? '') },
          findings,
        ),
      ),
    };
  });
}
