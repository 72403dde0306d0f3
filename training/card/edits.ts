import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../scripts/evaluate/markdown';
import { auc, mean } from '../../scripts/evaluate/metrics';
import { KINDS } from '../../lib/coach/kinds';
import { createPieces } from '../../lib/encoder/pieces';
import type { Line } from '../rows';
import { HEADS } from '../rows';
import { sourceVocabulary } from '../vocabulary';

type Spans = readonly (readonly [number, number])[];
type Mended = Line & { readonly cut?: Spans; readonly told?: Spans; readonly owes?: number };
type Guess = { readonly says: number; readonly is: boolean };

const CUT = KINDS.length;
const inUnits = (text: string, at: number) => [...text].slice(0, at).join('').length;

/** How well the encoder knows what an editor did to the mended drafts that it never saw: piece by piece, and of the whole. */
export function editTable(cache: string): string {
  const pieces = createPieces(sourceVocabulary());
  const folds = ['0', '1', '2', '3'].map((fold) => join(cache, `stage-c-${fold}.out.jsonl`)).filter((path) => existsSync(path));
  const rows = folds.flatMap((path) => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Mended)).filter(({ owes }) => owes !== undefined);
  const guesses = (text: string, says: readonly number[], spans: Spans): Guess[] => {
    const marked = spans.map(([start, end]) => ({ start: inUnits(text, start), end: inUnits(text, end) }));
    return pieces(text).slice(0, says.length).map((piece, i) => ({ says: says[i] ?? 0, is: marked.some(({ start, end }) => piece.start < end && piece.end > start) }));
  };
  const parentOf = ({ parent }: Mended) => (typeof parent === 'string' ? parent : (parent?.text ?? ''));
  const cut = rows.flatMap((row) => guesses(row.text, (row.carry ?? []).map((piece) => piece[CUT] ?? 0), row.cut ?? []));
  const told = rows.filter(({ owes }) => owes === 1).flatMap((row) => guesses(parentOf(row), row.back ?? [], row.told ?? []));
  const owes = rows.filter((row) => row.parent).map((row) => ({ says: row.logits[HEADS.indexOf('owes')] ?? 0, is: row.owes === 1 }));
  const line = (name: string, of: readonly Guess[]) => [name, String(of.length), `${(100 * mean(of.map(({ is }) => Number(is)))).toFixed(0)} %`, auc(of.map(({ says }) => says), of.map(({ is }) => is)).toFixed(3)];
  return table(
    ['asked of', 'number', 'of them yes', 'AUC'],
    [line('a piece of a barbed draft: was it cut?', cut), line('a piece of the post answered: was it said back?', told), line('a barbed reply: did its mended twin own up?', owes)],
  );
}
