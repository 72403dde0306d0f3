import type { Editor } from './editor';
import { type Insertion, typed, undoByBrowser } from './insertions';
import { richEditor } from './rich-editor';
import { BLOCKS, foldsSpaces } from './text-map';

/** A contenteditable that no known editor owns: the browser itself edits it, so the browser is asked to. */
export const contentEditable = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'contenteditable',
    dialect: { block: BLOCKS, furniture: '' },
    ladder: () => [typedToBeSeen],
    undo: undoByBrowser,
  });

/** Over several lines Chromium puts spaces in as they are, and a page that folds white space shows one of two. */
const typedToBeSeen: Insertion = (element, words) =>
  typed(element, foldsSpaces(element) ? words.replaceAll(/^ | (?= )| $/gm, '\u00A0') : words);
