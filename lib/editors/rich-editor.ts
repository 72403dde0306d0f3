import { watchComposition } from './composition';
import type { Editor } from './editor';
import { undoByKey } from './insertions';
import { offsetOf, rangeOf } from './locate';
import { holds, rectsOfPieces, visibleBox } from './rects';
import { type Box, replaceIn, type Ways } from './replace';
import { type Dialect, foldsSpaces, readText, type TextMap } from './text-map';

export type RichEditor = {
  readonly name: Editor['name'];
  readonly dialect: Dialect;
  readonly ladder: Ways['ladder'];
  /** By its own shortcut if not said. */
  readonly undo?: Ways['undo'];
};

/** An editor over a contenteditable element. It only ever reads the element: a model owns the nodes in it. */
export function richEditor(element: HTMLElement, { name, dialect, ladder, undo = undoByKey }: RichEditor): Editor {
  const document = element.ownerDocument;
  const composition = watchComposition(element);
  const map = cachedMap(element, dialect);
  const read = () => map().text;
  const selection = () => {
    const now = document.getSelection();
    if (!now?.anchorNode || !now.focusNode || now.rangeCount === 0) return undefined;
    if (!element.contains(now.anchorNode) || !element.contains(now.focusNode)) return undefined;
    const { startContainer, startOffset, endContainer, endOffset } = now.getRangeAt(0);
    const start = offsetOf(map(), { node: startContainer, offset: startOffset });
    const end = now.isCollapsed ? start : offsetOf(map(), { node: endContainer, offset: endOffset });
    return { start, end: Math.max(start, end) };
  };
  const box: Box = {
    element,
    ready: () => element.isConnected && !composition.active(),
    read,
    selection,
    select: (span) => {
      const range = rangeOf(element, map(), span);
      if (!range) return;
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
  const rectsOf: Editor['rectsOf'] = (span) => rectsOfPieces(document, map(), span, visibleBox(element));
  return {
    name,
    element,
    read,
    selection,
    rangeOf: (span, old) => rangeOf(element, map(), span, old),
    rectsOf,
    offsetAt: (x, y) => {
      const caret = document.caretPositionFromPoint(x, y);
      if (!caret || !element.contains(caret.offsetNode)) return undefined;
      const offset = offsetOf(map(), { node: caret.offsetNode, offset: caret.offset });
      const around = rectsOf({ start: Math.max(0, offset - 1), end: Math.min(map().text.length, offset + 1) });
      return around.some((rect) => holds(rect, x, y)) ? offset : undefined;
    },
    replace: (span, expected, words) => replaceIn(box, { ladder, undo }, span, expected, words),
    onChange: (listener, signal) => {
      let last = read();
      const look = () => {
        if (composition.active()) return;
        const text = read();
        if (text === last) return;
        last = text;
        listener();
      };
      const observer = new MutationObserver(look);
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect(), { once: true });
      composition.onEnd(listener, signal);
    },
  };
}

/**
 * Reading 25,000 characters for each of many spans would be felt, so a map lives until the next mutation. Whether spaces fold
 * is asked once a focus and not at every key: the answer makes the browser work out the page's style there and then.
 */
function cachedMap(element: HTMLElement, dialect: Dialect): () => TextMap {
  let map: TextMap | undefined;
  let folds: boolean | undefined;
  const forget = () => {
    map = undefined;
  };
  const observer = new MutationObserver(forget);
  observer.observe(element, { childList: true, characterData: true, attributeFilter: ['alt'], subtree: true });
  element.addEventListener('focusin', () => {
    folds = undefined;
    forget();
  });
  return () => {
    if (observer.takeRecords().length > 0) forget();
    folds ??= foldsSpaces(element);
    map ??= readText(element, dialect, folds);
    return map;
  };
}
