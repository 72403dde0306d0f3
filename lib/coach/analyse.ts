import { type Coach, coachWith } from './coach';
import type { Context, Report } from './context';
import { DETECTORS } from './registry';

let made: Coach | undefined;

/** Made at the first call and not at import, so that a page where nobody writes pays nothing. */
function coach(): Coach {
  made ??= coachWith(DETECTORS);
  return made;
}

/** Instinct: what the detectors see in a draft. Deterministic and synchronous; sentences seen before cost a look-up. */
export function analyse(text: string, context?: Context): Report {
  return coach()(text, context);
}

/** Does a few milliseconds of what the first draft would otherwise wait for; false once nothing is left to do. */
export function warmUp(): boolean {
  return coach().warm();
}
