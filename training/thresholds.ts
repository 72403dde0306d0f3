import { KINDS, type Kind } from '../lib/coach/kinds';
import { logitAt } from '../lib/coach/logistic';
import type { Fusion } from '../lib/coach/verdict';
import type { Row } from './rows';

type Cuts = Record<Kind, number>;
/** A draft with what its weights, learned elsewhere, say of it. */
export type Scored = { readonly row: Row; readonly edgy: number; readonly kinds: Readonly<Record<Kind, number>> };

/** Where a coach that cries wolf is switched off: shares of calm drafts that may be marked, with a margin for drafts never seen. */
const BUDGETS: readonly { readonly share: number; of(row: Row): boolean }[] = [
  { share: 0.0365, of: ({ line }) => line.file === 'traffic' && line.heat === 0 },
  { share: 0.12, of: ({ line }) => line.heat === 0 && !line.file?.startsWith('extra-') },
];
/** The same where nothing is known of who writes. */
const BUDGETS_UNKNOWN: typeof BUDGETS = [
  { share: 0.035, of: ({ line }) => line.set === 'goemotions' && isWarm(line.emotions ?? []) },
  { share: 0.035, of: ({ line }) => line.set === 'casino' },
];
const isWarm = (emotions: readonly string[]) => emotions.every((e) => ['neutral', 'gratitude', 'admiration'].includes(e));
const HEATED = 0.5;
/** A mark that no known words support must be right more often: below 1, a wrong one costs more than a missed one. */
const MARK_BETA = 0.5;
/** And below one chance in four nothing is said at all. */
const MARK_FLOOR = 0.25;
/** Real brand replies are stiff, hardly ever sharp: so many may be marked with one of the sharp kinds, and what marks them must be surer until they are. */
export const SHARP: readonly Kind[] = ['snark', 'blame', 'denial', 'dismissal', 'hostility', 'shouting', 'pressure'];
const SHARP_BRANDS = 0.01;
/** No cut is raised above this: then the kind could hardly be marked at all. */
const SUREST = 0.95;

const cutOf = (budgets: typeof BUDGETS, scored: readonly Scored[]): number =>
  within(
    Math.max(
      ...budgets.map(({ share, of }) => {
        const scores = scored.filter(({ row }) => of(row)).map((s) => s.edgy);
        return scores.sort((a, b) => b - a)[Math.floor(scores.length * share)] ?? 0;
      }),
    ),
  );

/** What to add to the logit of a draft of an unknown account, so that one threshold keeps both budgets. */
export const easedUnknown = (scored: readonly Scored[]): number => logitAt(cutOf(BUDGETS, scored)) - logitAt(cutOf(BUDGETS_UNKNOWN, scored));

export function thresholdsOf(scored: readonly Scored[]): Fusion['thresholds'] {
  const edgy = cutOf(BUDGETS, scored);
  const due = scored.filter((s) => s.edgy >= edgy && s.row.line.kinds);
  const each = (choose: (kind: Kind) => number) => Object.fromEntries(KINDS.map((kind) => [kind, choose(kind)])) as Record<Kind, number>;
  const show = each((kind) => bestCut(due, kind, true, 1));
  const best = each((kind) => bestCut(due, kind, false, MARK_BETA));
  return { edgy, heated: HEATED, ...sureOnBrands(scored, edgy, show, each((kind) => Math.max(MARK_FLOOR, best[kind]))) };
}

/** Raises the cuts of the sharp kinds, always that by which most are marked, until real brand replies keep their budget. */
function sureOnBrands(scored: readonly Scored[], edgy: number, show: Cuts, mark: Cuts): { show: Cuts; mark: Cuts } {
  const brands = scored.filter(({ row, edgy: p }) => row.line.set === 'brands' && p >= edgy);
  const all = scored.filter(({ row }) => row.line.set === 'brands').length;
  const cuts = { show: { ...show }, mark: { ...mark } };
  const tableOf = ({ row }: Scored, kind: Kind) => (row.report.findings.some((f) => f.kind === kind) ? 'show' : 'mark');
  const isMarked = (s: Scored, kind: Kind) => s.kinds[kind] >= cuts[tableOf(s, kind)][kind];
  const each = SHARP.flatMap((kind) => (['show', 'mark'] as const).map((table) => ({ kind, table })));
  const marks = ({ kind, table }: (typeof each)[number]) => brands.filter((s) => tableOf(s, kind) === table && isMarked(s, kind)).length;
  while (brands.filter((s) => SHARP.some((kind) => isMarked(s, kind))).length > SHARP_BRANDS * all) {
    const [most] = [...each].sort((a, b) => marks(b) - marks(a));
    if (!most || marks(most) === 0 || cuts[most.table][most.kind] >= SUREST) break;
    cuts[most.table][most.kind] = Number((cuts[most.table][most.kind] + 0.01).toFixed(4));
  }
  return cuts;
}

/** The cut with the best F-measure for the kind among the drafts where instinct did, or did not, see it. */
function bestCut(due: readonly Scored[], kind: Kind, seen: boolean, beta: number): number {
  const cases = due.filter(({ row }) => row.report.findings.some((f) => f.kind === kind) === seen);
  const all = due.filter(({ row }) => row.line.kinds?.includes(kind)).length;
  const order = cases.map((s) => ({ p: s.kinds[kind], yes: s.row.line.kinds?.includes(kind) ?? false })).sort((a, b) => b.p - a.p);
  let [best, cut, hits] = [0, 0.5, 0];
  order.forEach(({ p, yes }, i) => {
    if (yes) hits++;
    const f = ((1 + beta ** 2) * hits) / (i + 1 + beta ** 2 * all);
    if (f > best) [best, cut] = [f, p];
  });
  return within(cut);
}

const within = (p: number) => Number(Math.min(0.95, Math.max(0.05, p)).toFixed(4));
