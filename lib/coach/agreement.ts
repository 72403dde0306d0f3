import type { Judgement, Report } from './context';
import type { Finding } from './finding';
import type { Kind } from './kinds';

/** From here on, on average and as a logit, an editor would all but surely cut the words. */
const SURE = 2;
/** Stiffness, coldness and loudness are not cut, and where to turn is for keeping. */
const NOT_CUT: ReadonlySet<Kind> = new Set(['boilerplate', 'deflection', 'cold-reply', 'shouting', 'campaign-hashtag']);

/**
 * The findings of instinct on words that the editor's layers, which know nothing of them, would surely cut: one barb in a draft
 * that is calm otherwise hardly moves what is said of the whole, but where both point at the same words, there is one.
 */
export function agreedOn({ findings }: Report, { pieces }: Judgement): readonly Finding[] {
  return findings.filter(({ kind, span }) => {
    if (NOT_CUT.has(kind)) return false;
    const own = pieces.filter((piece) => piece.start < span.end && piece.end > span.start);
    return own.length > 0 && own.reduce((sum, { edit }) => sum + edit, 0) >= SURE * own.length;
  });
}
