import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../lib/coach/analyse';
import type { Judgement, Report } from '../lib/coach/context';
import { KINDS } from '../lib/coach/kinds';
import { judgementOf } from '../lib/encoder/judgement';
import { createPieces } from '../lib/encoder/pieces';
import { type PackedWords, type Words, wordsIn, wordsSay } from '../lib/encoder/words';
import { type Case, contextOf } from '../scripts/evaluate/cases';
import { sourceVocabulary } from './vocabulary';

/** One line that stage B wrote: a case or a public row, and what the encoder said of it. */
export type Line = Partial<Case> & {
  readonly text: string;
  readonly set?: string;
  readonly part?: string;
  readonly label?: string | number;
  readonly emotions?: readonly string[];
  readonly functionality?: string;
  readonly want?: Readonly<Record<string, readonly [number, number]>>;
  readonly fold: string;
  readonly logits: readonly number[];
  readonly carry?: readonly (readonly number[])[];
  readonly back?: readonly number[];
  /** What the editor's layers said of each piece, and the third of the situations without which they learnt. */
  readonly cuts?: readonly number[];
  readonly due?: number;
  readonly third?: number;
  /** What an editor cut, in characters as Python counts them. */
  readonly cut?: readonly (readonly [number, number])[];
  /** Words that the mended draft has elsewhere, counted likewise. */
  readonly unsure?: readonly (readonly [number, number])[];
};

export type Row = { readonly line: Line; readonly report: Report; readonly judgement: Judgement };

/** The heads in the order of the network's output; training/heads.py is the other half of this agreement. */
export const HEADS = ['edgy', 'heated', ...KINDS, 'anger', 'abuse', 'toxic', 'sarcasm', 'impolite', 'unreceptive', 'owes'];

const here = dirname(fileURLToPath(import.meta.url));
const learnt = new Map<string, Words>();

/** What the words say of a fold's drafts was learnt from the drafts of the others. */
function wordsFor(fold: string): Words {
  const known = learnt.get(fold) ?? (fold === 'all' ? wordsSay : wordsIn(JSON.parse(readFileSync(join(here, `cache/words-${fold}.json`), 'utf8')) as PackedWords));
  learnt.set(fold, known);
  return known;
}

/** Reads what stage B wrote and lets instinct look at every draft. `labels` are the corpus cases by id, with their spans. */
export function readRows(path: string, keep: (line: Line) => boolean = () => true): Row[] {
  const pieces = createPieces(sourceVocabulary());
  const lines = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line);
  return lines.filter(keep).map((line) => {
    const parent = typeof line.parent === 'string' ? { text: line.parent } : (line.parent ?? null);
    const context = contextOf({ parent, ...(line.account !== undefined && { account: line.account }) });
    const own = pieces(line.text).slice(0, line.carry?.length ?? 112);
    const columns = line.carry?.[0]?.length ?? 0;
    const answer = { heads: Float32Array.from(line.logits), carry: Float32Array.from((line.carry ?? []).flat()), columns, cuts: Float32Array.from(line.cuts ?? []), due: line.due ?? 0 };
    return { line, report: analyse(line.text, context), judgement: judgementOf(HEADS, line.text, own, wordsFor(line.fold)(line.text, context), answer) };
  });
}
