import type { Editor } from './editor';
import { erase, paste, pasteOf, typed } from './insertions';
import { richEditor } from './rich-editor';
import { BLOCKS } from './text-map';

/**
 * ProseMirror and TipTap. Its plain-text paste drops blank lines, so several lines go in its own clipboard form, which
 * also keeps double spaces. One line goes plainly: HTML would bring marks of its own.
 */
export const proseMirror = (element: HTMLElement): Editor =>
  richEditor(element, {
    name: 'prosemirror',
    dialect: { block: BLOCKS, furniture: '.ProseMirror-widget,.ProseMirror-separator' },
    ladder: (words) => {
      if (words === '') return [erase, typed];
      return words.includes('\n') ? [pasteOf(sliceOf), paste] : [paste, typed];
    },
  });

function sliceOf(words: string): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [first, ...others] = escaped.split('\n');
  return `<p data-pm-slice="1 1 []">${first}</p>${others.map((line) => `<p>${line}</p>`).join('')}`;
}
