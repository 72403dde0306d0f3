import type { Composer } from './site';

/** How a writer comes to a composer. A box that the page made anew may never get the focus, but then its post button is pressed. */
const TURNS = ['focusin', 'pointerdown', 'click'] as const;

/**
 * Reports each composer when the writer first comes to its box or its post button, and takes it back when its box has left the
 * page. Boxes that nobody uses cost nothing, and late, hidden and doubled ones need no rule of their own. Listens where
 * `holdAttempts` does, and before it: a composer that nobody came to is met by the very click that would post it.
 */
export function watchComposers(
  document: Document,
  /** The composer that an element is the box of, is in, or is the post button of. */
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
  const view = document.defaultView ?? window;
  for (const turn of TURNS) view.addEventListener(turn, ({ target }) => meet(target), { capture: true, signal });
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
