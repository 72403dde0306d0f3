import type { Context } from '../coach/context';
import type { Piece, Vocabulary } from './pieces';

/** Pieces read of a draft and of the post it answers; X's own limit is well inside. */
const OWN = 112;
const ANSWERED = 56;
/** Hours since the post being answered, up to which each mark stands; the last is "longer". */
const WAITS = [1, 3, 6, 12, 24, 48, 96, Number.POSITIVE_INFINITY];

/** One line for the network: the draft's pieces first, then what it answers, for whom, after how long. */
export type Sequence = { readonly ids: readonly number[]; readonly own: readonly Piece[] };

/** Lays out draft and context as training/cases.py does. */
export function createSequence(vocabulary: Vocabulary, pieces: (text: string) => Piece[]) {
  // No function that lives on may hold the vocabulary: its thousands of pieces are kept once, in the cutter.
  const first = vocabulary.pieces.length;
  const marks = new Map(vocabulary.marks.map((mark, i) => [mark, first + i]));
  const mark = (name: string) => marks.get(name) ?? 0;

  return function sequence(text: string, { parent, account }: Context): Sequence {
    const own = pieces(text).slice(0, OWN);
    const answered = parent ? pieces(parent.text) : [];
    const rest = [mark(answered.length > 0 ? 'answers' : 'alone')];
    const hours = parent?.hoursAgo;
    if (answered.length > 0 && hours !== undefined)
      rest.push(mark(`wait-${WAITS.findIndex((limit) => hours <= limit)}`));
    if (account) rest.push(mark(`account-${account}`));
    rest.push(...answered.slice(0, ANSWERED).map(({ id }) => id));
    return { ids: [...own.map(({ id }) => id), ...rest.filter((id) => id > 0)], own };
  };
}
