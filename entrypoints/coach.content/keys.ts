import type { Coached } from './coach';

/** Alt+Shift+P goes from the composer into the card, Escape goes back to the same place in the text. No other key is ever taken. */
export function listenForKeys(active: () => Coached | undefined, signal: AbortSignal): void {
  let back: (() => void) | undefined;
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      const coached = active();
      if (!coached) return;
      if (isShortcut(event)) {
        const backToText = coached.keepCaret();
        if (!coached.focus()) return;
        back = backToText;
      } else if (event.key === 'Escape' && isInCard(coached)) {
        (back ?? coached.keepCaret())();
        back = undefined;
      } else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

function isShortcut({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return code === 'KeyP' && altKey && shiftKey && !ctrlKey && !metaKey;
}

/** The question before posting stands in the same host and has its own Escape. */
function isInCard({ host }: Coached): boolean {
  const { activeElement } = host.element.shadowRoot ?? {};
  return activeElement?.closest('.card') != null;
}
