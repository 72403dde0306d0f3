import { type Case, isRight, typeOf } from './cases';

/** One case after the rewriter: what it offered and what the checks say of the first of them. */
export type Outcome = {
  readonly entry: Case;
  readonly due: boolean;
  readonly rewrites: readonly { readonly strategy: string; readonly text: string }[];
  readonly outline: boolean;
  readonly milliseconds: number;
  /** Empty where no check objects; absent where the file holds nothing to check against. */
  readonly faults: Readonly<Record<string, readonly string[]>> | undefined;
  readonly grammar: readonly string[];
  readonly calm: Readonly<Record<string, boolean>>;
  readonly length: number;
};

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

function held(outcomes: readonly Outcome[], list: 'keep' | 'drop'): string {
  const graded = outcomes.filter(({ entry }) => entry[list] !== undefined && !isRight(entry));
  const all = graded.reduce((sum, { entry }) => sum + (entry[list]?.length ?? 0), 0);
  const lost = graded.reduce((sum, { entry, rewrites, faults }) => {
    return sum + (rewrites.length === 0 ? (entry[list]?.length ?? 0) : (faults?.[list]?.length ?? 0));
  }, 0);
  return share(all - lost, all);
}

function percentile(values: readonly number[], at: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0).toFixed(1)} ms`;
}

const clean = ({ faults, rewrites }: Outcome) => rewrites.length > 0 && Object.keys(faults ?? {}).length === 0;

/** The figures of a run, one line each. */
export function figures(outcomes: readonly Outcome[]): readonly string[] {
  const due = outcomes.filter(({ due }) => due);
  const right = outcomes.filter(({ due }) => !due);
  const offered = due.filter(({ rewrites }) => rewrites.length > 0);
  const graded = due.filter(({ entry }) => entry.drop !== undefined);
  const scorers = Object.keys(offered[0]?.calm ?? {});
  return [
    `change due                     ${due.length} drafts, ${share(offered.length, due.length)} with a rewrite`,
    `outline instead                ${share(due.filter(({ outline }) => outline).length, due.length)}`,
    `not seen as hot                ${share(due.filter(({ rewrites, outline }) => rewrites.length === 0 && !outline).length, due.length)}`,
    `left alone where right         ${share(right.filter(({ rewrites }) => rewrites.length === 0).length, right.length)}`,
    ...(graded.length > 0
      ? [
          `first rewrite clean            ${share(graded.filter(clean).length, graded.length)}`,
          `keep substrings kept           ${held(due, 'keep')}`,
          `drop substrings gone           ${held(due, 'drop')}`,
        ]
      : []),
    `new grammar problems (Harper)  ${share(offered.filter(({ grammar }) => grammar.length > 0).length, offered.length)}`,
    ...scorers.map((name) => {
      const calm = offered.filter((outcome) => outcome.calm[name]).length;
      return `${`calm by ${name}`.padEnd(30)} ${share(calm, offered.length)}`;
    }),
    `length as X counts it          mean ${(offered.reduce((sum, { length }) => sum + length, 0) / Math.max(1, offered.length)).toFixed(0)}`,
    `time a draft                   median ${percentile(
      due.map(({ milliseconds }) => milliseconds),
      0.5,
    )}, 95 % within ${percentile(
      due.map(({ milliseconds }) => milliseconds),
      0.95,
    )}`,
  ];
}

/** The first rewrites by type, where the file sorts its cases. */
export function byType(outcomes: readonly Outcome[]): readonly string[] {
  const graded = outcomes.filter(({ entry }) => entry.drop !== undefined);
  return [...new Set(graded.map(({ entry }) => typeOf(entry)))].sort().map((type) => {
    const cases = graded.filter(({ entry }) => typeOf(entry) === type);
    const good = cases.filter((outcome) => (outcome.due ? clean(outcome) : outcome.rewrites.length === 0));
    return `${type.padEnd(18)} ${share(good.length, cases.length)}`;
  });
}

/** How much is wrong with the first rewrite: orders the list of the worst. */
export function badness({ due, rewrites, faults, grammar, calm }: Outcome): number {
  if (!due) return rewrites.length > 0 ? 10 : 0;
  if (rewrites.length === 0) return 5;
  const objections = Object.values(faults ?? {}).reduce((sum, list) => sum + Math.max(1, list.length), 0);
  return 2 * objections + grammar.length + (calm.Poise === false ? 3 : 0);
}
