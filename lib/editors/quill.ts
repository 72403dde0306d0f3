import type { Editor } from './editor';
import { erase, paste, typed } from './insertions';
import { richEditor } from './rich-editor';
import { BLOCKS } from './text-map';

/** Quill: every line is a block of its own; list bullets and its caret holder are not text. */
export const quill = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'quill',
    dialect: { block: BLOCKS, furniture: '.ql-ui,.ql-cursor' },
    ladder: (words) => {
      if (words === '') return [erase, typed];
      return words.includes('\n') ? [paste] : [paste, typed];
    },
  });
