import { logOnce } from '../../lib/browser/log';
import type { Site } from '../../lib/sites/site';
import type { Reports } from './reports';

/** A page in the middle of drawing itself looks broken; what is still so after this long is. */
const SETTLED = 1500;

type Watched = {
  readonly site: Site;
  readonly reports: Reports;
  /** Whether a composer is under Poise's care. */
  isAtWork(): boolean;
};

/** Looks, whenever the writer turns to something on the page, whether it is still what Poise believes it to be. */
export function watchBeliefs({ site, reports, isAtWork }: Watched, signal: AbortSignal): void {
  let looking: ReturnType<typeof setTimeout> | undefined;

  function look() {
    looking = undefined;
    const broken = site.brokenBeliefs();
    const sentences = broken.map(({ sentence }) => sentence);
    for (const sentence of sentences) logOnce(`the page has changed; this no longer holds: ${sentence}`);
    if (broken.some(({ lost }) => lost)) reports.health('lost', sentences);
    else if (isAtWork()) reports.health(broken.length > 0 ? 'changed' : 'attached', sentences);
  }
  const lookSoon = () => {
    looking ??= setTimeout(look, SETTLED);
  };

  for (const event of ['focusin', 'click', 'input'])
    document.addEventListener(event, lookSoon, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(looking), { once: true });
  lookSoon();
}
