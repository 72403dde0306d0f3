import type { Editor } from '../../lib/editors/editor';

/** Remembers where the writer is in the text; the answer puts keyboard and caret back there. */
export function keepCaret(editor: Editor): () => void {
  const caret = editor.selection();
  return () => {
    editor.element.focus();
    const range = caret && editor.rangeOf(caret);
    // A textarea keeps its own caret; any other box begins anew where the page's selection was taken elsewhere.
    if (range)
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  };
}
