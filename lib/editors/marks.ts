import type { Editor } from './editor';
import { canHighlight, createHighlights } from './highlights';
import { carryOver, type Mark } from './mark';
import type { Theme } from './mark-style';
import { createOverlay, type Overlay } from './overlay';
import { holds } from './rects';

export type Marks = {
  /** Underlines these words of `text` in one editor, wherever they are by now, in place of what was underlined there. */
  paint(editor: Editor, text: string, marks: readonly Mark[]): void;
  clear(editor: Editor): void;
  /** The mark under a point in client coordinates, the hotter one first. */
  at(x: number, y: number): (Mark & { readonly editor: Editor }) | undefined;
  dress(theme: Theme): void;
  /** False where the page took the underlines away; painting again brings them back. */
  healthy(): boolean;
};

type Painted = {
  /** The marks and the text that they are of. */
  made: { readonly marks: readonly Mark[]; readonly text: string };
  /** The same marks where they are now. */
  marks: readonly Mark[];
  readonly overlay?: Overlay;
  readonly closed: AbortController;
};

/** Underlines for all editors of a page. What is painted follows the text until the next painting. */
export function createMarks(document: Document): Marks {
  const view = document.defaultView ?? window;
  const highlights = canHighlight(view) ? createHighlights(document) : undefined;
  const all = new Map<Editor, Painted>();
  let theme: Theme = 'light';

  const showHighlights = () => {
    const painted = [...all].filter(([, { overlay }]) => !overlay);
    highlights?.show(new Map(painted.map(([editor, { marks }]) => [editor, marks])));
  };
  const show = (painted: Painted) => {
    due.delete(painted);
    if (painted.overlay) painted.overlay.show(painted.marks);
    else showHighlights();
  };
  // One change of the text is told by several; what is painted by then is not painted again.
  const due = new Set<Painted>();
  const showSoon = (painted: Painted) => {
    if (due.has(painted)) return;
    due.add(painted);
    queueMicrotask(() => due.has(painted) && show(painted));
  };
  // Never from where they were a moment ago: what an input method shows in the midst of the text comes and goes.
  const carry = (editor: Editor, painted: Painted) => {
    painted.marks = carryOver(painted.made.marks, painted.made.text, editor.read());
  };
  const follow = (editor: Editor, painted: Painted) => {
    carry(editor, painted);
    showSoon(painted);
  };
  const settle = (editor: Editor, painted: Painted) => {
    follow(editor, painted);
    painted.made = { marks: painted.marks, text: editor.read() };
  };
  const begin = (editor: Editor): Painted => {
    const needsOverlay = !highlights || editor.name === 'textarea';
    const closed = new AbortController();
    const overlay = needsOverlay && { overlay: createOverlay(editor) };
    const painted: Painted = { made: { marks: [], text: '' }, marks: [], closed, ...overlay };
    painted.overlay?.dress(theme);
    all.set(editor, painted);
    // Nodes may change under the same text, and that too kills ranges.
    const observer = new MutationObserver(() => follow(editor, painted));
    observer.observe(editor.element, { childList: true, characterData: true, subtree: true });
    closed.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    // A textarea has no nodes to tell of what an input method shows in it.
    const midway = (event: Event) => (event as InputEvent).isComposing && follow(editor, painted);
    editor.element.addEventListener('input', midway, { signal: closed.signal });
    editor.onChange(() => settle(editor, painted), closed.signal);
    return painted;
  };
  return {
    paint: (editor, text, marks) => {
      const painted = all.get(editor) ?? begin(editor);
      painted.made = { marks, text };
      carry(editor, painted);
      show(painted);
    },
    clear: (editor) => {
      const painted = all.get(editor);
      if (!painted) return;
      painted.closed.abort();
      due.delete(painted);
      painted.overlay?.remove();
      all.delete(editor);
      showHighlights();
    },
    at: (x, y) => {
      const under = [...all].flatMap(([editor, { marks }]) =>
        marks
          .filter(({ span }) => editor.rectsOf(span).some((rect) => holds(rect, x, y)))
          .map((mark) => ({ ...mark, editor })),
      );
      return under.sort((one, other) => other.heat - one.heat)[0];
    },
    dress: (worn) => {
      theme = worn;
      highlights?.dress(worn);
      for (const { overlay } of all.values()) overlay?.dress(worn);
    },
    healthy: () =>
      (highlights?.intact() ?? true) && [...all.values()].every(({ overlay }) => overlay?.intact() ?? true),
  };
}
