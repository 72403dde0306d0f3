import type { Editor } from './editor';
import { typed, undoByBrowser } from './insertions';
import { richEditor } from './rich-editor';
import { BLOCKS } from './text-map';

/** A contenteditable that no known editor owns: the browser itself edits it, so the browser is asked to. */
export const contentEditable = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'contenteditable',
    dialect: { block: BLOCKS, furniture: '' },
    ladder: () => [typed],
    undo: undoByBrowser,
  });
