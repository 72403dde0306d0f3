/** Whether the writer has been at work in a box since the watch began. */
export type Writer = {
  typed(): boolean;
  /** Runs what Poise itself does in the box: the browser's own typing sends the events that a key sends. */
  unwatched(act: () => void): void;
  stop(): void;
};

const SIGNS = ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut', 'drop'];

/** Keys that do nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

export function watchWriter(element: HTMLElement): Writer {
  const stopped = new AbortController();
  let [typed, ours] = [false, false];
  const note = (event: Event) => {
    if (event.isTrusted && !ours && !MODIFIERS.has((event as KeyboardEvent).key)) typed = true;
  };
  for (const sign of SIGNS) element.addEventListener(sign, note, { capture: true, signal: stopped.signal });
  return {
    typed: () => typed,
    unwatched: (act) => {
      ours = true;
      try {
        act();
      } finally {
        ours = false;
      }
    },
    stop: () => stopped.abort(),
  };
}
