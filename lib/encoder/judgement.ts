import type { Judgement } from '../coach/context';
import { KINDS, type Kind } from '../coach/kinds';
import { carriers } from './carriers';
import type { Answer } from './network';
import type { Piece } from './pieces';

/** What a draft gets that holds nothing the network can read: only signs, or another script. */
const CALM = -9;
/** Heads of which the network's answer and the words' are one sum. */
const JOINED: ReadonlySet<string> = new Set(['unreceptive']);
/** The first column after the kinds. */
const CUT = KINDS.length;

/** Names the network's numbers, with what the `words` alone say beside them; `heads` is the weights file's own list. */
export function judgementOf(
  heads: readonly string[],
  text: string,
  own: readonly Piece[],
  words: Judgement['words'],
  answer?: Answer,
): Judgement {
  const logit = (head: string) => answer?.heads[heads.indexOf(head)] ?? CALM;
  const extras = heads.filter((head) => !['edgy', 'heated', ...KINDS].includes(head));
  return {
    heat: [logit('edgy'), logit('heated')],
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, logit(kind)])) as Record<Kind, number>,
    extra: Object.fromEntries(extras.map((head) => [head, logit(head) + (JOINED.has(head) ? (words[head] ?? 0) : 0)])),
    words,
    due: answer?.due ?? CALM,
    clauses: answer ? carriers(text, own, answer) : [],
    pieces: answer ? own.map(({ start, end }, i) => ({ start, end, ...carriedBy(answer, i) })) : [],
  };
}

function carriedBy(
  { carry, columns, cuts }: Answer,
  piece: number,
): Omit<Judgement['pieces'][number], 'start' | 'end'> {
  const row = carry.subarray(piece * columns, (piece + 1) * columns);
  const logits = row.subarray(0, KINDS.length);
  // What is missing from a cold reply is carried by no word of it.
  const most = logits.reduce(
    (best, logit, column) => (KINDS[column] !== 'cold-reply' && logit > (logits[best] ?? 0) ? column : best),
    0,
  );
  return { kind: KINDS[most] ?? 'snark', heat: logits[most] ?? CALM, cut: row[CUT] ?? CALM, edit: cuts[piece] ?? CALM };
}
