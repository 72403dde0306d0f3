import type { Finding, Span } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
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

type Cut = { readonly sentence: Sentence; readonly clauses: readonly Clause[]; readonly ending: string };

/** Kinds that are mended by other means than a cut: tags by their own surgery, capitals by lowering, coldness by adding. */
const ELSEWHERE: ReadonlySet<Kind> = new Set(['defensive-hashtag', 'campaign-hashtag', 'shouting', 'cold-reply']);
const LEARNT: Readonly<Record<string, number>> = weights;
/** How sure the learnt weights must be to cut on their own word, in hundredths of a logit. */
const SURE = 60;
/** Below this the learnt weights speak for a clause. */
const DOUBTED = 90;
/** "his agent's a parrot", said in one breath with an insult, is one too. */
const SAME_BREATH = /^[\w’']+(?:\s\w+)?(?:['’]s| is| are) (?:an?|no) [\w-]+$/iu;

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (finding: Finding, clause: Span) => shared(finding.span, clause) >= 0.5 * (clause.end - clause.start);

/** What the rewriter's own tables say of a clause; quoted words are somebody else's. */
function ownKinds(text: string): readonly Kind[] {
  const plain = text
    .replace(/(?:^|\s)@\w+(?:[,:]?\s+|$)/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/"[^"]*"/gu, '""')
    .trim();
  const kinds = HEATED.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);
  return STOCK.test(plain) ? [...kinds, 'boilerplate'] : kinds;
}

/** Which clauses a finding over several of them is about: those the tables know, else those that are flagged alone, else all. */
function guilty(finding: Finding, clauses: readonly Clause[], flags: (text: string) => boolean): readonly Clause[] {
  const labels = (clause: Clause) =>
    /^\s*:/u.test(clauses[clauses.indexOf(clause) + 1]?.joint ?? '') && ownKinds(clause.text).length === 0;
  const under = clauses.filter((clause) => covers(finding, clause) && !labels(clause));
  if (under.length < 2) return under;
  const known = under.filter(({ text }) => ownKinds(text).length > 0);
  if (known.length > 0) return known;
  const alone = under.filter(({ text }) => flags(text));
  return alone.length > 0 ? alone : under;
}

/**
 * A mild finding that neither the tables nor the learnt weights bear out does not cost a whole clause: the check at the
 * end still sees it, and a fact wrongly cut is worse than an edge left in.
 */
function stands({ heat }: Finding, clause: Clause, again: boolean): boolean {
  if (ownKinds(clause.text).length > 0) return true;
  const score = scoreOf(clause.text, clause.joint === '');
  return score > DOUBTED || (heat === 2 && !again);
}

function scoreOf(text: string, opens: boolean): number {
  return featuresOf(text, opens).reduce((sum, key) => sum + (LEARNT[key] ?? 0), LEARNT['*bias'] ?? 0);
}

function cutsOf(text: string): readonly Cut[] {
  return sentencesOf(text).map((sentence) => ({ sentence, ...clausesOf(sentence) }));
}

/**
 * Cuts a draft into sentences and clauses and marks which of them carry the heat; `flags` asks the detectors about a
 * clause alone, and `again` tells that the text was mended once, when only what is borne out may still go.
 */
export function partsOf(
  text: string,
  findings: readonly Finding[],
  flags: (text: string) => boolean = () => false,
  again = false,
): readonly Part[] {
  const cuts = cutsOf(text);
  const all = cuts.flatMap(({ clauses }) => clauses);
  const found = new Map<Clause, Set<Kind>>(all.map((clause) => [clause, new Set(ownKinds(clause.text))]));
  for (const finding of findings) {
    if (ELSEWHERE.has(finding.kind)) continue;
    for (const clause of guilty(finding, all, flags))
      if (stands(finding, clause, again)) found.get(clause)?.add(finding.kind);
  }
  for (const [index, clause] of all.entries()) {
    const before = all[index - 1];
    const attacked = before !== undefined && found.get(before)?.has('hostility') === true;
    if (attacked && /\band\b/u.test(clause.joint) && SAME_BREATH.test(clause.text)) found.get(clause)?.add('hostility');
  }
  return cuts.map(({ sentence, clauses, ending }) => ({
    sentence,
    ending,
    clauses: clauses.map((clause) => {
      const kinds = found.get(clause) ?? new Set<Kind>();
      return { ...clause, kinds, hot: kinds.size > 0, spots: spotsOf(clause, findings) };
    }),
  }));
}

function spotsOf(clause: Clause, findings: readonly Finding[]): readonly Span[] {
  return findings
    .filter(({ kind, span, tentative }) => !tentative && !ELSEWHERE.has(kind) && shared(span, clause) > 0)
    .map(({ span }) => ({ start: Math.max(span.start, clause.start), end: Math.min(span.end, clause.end) }));
}

/** Where nothing else points at any words: the clause that the learnt weights find hottest, if they are sure. */
export function withHottest(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ clauses }) => clauses.some(({ hot }) => hot))) return parts;
  const scored = parts.flatMap(({ clauses }) =>
    clauses.map((clause, index) => ({ clause, score: scoreOf(clause.text, index === 0) })),
  );
  const [top] = scored.sort((a, b) => b.score - a.score);
  if (top === undefined || top.score < SURE) return parts;
  return parts.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) =>
      clause === top.clause ? { ...clause, hot: true, kinds: new Set<Kind>(['snark']) } : clause,
    ),
  }));
}
