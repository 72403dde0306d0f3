import { watchComposition } from './composition';
import type { Editor } from './editor';
import { type Insertion, typed, undoByBrowser } from './insertions';
import { holds, intersect, visibleBox } from './rects';
import { type Box, replaceIn } from './replace';
import { mirrorOf } from './textarea-mirror';

/** A plain text box: X's mobile layout, Mastodon, and most of the web. */
export function textarea(element: HTMLTextAreaElement): Editor {
  const document = element.ownerDocument;
  const composition = watchComposition(element);
  const mirror = mirrorOf(element);
  const read = () => element.value;
  const selection = () =>
    document.activeElement === element ? { start: element.selectionStart, end: element.selectionEnd } : undefined;
  const box: Box = {
    element,
    ready: () => element.isConnected && !element.readOnly && !element.disabled && !composition.active(),
    read,
    selection,
    select: ({ start, end }) => element.setSelectionRange(start, end),
  };
  const rectsOf: Editor['rectsOf'] = (span) => {
    const clip = visibleBox(element);
    return mirror
      .rectsOf(span)
      .map((rect) => intersect(rect, clip))
      .filter((rect) => rect.width > 0 && rect.height > 0);
  };
  return {
    name: 'textarea',
    element,
    read,
    selection,
    rangeOf: () => undefined,
    rectsOf,
    offsetAt: (x, y) => {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret?.offsetNode !== element) return undefined;
      const around = { start: Math.max(0, caret.offset - 1), end: Math.min(element.value.length, caret.offset + 1) };
      return rectsOf(around).some((rect) => holds(rect, x, y)) ? caret.offset : undefined;
    },
    replace: (span, expected, words) =>
      replaceIn(box, { ladder: () => [typed, set], undo: undoByBrowser }, span, expected, words),
    onChange: (listener, signal) => {
      let last = read();
      const look = () => {
        if (composition.active() || read() === last) return;
        last = read();
        listener();
      };
      element.addEventListener('input', look, { signal });
      composition.onEnd(listener, signal);
      // A page that empties its box after a post sends no event; React rewrites the default value with it.
      const observer = new MutationObserver(look);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      const later = () => setTimeout(look);
      for (const event of ['click', 'keyup', 'focusin', 'reset']) document.addEventListener(event, later, { signal });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}

/** Loses the undo step, but a page that listens hears of it. */
const set: Insertion = (element, words) => {
  const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
  (element as HTMLTextAreaElement).setRangeText(words, selectionStart, selectionEnd, 'end');
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }));
};
