import type { Judgement } from '../../coach/context';
import type { Finding, Span } from '../../coach/finding';
import type { Kind } from '../../coach/kinds';
import { weightsIn } from '../../coach/packed-weights';
import { HARD_FACT } from '../facts';
import { featuresOf } from './clause-features';
import weights from './clause-weights.generated.json';
import { type Clause, clausesOf } from './clauses';
import { hotness } from './hotness';
import { keeping } from './keeping';
import { ownKinds } from './own-kinds';
import { type Sentence, sentencesOf } from './sentences';

/** A clause with what is wrong with it: nothing, a few words (`spots`, draft offsets), or all of it (`hot`). */
export type Marked = Clause & {
  readonly hot: boolean;
  /** True where no known words and no finding make it hot, only what was learnt of such clauses. */
  readonly felt: boolean;
  readonly kinds: ReadonlySet<Kind>;
  readonly spots: readonly Span[];
};

export type Part = { readonly sentence: Sentence; readonly clauses: readonly Marked[]; readonly ending: string };

type Cut = { readonly sentence: Sentence; readonly clauses: readonly Clause[]; readonly ending: string };

/** Kinds that are mended by other means than a cut: tags by their own surgery, capitals by lowering, coldness by adding. */
const ELSEWHERE: ReadonlySet<Kind> = new Set(['defensive-hashtag', 'campaign-hashtag', 'shouting', 'cold-reply']);
const LEARNT = weightsIn(weights);
/** From here on a clause is hot on the word of what was learnt alone; where it holds a fact, a wrong cut costs more. */
const LIKELY = 0.6;
const LIKELY_WITH_FACT = 0.8;
/** A mild finding needs this much beside it. */
const BORNE_OUT = 0.4;
/** "his agent's a parrot", said in one breath with an insult, is one too. */
const SAME_BREATH = /^[\w’']+(?:\s\w+)?(?:['’]s| is| are) (?:an?|no) [\w-]+$/iu;

/** A day, a name within the clause, or something to do: what a reader would miss. */
const SOFT_FACT =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|noon|midnight|january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:please|dm|call|ring|phone|text|email|write to|send|bring|book|reply|press|click|tap|hold|open|use|fill|pick|ask for|refund(?:ed|s)?|replac\w+|i(?:'d like| want| need)|we(?:'ve|'ll| have| will)|i(?:'ve|'ll| have| will))\b/iu;
/** An order, a condition, a refusal or a plain "not": cut, it takes the sense along. */
const SENSE =
  /^(?:(?:and|so|then|also|just|please|or),? )?(?:(?:keep|take|look|use|try|check|swap|switch|plug|get|pick|ask|tell|give|stop|move|put|come|make|don't|do not|never|if|unless|until|once|when) |- )|\b(?:not|no|never|cannot|\p{L}+n't)\b/iu;
const NAME = /(?<=\p{L},? )(?!I\b)\p{Lu}\p{Ll}+/u;

/** True where a reader could act on the words or would miss their sense. */
export const holdsFact = (text: string): boolean => {
  const words = text.replace(/(?<![\w@])@\w+/gu, '').replaceAll('’', "'");
  return HARD_FACT.test(words) || SOFT_FACT.test(words) || SENSE.test(words) || NAME.test(words);
};
const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covers = (finding: Finding, clause: Span) => shared(finding.span, clause) >= 0.5 * (clause.end - clause.start);

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
function stands({ heat }: Finding, clause: Clause, again: boolean, heard: number): boolean {
  return ownKinds(clause.text).length > 0 || heard >= BORNE_OUT || (heat === 2 && !again);
}

/** How probable it is, 0 to 1, that a coach would mark the clause. */
export type Hear = (clause: Clause, ending: string) => number;

/** Hears clauses of the text that the findings, and the judgement where there is one, are about. */
export const hearing =
  (findings: readonly Finding[], judgement?: Judgement): Hear =>
  (clause, ending) => {
    const said = (clause.joint === '' ? LEARNT_FIRST : LEARNT_LATER)(clause.text + ending);
    return hotness({ clause, ending, learnt: said, findings, judgement });
  };

const learnt = (opens: boolean) =>
  keeping((text) => featuresOf(text, opens).reduce((sum, key) => sum + LEARNT(key), LEARNT('*bias')) / 100);
const [LEARNT_FIRST, LEARNT_LATER] = [learnt(true), learnt(false)];

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
  hear: Hear = () => 0,
  again = false,
): readonly Part[] {
  const cuts = cutsOf(text);
  const all = cuts.flatMap(({ clauses }) => clauses);
  const heard = new Map(
    cuts.flatMap(({ clauses, ending }) =>
      clauses.map((clause, index) => [clause, hear(clause, index === clauses.length - 1 ? ending : '')] as const),
    ),
  );
  const found = new Map<Clause, Set<Kind>>(all.map((clause) => [clause, new Set(ownKinds(clause.text))]));
  for (const finding of findings) {
    if (ELSEWHERE.has(finding.kind)) continue;
    for (const clause of guilty(finding, all, flags))
      if (stands(finding, clause, again, heard.get(clause) ?? 0)) found.get(clause)?.add(finding.kind);
  }
  const felt = new Set<Clause>();
  if (!again) {
    for (const [clause, likely] of heard)
      if (likely >= (holdsFact(clause.text) ? LIKELY_WITH_FACT : LIKELY)) felt.add(clause);
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
      const known = kinds.size > 0;
      return { ...clause, kinds, hot: known || felt.has(clause), felt: !known, spots: spotsOf(clause, findings) };
    }),
  }));
}

function spotsOf(clause: Clause, findings: readonly Finding[]): readonly Span[] {
  return findings
    .filter(({ kind, span, tentative }) => !tentative && !ELSEWHERE.has(kind) && shared(span, clause) > 0)
    .map(({ span }) => ({ start: Math.max(span.start, clause.start), end: Math.min(span.end, clause.end) }));
}

/** Where nothing else points at any words: the clause that is heard as the hottest, if it is heard at all. */
export function withHottest(parts: readonly Part[], hear: Hear): readonly Part[] {
  if (parts.some(({ clauses }) => clauses.some(({ hot }) => hot))) return parts;
  const heard = parts.flatMap(({ clauses, ending }) =>
    clauses.map((clause, index) => ({ clause, likely: hear(clause, index === clauses.length - 1 ? ending : '') })),
  );
  const [top] = heard.filter(({ clause }) => !holdsFact(clause.text)).sort((a, b) => b.likely - a.likely);
  if (top === undefined || top.likely < BORNE_OUT) return parts;
  return parts.map((part) => ({
    ...part,
    clauses: part.clauses.map((clause) =>
      clause === top.clause ? { ...clause, hot: true, felt: false, kinds: new Set<Kind>(['snark']) } : clause,
    ),
  }));
}
