import type { Features } from './features';

/** One calibrated question: its answer is the logistic of bias and weighted features. */
export type Logistic = { readonly bias: number; readonly weights: Readonly<Record<string, number>> };

export function logitOf({ bias, weights }: Logistic, features: Features): number {
  let sum = bias;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

export const probability = (logit: number) => 1 / (1 + Math.exp(-logit));

export const logitAt = (p: number) => Math.log(p / (1 - p));
