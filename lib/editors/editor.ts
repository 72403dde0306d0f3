import type { Span } from '../coach/finding';

/**
 * What became of a replacement. `done`: the editor's own model holds the new text. `moved`: the words at the span are no
 * longer the expected ones or the writer types, nothing was tried. `busy`: an input method is composing or the editor is
 * gone, nothing was tried. `refused`: the editor did not take it; the draft reads as before, but for what the writer typed
 * before that could be seen to.
 */
export type Outcome = 'done' | 'moved' | 'busy' | 'refused';

/** One text box, whatever made it. Offsets are UTF-16 units into `read()`; lines are joined by "\n". */
export type Editor = {
  readonly name: 'draft-js' | 'lexical' | 'prosemirror' | 'quill' | 'contenteditable' | 'textarea';
  /** The element that takes the keys. Nothing of ours is ever put inside it. */
  readonly element: HTMLElement;
  read(): string;
  /** The caret or selection as offsets; undefined while it is elsewhere. */
  selection(): Span | undefined;
  /** Live DOM range of a span, an old one moved there where one is given; undefined for a textarea and for spans that no longer exist. */
  rangeOf(span: Span, old?: Range): Range | undefined;
  /** Client rectangles of a span, one a line, clipped to the visible part of the box. */
  rectsOf(span: Span): readonly DOMRect[];
  /** The offset under a point in client coordinates; undefined outside the text. */
  offsetAt(x: number, y: number): number | undefined;
  /** Replaces exactly `expected` at `span` by `words` as one undo step, then reads back what became of it. */
  replace(span: Span, expected: string, words: string): Promise<Outcome>;
  /**
   * Called after the text changed, by whatever means, and not while an input method is composing. Called when one is done in any
   * case: who read the text in its midst cannot tell by the text before and after.
   */
  onChange(listener: () => void, signal: AbortSignal): void;
};
