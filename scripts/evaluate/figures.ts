import { type Heat, KINDS, type Kind } from '../../lib/coach/kinds';
import type { Case } from './cases';
import { auc, type Counts, calibration, countsOf, f1, interval, mean, overlap, recallAt } from './metrics';

/** What a draft was told: by Poise, or by another tool that only gives a score. */
export type Told = {
  readonly score: number;
  readonly heated: number;
  readonly heat: Heat;
  readonly findings: readonly { readonly kind: Kind; readonly start: number; readonly end: number }[];
};
export type Judged = { readonly labelled: Case; readonly told: Told };

export type KindFigures = {
  readonly kind: Kind;
  readonly cases: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly overlap: number;
};

export type Figures = {
  readonly cases: number;
  readonly edgy: number;
  readonly edgyInterval: readonly [number, number];
  readonly heated: number;
  readonly recallAt5: number;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly calibrationError: number;
  readonly pairs: number | undefined;
  readonly triplets: number | undefined;
  readonly meanF1: number;
  readonly overlap: number;
  readonly kinds: readonly KindFigures[];
  readonly missed: readonly Judged[];
  readonly cried: readonly Judged[];
};

const WORST = 10;

export function figuresOf(judged: readonly Judged[]): Figures {
  const scores = judged.map(({ told }) => told.score);
  const barbed = judged.map(({ labelled }) => labelled.heat >= 1);
  const share = (of: readonly Judged[]) => of.filter(({ told }) => told.heat >= 1).length / of.length;
  const kinds = KINDS.map((kind) => kindFigures(judged, kind)).filter(({ cases }) => cases > 0);
  const marked = kinds.filter((kind) => Number.isFinite(kind.overlap));
  const calm = judged.filter(({ labelled }) => labelled.heat === 0);
  return {
    cases: judged.length,
    edgy: auc(scores, barbed),
    edgyInterval: interval(judged.length, (at) =>
      auc(
        at.map((i) => scores[i] ?? 0),
        at.map((i) => barbed[i] ?? false),
      ),
    ),
    heated: auc(
      judged.map(({ told }) => told.heated),
      judged.map(({ labelled }) => labelled.heat === 2),
    ),
    recallAt5: recallAt(scores, barbed),
    caught: share(judged.filter(({ labelled }) => labelled.heat >= 1)),
    falseAlarms: share(calm),
    calibrationError: calibration(scores, barbed).error,
    pairs: inOrder(judged, 'pair'),
    triplets: inOrder(judged, 'group'),
    meanF1: mean(kinds.map((kind) => kind.f1)),
    overlap: mean(marked.map((kind) => kind.overlap)),
    kinds,
    missed: worst(
      judged.filter(({ labelled }) => labelled.heat >= 1),
      1,
    ),
    cried: worst(calm, -1),
  };
}

function worst(judged: readonly Judged[], sign: 1 | -1): Judged[] {
  return [...judged].sort((a, b) => sign * (a.told.score - b.told.score)).slice(0, WORST);
}

/** Share of pairs, or of groups of three, in which hotter drafts score higher; undefined where there are none. */
function inOrder(judged: readonly Judged[], key: 'pair' | 'group'): number | undefined {
  const tied = new Map<string, Judged[]>();
  for (const one of judged) {
    const name = one.labelled[key];
    if (name) tied.set(name, [...(tied.get(name) ?? []), one]);
  }
  const groups = [...tied.values()]
    .map((group) => group.sort((a, b) => a.labelled.heat - b.labelled.heat))
    .filter(
      (group) =>
        group.length === (key === 'pair' ? 2 : 3) && new Set(group.map((g) => g.labelled.heat)).size === group.length,
    );
  // The heat that a draft is told decides between two that are both over the line; the score orders the rest.
  const rank = ({ told }: Judged) => told.score + told.heated;
  const rising = groups.filter((group) => group.every((one, i) => i === 0 || rank(one) > rank(group[i - 1] as Judged)));
  return groups.length === 0 ? undefined : rising.length / groups.length;
}

export function countsOfKind(judged: readonly Judged[], kind: Kind): Counts {
  return countsOf(
    judged.map(({ told }) => told.findings.some((finding) => finding.kind === kind)),
    judged.map(({ labelled }) => labelled.kinds.includes(kind)),
  );
}

function kindFigures(judged: readonly Judged[], kind: Kind): KindFigures {
  const counts = countsOfKind(judged, kind);
  const overlaps = judged.flatMap(({ labelled, told }) => {
    const wanted = labelled.spans
      .filter((span) => span.kind === kind)
      .map(({ quote }) => ({ start: labelled.text.indexOf(quote), end: labelled.text.indexOf(quote) + quote.length }));
    const found = told.findings.filter((finding) => finding.kind === kind);
    return wanted.length > 0 && found.length > 0 ? [overlap(found, wanted)] : [];
  });
  return {
    kind,
    cases: counts.hits + counts.missed,
    precision: counts.hits / Math.max(1, counts.hits + counts.wrong),
    recall: counts.hits / Math.max(1, counts.hits + counts.missed),
    f1: f1(counts),
    overlap: mean(overlaps),
  };
}
