import type { Verdict } from '../coach/context';
import { choose } from './choose';
import type { Advice, Rewrite } from './rewrite';
import { secondLook } from './second-look';

type Read = { readonly rewrite: Rewrite; readonly verdict: Verdict; readonly doubt: number };

/** What goes first may have hidden what goes next; a reply is short, and twice is enough. */
const LOOKS = 2;
/** From here on what is left of the draft is no better than the draft was, and an outline helps more. */
const TOO_DOUBTFUL = 0.3;

/**
 * Has each rewrite read as its draft was, by `read`, cuts what still stands out, and chooses among what is calm. A rewrite
 * that would be hotter for a second look stays as it was; one that stands out as a whole is not offered.
 */
export async function readOver(
  advice: Advice,
  draft: Verdict,
  read: (text: string) => Promise<Verdict>,
): Promise<Advice> {
  const looked: Read[] = [];
  for (const rewrite of advice.rewrites) {
    const one = await lookedAt(rewrite, draft, read);
    if (one.doubt < TOO_DOUBTFUL && looked.every((other) => other.rewrite.text !== one.rewrite.text)) looked.push(one);
  }
  const [rewrites, verdicts] = [looked.map((one) => one.rewrite), looked.map((one) => one.verdict)];
  return choose({ ...advice, rewrites }, draft, verdicts);
}

async function lookedAt(rewrite: Rewrite, draft: Verdict, read: (text: string) => Promise<Verdict>): Promise<Read> {
  const verdict = await read(rewrite.text);
  let look = secondLook(draft, verdict);
  let now: Read = { rewrite, verdict, doubt: look.doubt };
  // The blanks of a text stand where they stand in it.
  if (rewrite.blanks.length > 0) return now;
  for (let looks = 0; looks < LOOKS && look.text !== now.rewrite.text; looks++) {
    const again = await read(look.text);
    if (again.heat > now.verdict.heat) break;
    const { text } = look;
    look = secondLook(draft, again);
    now = { rewrite: { ...rewrite, text }, verdict: again, doubt: look.doubt };
  }
  return now;
}
