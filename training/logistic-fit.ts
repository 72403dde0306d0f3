import { type Features, isEvidence } from '../lib/coach/features';
import { type Logistic, logitOf, probability } from '../lib/coach/logistic';

export type Example = { readonly features: Features; readonly target: number; readonly weight: number };

const ROUNDS = 12;

/** Weighted logistic regression in which no evidence speaks for the draft: what would is left out, and the rest fitted again. */
export function fitMonotone(examples: readonly Example[], ridge: number): Logistic {
  let names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  for (;;) {
    const model = fitLogistic(examples, ridge, names);
    const kept = names.filter((name) => !isEvidence(name) || (model.weights[name] ?? 0) >= 0);
    if (kept.length === names.length) return model;
    names = kept;
  }
}

/** Weighted logistic regression with a ridge, by Newton's method; the bias is not held back. */
export function fitLogistic(examples: readonly Example[], ridge: number, names: readonly string[]): Logistic {
  const size = names.length + 1;
  const rows = examples.map(({ features }) => Float64Array.from([1, ...names.map((name) => features[name] ?? 0)]));
  const beta = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, r) => {
      const { target, weight } = examples[r] as Example;
      let z = 0;
      for (let i = 0; i < size; i++) z += (row[i] as number) * (beta[i] as number);
      const p = probability(z);
      const curve = weight * Math.max(1e-4, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const x = row[i] as number;
        if (x === 0) continue;
        gradient[i] = (gradient[i] as number) + weight * (target - p) * x;
        const line = hessian[i] as Float64Array;
        for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + curve * x * (row[j] as number);
      }
    });
    for (let i = 1; i < size; i++) {
      gradient[i] = (gradient[i] as number) - ridge * (beta[i] as number);
      const line = hessian[i] as Float64Array;
      line[i] = (line[i] as number) + ridge;
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++) beta[i] = (beta[i] as number) + (step[i] as number);
    if (Math.max(...step.map(Math.abs)) < 1e-5) break;
  }
  return rounded({ bias: beta[0] as number, weights: Object.fromEntries(names.map((name, i) => [name, beta[i + 1] as number])) });
}

/** The question with `share` of another's logit added: both are sums over features. */
export function leaning(model: Logistic, other: Logistic, share: number): Logistic {
  const names = [...new Set([...Object.keys(model.weights), ...Object.keys(other.weights)])].sort();
  const weights = names.map((name) => [name, (model.weights[name] ?? 0) + share * (other.weights[name] ?? 0)] as const);
  return { bias: model.bias + share * other.bias, weights: Object.fromEntries(weights) };
}

/** Stretches a fitted question so that its probabilities are right on `examples`. */
export function calibrated(model: Logistic, examples: readonly Example[]): Logistic {
  const platt = fitLogistic(
    examples.map((example) => ({ ...example, features: { logit: logitOf(model, example.features) } })),
    1e-6,
    ['logit'],
  );
  const stretch = platt.weights.logit ?? 1;
  return rounded({
    bias: model.bias * stretch + platt.bias,
    weights: Object.fromEntries(Object.entries(model.weights).map(([name, weight]) => [name, weight * stretch])),
  });
}

const rounded = ({ bias, weights }: Logistic): Logistic => ({
  bias: Number(bias.toFixed(4)),
  weights: Object.fromEntries(Object.entries(weights).flatMap(([name, w]) => (Math.abs(w) < 5e-4 ? [] : [[name, Number(w.toFixed(4))]]))),
});

/** Cholesky: the matrix holds its lower half. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => (matrix[i] as Float64Array)[j] as number;
  const set = (i: number, j: number, value: number) => {
    (matrix[i] as Float64Array)[j] = value;
  };
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      set(i, j, i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j));
    }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] as number) - at(k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(i, i);
  }
  return x;
}
