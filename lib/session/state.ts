import type { Verdict } from '../coach/context';
import type { Heat } from '../coach/kinds';
import type { Advice } from '../rewrite/rewrite';
import { sharedEnds } from './shared-ends';

/** What stands in the composer, judged. */
export type Draft =
  | { readonly phase: 'empty' }
  | { readonly phase: 'foreign'; readonly text: string }
  | { readonly phase: 'calm'; readonly text: string; readonly verdict: Verdict }
  | { readonly phase: 'noted'; readonly text: string; readonly verdict: Verdict };

/** What the writer was last shown in full; it changes when the typing pauses, so that nothing jumps under the eye. */
export type Shown = { readonly draft: Draft; readonly advice: Advice | undefined };

/** A replacement that Poise made and can take back. */
export type Swap = { readonly original: string; readonly rewritten: string };

export type SessionState = {
  readonly draft: Draft;
  readonly shown: Shown;
  readonly swap: Swap | undefined;
  /** A rewrite that the editor would not take, to be copied by hand. */
  readonly offer: string | undefined;
};

export const EMPTY: Draft = { phase: 'empty' };

export function heatOf(draft: Draft): Heat {
  return draft.phase === 'noted' ? draft.verdict.heat : 0;
}

export function textOf(draft: Draft): string {
  return draft.phase === 'empty' ? '' : draft.text;
}

/** From `before` to `after` as one step that "Undo" takes back: swaps on top of a swap lead back to what the writer typed. */
export function swapTo(after: string, before: string, earlier: Swap | undefined): Swap {
  return { original: earlier?.rewritten === before ? earlier.original : before, rewritten: after };
}

/** Whether a text grew out of what Poise wrote: at least half of that still stands at its beginning and end. */
export function stillIn({ rewritten }: Swap, text: string): boolean {
  const { head, tail } = sharedEnds(rewritten, text);
  return head + tail >= rewritten.length / 2;
}
