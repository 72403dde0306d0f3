import type { Figures, Judged } from './figures';

const number = (value: number | undefined, digits = 2) =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);
const percent = (value: number | undefined) => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`);
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, i) => (i === 0 ? '-' : '-:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const SUMMARY: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['drafts', (f) => String(f.cases)],
  ['AUC, heat >= 1', (f) => number(f.edgy, 3)],
  ['its 95 % interval', (f) => `${number(f.edgyInterval[0])} to ${number(f.edgyInterval[1])}`],
  ['AUC, heat 2', (f) => number(f.heated, 3)],
  ['recall at 5 % false alarms', (f) => number(f.recallAt5)],
  ['barbed drafts marked', (f) => percent(f.caught)],
  ['calm drafts marked', (f) => percent(f.falseAlarms)],
  ['calibration error', (f) => number(f.calibrationError, 3)],
  ['pairs in order', (f) => percent(f.pairs)],
  ['triplets in order', (f) => percent(f.triplets)],
  ['mean F1 over kinds', (f) => number(f.meanF1)],
  ['span overlap', (f) => number(f.overlap)],
];

/** One column for each way to answer, one line for each figure. */
export function summary(columns: Readonly<Record<string, Figures>>): string {
  const rows = SUMMARY.map(([name, show]) => [name, ...Object.values(columns).map(show)]);
  return table(['', ...Object.keys(columns)], rows);
}

export function kindTable({ kinds }: Figures): string {
  return table(
    ['kind', 'drafts', 'precision', 'recall', 'F1', 'overlap'],
    kinds.map((k) => [k.kind, String(k.cases), number(k.precision), number(k.recall), number(k.f1), number(k.overlap)]),
  );
}

export function worstList(judged: readonly Judged[]): string {
  return judged
    .map(({ labelled, told }) => `- ${told.score.toFixed(2)} (${labelled.id}) “${cell(labelled.text)}”`)
    .join('\n');
}
