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
  const parentOf = ({ parent }: Mended) => (typeof parent === 'string' ? parent : (parent?.text ?? ''));
  const cut = rows.flatMap((row) => guessed(pieces, row.text, (row.carry ?? []).map((piece) => piece[CUT] ?? 0), row.cut ?? []));
  const told = rows.filter(({ owes }) => owes === 1).flatMap((row) => guessed(pieces, parentOf(row), row.back ?? [], row.told ?? []));
  const owes = rows.filter((row) => row.parent).map((row) => ({ says: row.logits[HEADS.indexOf('owes')] ?? 0, is: row.owes === 1 }));
  return table(
    HEADERS,
    [answered('a piece of a barbed draft: was it cut?', cut), answered('a piece of the post answered: was it said back?', told), answered('a barbed reply: did its mended twin own up?', owes)],
  );
}

/** What the editor's layers say of drafts that neither they nor the encoder learned from. */
export function editorTable(cache: string): string {
  const pieces = createPieces(sourceVocabulary());
  const rows = readFileSync(join(cache, 'editor.out.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line).filter(({ file }) => file === 'extra-edits');
  const changed = rows.map(({ due, heat }) => ({ says: due ?? 0, is: (heat ?? 0) > 0 }));
  const barbed = rows.filter(({ heat }) => (heat ?? 0) > 0);
  const column = (of: (row: Line) => readonly number[]) => barbed.flatMap((row) => guessed(pieces, row.text, of(row), row.cut ?? []));
  return table(
    HEADERS,
    [
      answered('a draft: was it changed?', changed),
      answered('a piece of a barbed draft: was it cut?', column(({ cuts = [] }) => cuts)),
      answered('the same, asked of the encoder itself', column(({ carry = [] }) => carry.map((piece) => piece[CUT] ?? 0))),
    ],
  );
}

type Marked = { readonly drafts: string; readonly count: number; readonly before: number; readonly now: number };

/** What the second reader adds to what is marked. */
export function secondTable(cache: string): string {
  const { marked } = JSON.parse(readFileSync(join(cache, 'second.json'), 'utf8')) as { readonly marked: readonly Marked[] };
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return table(['drafts', 'number', 'marked without it', 'with it'], marked.map(({ drafts, count, before, now }) => [drafts, String(count), percent(before), percent(now)]));
}

const HEADERS = ['asked of', 'number', 'of them yes', 'AUC'];

const answered = (name: string, of: readonly Guess[]) => [name, String(of.length), `${(100 * mean(of.map(({ is }) => Number(is)))).toFixed(0)} %`, auc(of.map(({ says }) => says), of.map(({ is }) => is)).toFixed(3)];

function guessed(pieces: ReturnType<typeof createPieces>, text: string, says: readonly number[], spans: Spans): Guess[] {
  const marked = spans.map(([start, end]) => ({ start: inUnits(text, start), end: inUnits(text, end) }));
  return pieces(text).slice(0, says.length).map((piece, i) => ({ says: says[i] ?? 0, is: marked.some(({ start, end }) => piece.start < end && piece.end > start) }));
}
