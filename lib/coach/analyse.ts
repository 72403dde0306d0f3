import { coachWith } from './coach';
import type { Context, Report } from './context';
import { DETECTORS } from './registry';

let coach: ReturnType<typeof coachWith> | undefined;

/** Instinct: what the detectors see in a draft. Deterministic and synchronous; sentences seen before cost a look-up. */
export function analyse(text: string, context?: Context): Report {
  // Compiled at the first call and not at import, so that a page where nobody writes pays nothing.
  coach ??= coachWith(DETECTORS);
  return coach(text, context);
}
