import type { Composer } from './site';

/**
 * Reports each composer when the writer first comes to it, and takes it back when its box has left the page. Focus is what
 * tells: boxes that nobody writes in cost nothing, and late, hidden and doubled ones need no rule of their own.
 */
export function watchComposers(
  document: Document,
  composerOf: (element: Element) => Composer | undefined,
  appeared: (composer: Composer, signal: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const live = new Map<HTMLElement, AbortController>();
  const meet = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return;
    const composer = composerOf(target);
    if (!composer) return;
    // A thread is posted whole, so each of its posts is met; the one in use comes last.
    for (const one of [...composer.thread().filter((other) => other.editor !== composer.editor), composer]) {
      if (live.has(one.editor.element)) continue;
      const gone = new AbortController();
      live.set(one.editor.element, gone);
      appeared(one, gone.signal);
    }
  };
  const leave = (isGone: (box: HTMLElement) => boolean) => {
    for (const [box, gone] of live) {
      if (!isGone(box)) continue;
      live.delete(box);
      gone.abort();
    }
  };
  const departures = new MutationObserver(() => leave((box) => !box.isConnected));
  departures.observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', ({ target }) => meet(target), { capture: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      departures.disconnect();
      leave(() => true);
    },
    { once: true },
  );
  meet(document.activeElement);
}
