/** Area under the ROC curve; ties count half. NaN where one side is empty. */
export function auc(scores: readonly number[], truth: readonly boolean[]): number {
  const order = scores.map((score, i) => ({ score, yes: truth[i] })).sort((a, b) => a.score - b.score);
  let [ranks, yes] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let end = i;
    while (end < order.length && order[end]?.score === order[i]?.score) end++;
    for (let j = i; j < end; j++)
      if (order[j]?.yes) {
        ranks += (i + end + 1) / 2;
        yes++;
      }
    i = end;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (scores.length - yes));
}

/** Share of the true cases above the cut that this share of the false ones passes. */
export function recallAt(scores: readonly number[], truth: readonly boolean[], falseAlarms = 0.05): number {
  const calm = scores.filter((_, i) => !truth[i]).sort((a, b) => b - a);
  const cut = calm[Math.floor(calm.length * falseAlarms)] ?? Number.NEGATIVE_INFINITY;
  const barbed = scores.filter((_, i) => truth[i]);
  return barbed.filter((score) => score > cut).length / barbed.length;
}

export type Counts = { readonly hits: number; readonly wrong: number; readonly missed: number };

export function countsOf(found: readonly boolean[], truth: readonly boolean[]): Counts {
  let [hits, wrong, missed] = [0, 0, 0];
  found.forEach((yes, i) => {
    if (yes && truth[i]) hits++;
    else if (yes) wrong++;
    else if (truth[i]) missed++;
  });
  return { hits, wrong, missed };
}

export function f1({ hits, wrong, missed }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
}

/** Mean gap between what was promised and what came, over ten equal bins of the score. */
export function calibration(scores: readonly number[], truth: readonly boolean[], bins = 10) {
  const table = Array.from({ length: bins }, () => ({ count: 0, promised: 0, came: 0 }));
  scores.forEach((score, i) => {
    const bin = table[Math.min(bins - 1, Math.floor(score * bins))];
    if (!bin) throw new Error(`A score lies outside 0 to 1: ${score}`);
    bin.count++;
    bin.promised += score;
    bin.came += Number(truth[i]);
  });
  const filled = table.filter(({ count }) => count > 0);
  const error = filled.reduce((sum, { promised, came }) => sum + Math.abs(promised - came), 0) / scores.length;
  return { error, table };
}

type Range = { readonly start: number; readonly end: number };

/** Intersection over union of two sets of stretches, in characters. */
export function overlap(found: readonly Range[], wanted: readonly Range[]): number {
  const characters = (ranges: readonly Range[]) =>
    new Set(ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const [a, b] = [characters(found), characters(wanted)];
  const both = [...a].filter((at) => b.has(at)).length;
  return both / (a.size + b.size - both);
}

export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The middle 95 % of a figure over resampled cases; the same for the same cases. */
export function interval(size: number, figure: (indices: readonly number[]) => number, rounds = 200): [number, number] {
  let state = 1;
  // A small generator of its own, so that a figure's interval is the same on every run.
  const dice = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: rounds }, () =>
    figure(Array.from({ length: size }, () => Math.floor(dice() * size))),
  )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ];
}
