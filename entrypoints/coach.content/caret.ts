import type { Editor } from '../../lib/editors/editor';

/** Remembers where the writer is in the text; each answer puts keyboard and caret back to where they were when it was asked for. */
export function rememberCaret(editor: Editor, signal: AbortSignal): () => () => void {
  // By the time a button of the page is pressed, the page's selection may already have left the text.
  let last = editor.selection();
  document.addEventListener('selectionchange', () => (last = editor.selection() ?? last), { signal });
  return () => {
    const caret = editor.selection() ?? last;
    return () => {
      editor.element.focus();
      const { length } = editor.read();
      const at = caret && { start: Math.min(caret.start, length), end: Math.min(caret.end, length) };
      const range = at && editor.rangeOf(at);
      // A textarea keeps its own caret; any other box begins anew where the page's selection was taken elsewhere.
      if (range)
        getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    };
  };
}
