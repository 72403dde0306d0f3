import { agreedOn } from './agreement';
import type { Judgement, Report, Verdict } from './context';
import { draftFeatures, heatedFeatures, kindFeatures } from './features';
import type { Finding } from './finding';
import fusion from './fusion.json';
import { type Heat, KINDS, type Kind, LEVELS } from './kinds';
import { type Logistic, logitAt, logitOf, probability } from './logistic';
import { heardAgain, type SecondReader } from './second-reader';
import secondReader from './second-reader.json';
import { onCut, sharpestTag, tagFinding, tentativeFinding } from './tentative-finding';
import type { Weighing } from './weighing';

/** Weights and thresholds of one way to answer: with the encoder, or with instinct alone. */
export type Fusion = {
  readonly edgy: Logistic;
  readonly heated: Logistic;
  readonly kinds: Readonly<Record<Kind, Logistic>>;
  readonly second?: SecondReader;
  readonly thresholds: {
    readonly edgy: number;
    readonly heated: number;
    /** A finding of instinct is shown from here on. */
    readonly show: Readonly<Record<Kind, number>>;
    /** A kind that no detector saw is marked from here on. */
    readonly mark: Readonly<Record<Kind, number>>;
  };
};

export type Fusions = { readonly both: Fusion; readonly instinct: Fusion };

const SHIPPED: Fusions = { ...fusion, both: { ...fusion.both, second: secondReader } };

/** From the most lenient profile to the strictest, thresholds move by this much on the logit scale. */
const STRICTNESS = 2;

const AS_SHIPPED: Weighing = {
  strictness: 0.5,
  sensitivity: Object.fromEntries(KINDS.map((kind) => [kind, 1])) as Record<Kind, number>,
  allowedTags: [],
  ignored: [],
};

/** Weighs what instinct saw and what the encoder read into what the card shows. Heat above 0 always has a finding to point at. */
export function verdict(report: Report, judgement?: Judgement, weighing: Weighing = AS_SHIPPED): Verdict {
  return weigh(SHIPPED, report, judgement, weighing);
}

/** Only what the card would mark; where nothing is due, most of the weighing is left out. */
export function marksOf(report: Report): readonly Finding[] {
  return marked(SHIPPED.instinct, report, undefined, AS_SHIPPED).findings;
}

/** The same with weights other than the shipped ones: training weighs each fold by what the other folds taught. */
export function weigh(
  fusions: Fusions,
  report: Report,
  judgement?: Judgement,
  weighing: Weighing = AS_SHIPPED,
): Verdict {
  const fused = judgement ? fusions.both : fusions.instinct;
  const {
    edgy,
    hottest,
    findings,
    logits = logitsOf(fused, report, judgement),
  } = marked(fused, report, judgement, weighing);
  const heat = findings.length > 0 ? hottest : 0;
  return {
    report,
    score: report.english ? probability(edgy) : 0,
    heat,
    level: LEVELS[heat],
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, report.english ? probability(logits[kind]) : 0])) as Record<
      Kind,
      number
    >,
    findings,
    ...(judgement && { judgement }),
  };
}

type Logits = Readonly<Record<Kind, number>>;

const logitsOf = (fused: Fusion, report: Report, judgement: Judgement | undefined) =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, logitOf(fused.kinds[kind], kindFeatures(report, judgement, kind))]),
  ) as Logits;

/** The kinds' logits are not asked for where the draft as a whole is not due. */
function marked(fused: Fusion, report: Report, judgement: Judgement | undefined, weighing: Weighing) {
  const first = logitOf(fused.edgy, draftFeatures(report, judgement));
  const { second } = fused;
  const heard = second && judgement ? heardAgain(second, first, judgement, report.text) : first;
  const due = logitAt(fused.thresholds.edgy);
  const beyondDoubt = [
    ...report.findings.filter(({ suffices }) => suffices),
    ...(judgement ? agreedOn(report, judgement, heard - due) : []),
  ].filter((finding) => wanted(finding, weighing));
  const edgy = beyondDoubt.length > 0 ? Math.max(heard, due) : heard;
  const heated = logitOf(fused.heated, heatedFeatures(report, judgement));
  const eased = STRICTNESS * (weighing.strictness - 0.5);
  const reaches = (logit: number, threshold: number) => logit >= logitAt(threshold) - eased;
  const hottest: Exclude<Heat, 0> = reaches(heated, fused.thresholds.heated) ? 2 : 1;
  const isDue = report.english && report.text.trim() !== '' && reaches(edgy, fused.thresholds.edgy);
  if (!isDue) return { edgy, hottest, findings: [] };
  const logits = logitsOf(fused, report, judgement);
  const findings = shown(report, judgement, weighing, logits, fused.thresholds, hottest, beyondDoubt);
  const raised = judgement !== undefined && beyondDoubt.length === 0 && !reaches(first, fused.thresholds.edgy);
  return { edgy, hottest, findings: raised ? pointed(findings, report, judgement, weighing) : findings, logits };
}

/** Where only the second reader sees something, it also knows better which words it is. */
function pointed(
  findings: readonly Finding[],
  report: Report,
  judgement: Judgement,
  weighing: Weighing,
): readonly Finding[] {
  const [only, ...others] = findings;
  const tag = sharpestTag(report.text, judgement.pieces);
  if (tag !== undefined && tag.edit > 0 && !findings.some(({ kind }) => kind.endsWith('hashtag'))) {
    const finding = tagFinding(report, tag);
    if (wanted(finding, weighing)) return [finding];
  }
  const vague = only?.detector === 'judgement' && only.kind !== 'cold-reply' && others.length === 0;
  return vague ? [onCut(only, report, judgement)].filter((finding) => wanted(finding, weighing)) : findings;
}

/** Calibrated probability that the draft is heated, not only edgy: what orders drafts that are both over the line. */
export function heatedProbability(fusions: Fusions, report: Report, judgement?: Judgement): number {
  const fused = judgement ? fusions.both : fusions.instinct;
  return report.english ? probability(logitOf(fused.heated, heatedFeatures(report, judgement))) : 0;
}

function shown(
  report: Report,
  judgement: Judgement | undefined,
  weighing: Weighing,
  logits: Logits,
  { show, mark }: Fusion['thresholds'],
  heat: Exclude<Heat, 0>,
  beyondDoubt: readonly Finding[],
): Finding[] {
  const lead = (kind: Kind, threshold: number) =>
    logits[kind] - logitAt(threshold) + Math.log(weighing.sensitivity[kind]);
  const seen = report.findings.filter((finding) => wanted(finding, weighing));
  const kept = [
    ...seen.filter((finding) => beyondDoubt.includes(finding) || lead(finding.kind, show[finding.kind]) >= 0),
    ...beyondDoubt.filter((finding) => !seen.includes(finding)),
  ];
  const keptKinds = new Set(kept.map(({ kind }) => kind));
  const unseen = KINDS.filter((kind) => !keptKinds.has(kind) && weighing.sensitivity[kind] > 0)
    .map((kind) => ({ kind, lead: lead(kind, mark[kind]) }))
    .sort((a, b) => b.lead - a.lead);
  const candidates = unseen.flatMap(({ kind, lead }) => {
    const finding = tentativeFinding(report, judgement, kind, heat);
    return finding && wanted(finding, weighing) ? [{ finding, lead }] : [];
  });
  const added = candidates.filter(({ lead }) => lead >= 0).map(({ finding }) => finding);
  const found = [...kept, ...added];
  // The draft as a whole is over the line: then the likeliest words are pointed at, even where no kind stands out alone.
  const possible = [
    ...seen.map((finding) => ({ finding, lead: lead(finding.kind, show[finding.kind]) })),
    ...candidates,
  ];
  const fallback = possible.sort((a, b) => b.lead - a.lead)[0]?.finding;
  const chosen = found.length > 0 || !fallback ? found : [fallback];
  return chosen.sort((a, b) => a.span.start - b.span.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function wanted({ kind, quote }: Finding, { sensitivity, ignored, allowedTags }: Weighing): boolean {
  const words = quote.toLowerCase();
  if (sensitivity[kind] === 0 || ignored.some((past) => past.kind === kind && past.quote === words)) return false;
  const tag = /^#([\p{L}\p{N}_]+)$/u.exec(words)?.[1];
  return tag === undefined || !allowedTags.includes(tag);
}
