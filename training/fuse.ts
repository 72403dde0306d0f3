// tsx fuse.ts: learns how instinct and encoder are weighed, from drafts that the encoder of their fold never saw.
// Writes lib/coach/fusion.json and what each draft would have been told, for the figures (cache/fused.jsonl).
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftFeatures, heatedFeatures, kindFeatures, UNKNOWN } from '../lib/coach/features';
import { KINDS, type Kind } from '../lib/coach/kinds';
import { type Logistic, logitOf, probability } from '../lib/coach/logistic';
import type { Verdict } from '../lib/coach/context';
import { type Fusion, type Fusions, heatedProbability, weigh } from '../lib/coach/verdict';
import { calibrated, type Example, fitMonotone, leaning } from './logistic-fit';
import { HEADS, type Row, readRows } from './rows';
import { easedUnknown, type Scored, thresholdsOf } from './thresholds';

const here = dirname(fileURLToPath(import.meta.url));
const folds = ['0', '1', '2', '3'].filter((fold) => existsSync(join(here, `cache/stage-c-${fold}.out.jsonl`)));
/** Held back harder where detectors speak: they were written with the corpus in view, the encoder's answers were not. */
const RIDGE = 6;
/** Between heated and edgy there is more to tell, and what tells holds on the files of other hands too: 2 did better there than 6. */
const HEATED_RIDGE = 2;
/**
 * What makes a draft edgy is learnt from many more drafts than what makes an edgy one heated, and leans the latter this much its way:
 * of 0 to .3 best on the files of other hands.
 */
const EDGE = 0.1;
/**
 * The public sets' own weights are small; raised by half, the shipped score tells real posts apart nearly as well as their own
 * heads do, for a few thousandths of AUC on the corpus.
 */
const PUBLIC = 1.5;

type Way = 'both' | 'instinct' | 'judgement';

/** There are many mended pairs, and all are alike in this: full of facts, and apart by what an editor would see. */
const MENDED = 0.15;
const weightOf = ({ line }: Row) => (line.file === 'extra-mended' ? MENDED : 1);

const isCorpus = ({ line }: Row) => line.heat !== undefined;

function draftExamples(rows: readonly Row[], way: Way, level: 1 | 2): Example[] {
  return rows.flatMap((row) => {
    const features = level === 2 ? heatedFeatures(...heardBy(row, way)) : draftFeatures(...heardBy(row, way));
    if (row.line.heat !== undefined) return [{ features, target: Number(row.line.heat >= level), weight: weightOf(row) }];
    const want = row.line.want?.[level === 1 ? 'edgy' : 'heated'];
    return want && want[1] > 0 ? [{ features, target: want[0], weight: want[1] * PUBLIC }] : [];
  });
}

function kindExamples(rows: readonly Row[], way: Way, kind: Kind): Example[] {
  return rows.flatMap((row) => {
    const features = featuresOf(row, way, kind);
    if (row.line.kinds) return [{ features, target: Number(row.line.kinds.includes(kind)), weight: weightOf(row) }];
    const want = row.line.want?.[kind];
    return want && want[1] > 0 ? [{ features, target: want[0], weight: want[1] * PUBLIC }] : [];
  });
}

const heardBy = ({ report, judgement }: Row, way: Way) =>
  [way === 'judgement' ? { ...report, findings: [] } : report, way === 'instinct' ? undefined : judgement] as const;

const featuresOf = (row: Row, way: Way, kind?: Kind) => (kind ? kindFeatures(...heardBy(row, way), kind) : draftFeatures(...heardBy(row, way)));

type Weights = Omit<Fusion, 'thresholds'>;

function fit(rows: readonly Row[], way: Way): Weights {
  const question = (examples: Example[], corpus: Example[]) => calibrated(fitMonotone(examples, RIDGE), corpus);
  const corpus = rows.filter(isCorpus);
  const edgy = question(draftExamples(rows, way, 1), draftExamples(corpus, way, 1));
  const apart = calibrated(fitMonotone(draftExamples(rows, way, 2), HEATED_RIDGE), draftExamples(corpus, way, 2));
  const heated = calibrated(leaning(apart, edgy, EDGE), draftExamples(corpus, way, 2));
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, question(kindExamples(rows, way, kind), kindExamples(corpus, way, kind))]),
  ) as Record<Kind, Fusion['edgy']>;
  return { edgy, heated, kinds };
}

const scoresOf = ({ edgy, kinds }: Weights, rows: readonly Row[], way: Way): Scored[] =>
  rows.map((row) => ({
    row,
    edgy: probability(logitOf(edgy, featuresOf(row, way))),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, probability(logitOf(kinds[kind], featuresOf(row, way, kind)))])) as Record<Kind, number>,
  }));

const easing = ({ bias, weights }: Logistic, by: number): Logistic => ({ bias, weights: { ...weights, [UNKNOWN]: Number(((weights[UNKNOWN] ?? 0) + by).toFixed(4)) } });

/** What each way of answering tells about a draft, short enough to be kept. */
function told(row: Row, fusions: Fusions, judgementOnly: Fusion) {
  const blind = { ...row.report, findings: [] };
  const alone: Fusions = { ...fusions, both: judgementOnly };
  const brief = ({ score, heat, kinds, findings }: Verdict, heated: number) => ({
    score,
    heated,
    heat,
    kinds,
    findings: findings.map(({ kind, span, detector }) => ({ kind, ...span, detector })),
  });
  return {
    both: brief(weigh(fusions, row.report, row.judgement), heatedProbability(fusions, row.report, row.judgement)),
    instinct: brief(weigh(fusions, row.report), heatedProbability(fusions, row.report)),
    judgement: brief(weigh(alone, blind, row.judgement), heatedProbability(alone, blind, row.judgement)),
  };
}

function keep(name: string, rows: readonly Row[], fusions: Fusions, judgementOnly: Fusion): void {
  const lines = rows.map((row) => {
    const { carry, ...line } = { ...row.line, logits: HEADS.map((head, i) => row.judgement.extra[head] ?? row.line.logits[i]) };
    return `${JSON.stringify({ ...line, told: told(row, fusions, judgementOnly) })}\n`;
  });
  appendFileSync(join(here, 'cache', name), lines.join(''));
}

const WAYS = ['both', 'instinct', 'judgement'] as const satisfies readonly Way[];
const each = <T>(make: (way: Way) => T) => Object.fromEntries(WAYS.map((way) => [way, make(way)])) as Record<Way, T>;
const rows = folds.flatMap((fold) => readRows(join(here, `cache/stage-c-${fold}.out.jsonl`)));
console.log(`${rows.length} drafts from ${folds.length} folds, ${rows.filter(isCorpus).length} of the corpus`);

// A fold is weighed by what the other folds taught; its own drafts taught neither encoder nor weights.
const byFold = folds.map((fold) => {
  const others = rows.filter(({ line }) => line.fold !== fold);
  const own = rows.filter(({ line }) => line.fold === fold);
  console.log(`fold ${fold}`);
  return { own, weights: each((way) => fit(others.length > 0 ? others : rows, way)) };
});
// Thresholds, too, are set by scores of drafts that nothing was learned from.
const scored = each((way) => byFold.flatMap(({ own, weights }) => scoresOf(weights[way], own, way)));
const thresholds = each((way) => thresholdsOf(scored[way]));
const eased = each((way) => easedUnknown(scored[way]));
const finished = (weights: Record<Way, Weights>): [Fusions, Fusion] => {
  const { judgement, ...ways } = each((way): Fusion => {
    const { edgy, heated, kinds } = weights[way];
    return { edgy: easing(edgy, eased[way]), heated: easing(heated, eased[way]), kinds, thresholds: thresholds[way] };
  });
  return [ways, judgement];
};

rmSync(join(here, 'cache/fused.jsonl'), { force: true });
for (const { own, weights } of byFold) keep('fused.jsonl', own, ...finished(weights));

const [shipped, judgementOnly] = finished(each((way) => fit(rows, way)));
// Every page pays for each digit, and a thousandth of a logit tells nothing.
const inThousandths = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);
writeFileSync(join(here, '../lib/coach/fusion.json'), `${JSON.stringify(shipped, inThousandths, 2)}\n`);
console.log('lib/coach/fusion.json written');

rmSync(join(here, 'cache/shipped.jsonl'), { force: true });
const final = join(here, 'cache/stage-c-all.out.jsonl');
if (existsSync(final)) keep('shipped.jsonl', readRows(final, ({ part }) => part === 'test'), shipped, judgementOnly);
