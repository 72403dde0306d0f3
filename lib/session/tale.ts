import type { Kind } from '../coach/kinds';
import type { Ending } from '../profile/tally';
import { type Draft, heatOf } from './state';

/** What happened to one draft from its first word to its end: numbers and kinds, never words. */
export type Tale = {
  sees(draft: Draft): void;
  used(): void;
  ignored(): void;
  /** How it ended; undefined where nothing was written. The next word begins another tale. */
  ends(last: Draft, anyway: boolean): Omit<Ending, 'account'> | undefined;
};

export function createTale(): Tale {
  const kinds = new Set<Kind>();
  let [peak, used, ignored] = [heatOf({ phase: 'empty' }), 0, 0];
  return {
    sees(draft) {
      if (draft.phase !== 'noted') return;
      for (const { kind } of draft.verdict.findings) kinds.add(kind);
      if (draft.verdict.heat > peak) peak = draft.verdict.heat;
    },
    used() {
      used += 1;
    },
    ignored() {
      ignored += 1;
    },
    ends(last, anyway) {
      if (last.phase === 'empty') return undefined;
      const ending = { kinds: [...kinds], peak, last: heatOf(last), used, ignored, anyway };
      kinds.clear();
      [peak, used, ignored] = [0, 0, 0];
      return ending;
    },
  };
}
