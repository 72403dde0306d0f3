import type { Judgement } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import { wholeWords } from '../coach/whole-words';
import type { Answer } from './network';
import type { Piece } from './pieces';

type Clause = Judgement['clauses'][number];
type Carried = Pick<Answer, 'carry' | 'columns'>;
type Range = { readonly start: number; readonly end: number };

/** A kind that no piece carries even this much (logit) is carried nowhere. */
const FAINT = -4;
/** From the strongest words of its sentence a mark goes on while its neighbours carry nearly as much. */
const NEAR = 3;
const SENTENCE_END = /[.!?…]+["”’)]*\s+|\n+/g;

/**
 * For each kind the words that carry it: the sentence that carries it most, without the ends that carry little. Labelled
 * quotes agree with this better than with the strongest pieces alone: people mark thoughts, not words.
 */
export function carriers(text: string, own: readonly Piece[], { carry, columns }: Carried): Clause[] {
  const sentences = sentencesOf(text).map((range) =>
    own.flatMap((piece, i) => (piece.start < range.end && piece.end > range.start ? [i] : [])),
  );
  const found = new Map<string, Clause>();
  KINDS.forEach((kind, column) => {
    const logits = own.map((_, i) => carry[i * columns + column] ?? Number.NEGATIVE_INFINITY);
    const peak = Math.max(...logits);
    const indices = strongest(sentences, logits);
    if (peak < FAINT || !indices) return;
    const { start, end } = wholeWords(text, trimmed(own, indices, logits));
    const key = `${start}-${end}`;
    const kinds: Partial<Record<Kind, number>> = { ...found.get(key)?.kinds, [kind]: peak };
    found.set(key, { start, end, heat: Math.max(...Object.values(kinds)), kinds });
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function sentencesOf(text: string): Range[] {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((start, i) => ({ start, end: ends[i] ?? text.length }));
}

/** The sentence whose pieces carry most on average, with the strong ones counting more. */
function strongest(sentences: readonly number[][], logits: readonly number[]): number[] | undefined {
  const weight = (indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + Math.exp(logits[i] ?? 0), 0) / indices.length;
  return sentences.filter((indices) => indices.length > 0).sort((a, b) => weight(b) - weight(a))[0];
}

function trimmed(own: readonly Piece[], indices: readonly number[], logits: readonly number[]): Range {
  // Over five pieces, so that one dull word in the middle does not end a mark.
  const smooth = indices.map(
    (i) => [-2, -1, 0, 1, 2].reduce((sum, by) => sum + (logits[i + by] ?? logits[i] ?? 0), 0) / 5,
  );
  const peak = smooth.indexOf(Math.max(...smooth));
  const floor = (smooth[peak] ?? 0) - NEAR;
  let [first, last] = [peak, peak];
  while (first > 0 && (smooth[first - 1] ?? 0) >= floor) first--;
  while (last < indices.length - 1 && (smooth[last + 1] ?? 0) >= floor) last++;
  return { start: own[indices[first] ?? 0]?.start ?? 0, end: own[indices[last] ?? 0]?.end ?? 0 };
}
