import type { Editor } from './editor';
import { erase, paste, replacement } from './insertions';
import { richEditor } from './rich-editor';
import { BLOCKS } from './text-map';

/** Lexical. A paste keeps lines as the page's own paste does; a spelling replacement is the way around a closed paste. */
export const lexical = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'lexical',
    dialect: { block: BLOCKS, furniture: '' },
    ladder: (words) => (words === '' ? [erase] : [paste, replacement]),
  });
