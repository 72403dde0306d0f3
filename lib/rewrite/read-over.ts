import type { Verdict } from '../coach/context';
import { choose } from './choose';
import { lightened } from './lightened';
import type { Advice, Rewrite } from './rewrite';
import { secondLook } from './second-look';
import { takenBack } from './taken-back';

type Read = { readonly rewrite: Rewrite; readonly verdict: Verdict };

/** What goes first may have hidden what goes next; a reply is short, and twice is enough. */
const LOOKS = 2;
/** By so much, of 1, a text may be hotter for what comes back to it. */
const HOTTER = 0.1;

/**
 * Has each rewrite read as its draft was, by `read`, cuts what still stands out, and chooses among what is calm. A rewrite
 * that would be hotter for a second look stays as it was.
 */
export async function readOver(
  advice: Advice,
  draft: Verdict,
  read: (text: string) => Promise<Verdict>,
): Promise<Advice> {
  const looked: Read[] = [];
  for (const rewrite of advice.rewrites) {
    let now: Read = { rewrite, verdict: await read(rewrite.text) };
    for (let look = 0; look < LOOKS; look++) {
      // The blanks of a text stand where they stand in it.
      const text = rewrite.blanks.length > 0 ? rewrite.text : secondLook(draft, now.verdict);
      if (text === now.rewrite.text) break;
      const verdict = await read(text);
      if (verdict.heat > now.verdict.heat) break;
      now = { rewrite: { ...rewrite, text }, verdict };
    }
    now = await fullerOf(rewrite, now, read);
    if (looked.every((other) => other.rewrite.text !== now.rewrite.text)) looked.push(now);
  }
  const [best] = looked;
  const calm = looked.find(({ verdict }) => verdict.heat === 0);
  if (best !== undefined && calm !== undefined && best !== calm && best.rewrite.blanks.length === 0) {
    const lighter = await calmest(best, calm, draft, read);
    if (lighter !== undefined) looked.unshift(lighter);
  }
  const [rewrites, verdicts] = [looked.map((one) => one.rewrite), looked.map((one) => one.verdict)];
  return choose({ ...advice, rewrites }, draft, verdicts);
}

/** A calm rewrite with what of its fuller text reads harmless as well, where that makes it no hotter. */
async function fullerOf(
  { text: first, fuller }: Rewrite,
  { rewrite: { fuller: _, ...rewrite }, verdict: calm }: Read,
  read: (text: string) => Promise<Verdict>,
): Promise<Read> {
  const now = { rewrite, verdict: calm };
  if (fuller === undefined || calm.heat > 0) return now;
  const full = await read(fuller);
  const text = takenBack(rewrite.text, first, full);
  if (text === undefined) return now;
  const verdict = text === fuller ? full : await read(text);
  return verdict.heat > 0 || verdict.score > calm.score + HOTTER ? now : { rewrite: { ...rewrite, text }, verdict };
}

/** The text between both, with the fewest sentences less than the fuller, that is calm. */
async function calmest(
  { rewrite, verdict: hot }: Read,
  { rewrite: { text: leaner } }: Read,
  draft: Verdict,
  read: (text: string) => Promise<Verdict>,
): Promise<Read | undefined> {
  for (const text of lightened(draft, hot, leaner)) {
    const verdict = await read(text);
    if (verdict.heat === 0) return { rewrite: { ...rewrite, text }, verdict };
  }
  return undefined;
}
