import type { Coached } from './coach';

/** Alt+Shift+P goes from the composer into the card, Escape goes back. No other key is ever taken. */
export function listenForKeys(active: () => Coached | undefined, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.code !== 'KeyP' || !event.altKey || !event.shiftKey) return;
      if (event.ctrlKey || event.metaKey || !active()?.focus()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

/** For the card's own host: Escape gives the keyboard back to the editor, with the caret where it was. */
export function returnOnEscape({ host, composer }: Pick<Coached, 'host' | 'composer'>, signal: AbortSignal): void {
  host.element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      composer.editor.element.focus();
    },
    { signal },
  );
}
