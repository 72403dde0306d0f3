/** Milliseconds, one each time. */
export type Samples = readonly number[];

const sorted = (samples: Samples) => [...samples].sort((a, b) => a - b);

export const quantile = (samples: Samples, share: number): number =>
  sorted(samples)[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? Number.NaN;

/** The median's 95 % interval by order statistics: no shape of the distribution is assumed. */
export function medianInterval(samples: Samples): readonly [number, number] {
  const ranked = sorted(samples);
  const half = 0.98 * Math.sqrt(ranked.length);
  const at = (rank: number) => ranked[Math.min(ranked.length - 1, Math.max(0, Math.round(rank)))] ?? Number.NaN;
  return [at(ranked.length / 2 - half), at(ranked.length / 2 + half)];
}

export const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const shown = (milliseconds: number): string => `${Number(milliseconds.toPrecision(3))} ms`;
