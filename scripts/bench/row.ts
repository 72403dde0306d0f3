import { medianInterval, quantile, type Samples, shown } from './samples';
import { TRIED } from './tried';

/** One figure beside its bound; `met` is undefined where there is none. */
export type Row = {
  readonly what: string;
  readonly figure: string;
  readonly bound: string;
  readonly met: boolean | undefined;
};

export function bounded(what: string, figure: number, bound: number, unit: (value: number) => string = shown): Row {
  return { what, figure: unit(figure), bound: `≤ ${unit(bound)}`, met: figure <= bound };
}

export function medianRow(what: string, samples: Samples, bound?: number): Row {
  const median = quantile(samples, 0.5);
  const [low, high] = medianInterval(samples);
  const figure = `${shown(median)} (${shown(low)} to ${shown(high)}, n = ${samples.length})`;
  return bound === undefined
    ? { what, figure, bound: '', met: undefined }
    : { what, figure, bound: `≤ ${shown(bound)}`, met: median <= bound };
}

export function markdown(title: string, rows: readonly Row[]): string {
  const mark = ({ met }: Row) => (met === undefined ? '' : met ? 'met' : '**missed**');
  const lines = rows.map((row) => `| ${row.what} | ${row.figure} | ${row.bound} | ${mark(row)} |`);
  const notes = rows.flatMap(({ what, met }) =>
    met === false ? `- *${what}*: ${TRIED[what] ?? 'not looked into yet.'}` : [],
  );
  const table = ['| What | Figure | Bound | |', '| - | - | - | - |', ...lines].join('\n');
  return [`## ${title}`, table, ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n').concat('\n');
}
