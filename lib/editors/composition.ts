/** Draft.js takes the result of an input method about 20 ms after `compositionend`; before that its text is not its text. */
const SETTLES_AFTER = 50;

/** Whether an input method is at work in a box, and word of when it is done. */
export type Composition = { active(): boolean; onEnd(listener: () => void, signal: AbortSignal): void };

export function watchComposition(element: HTMLElement): Composition {
  const ended = new EventTarget();
  let active = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    active = true;
  };
  const end = () => {
    if (!active) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      active = false;
      ended.dispatchEvent(new Event('end'));
    }, SETTLES_AFTER);
  };
  element.addEventListener('compositionstart', begin, { capture: true });
  // The start is missed where the box was found in the middle of a word.
  element.addEventListener('compositionupdate', begin, { capture: true });
  element.addEventListener('compositionend', end, { capture: true });
  element.addEventListener('blur', end, { capture: true });
  return {
    active: () => active,
    onEnd: (listener, signal) => ended.addEventListener('end', listener, { signal }),
  };
}
