/** Milliseconds of an idle moment that are taken at most, so that no key waits; on a slow machine one step alone takes that. */
const SLICE = 4;
/** A page that is never idle gives a slice every so many milliseconds all the same. */
const BUSY = 100;

/** Runs something at once where the engine is warm, else as soon as it is, however often it was asked for. */
export type WhenWarm = (run: () => void) => void;

/**
 * The first words of a page would be dear to read; what makes them so is done in small pieces while nobody types, and until
 * then no key waits for it.
 *
 * @param warmUp does a small piece; false once nothing is left to do.
 */
export function warmWhenIdle(warmUp: () => boolean, signal: AbortSignal): WhenWarm {
  const waiting = new Set<() => void>();
  let isWarm = false;

  function slice() {
    const until = performance.now() + SLICE;
    while (!signal.aborted && warmUp()) if (performance.now() >= until) return next();
    if (signal.aborted) return;
    isWarm = true;
    for (const run of waiting) run();
    waiting.clear();
  }
  const next = () => void requestIdleCallback(slice, { timeout: BUSY });

  next();
  return (run) => (isWarm ? run() : void waiting.add(run));
}
