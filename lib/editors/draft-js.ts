import type { Editor } from './editor';
import { erase, paste, textInput } from './insertions';
import { richEditor } from './rich-editor';

/** Draft.js, X's editor. Both insertions keep its model; `execCommand` crashes it in Chromium and is never used. */
export const draftJs = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'draft-js',
    dialect: { block: '[data-block]', furniture: '' },
    ladder: (words) => (words === '' ? [erase] : [paste, textInput]),
  });
