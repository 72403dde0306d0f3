import type { Span } from '../../../lib/coach/finding';
import { editorOf } from '../../../lib/editors/detect';
import type { Editor } from '../../../lib/editors/editor';
import type { Mark } from '../../../lib/editors/mark';
import { createMarks } from '../../../lib/editors/marks';
import { createOverlay, type Overlay } from '../../../lib/editors/overlay';
import { answer } from './answer';

/** The editors under test, in the isolated world where they will live. */
const marks = createMarks(document);
const changes: string[] = [];
let heard: Editor | undefined;
let overlay: Overlay | undefined;

function editor(): Editor {
  const element = document.querySelector('#box textarea, #box [contenteditable="true"]');
  const found = element && editorOf(element);
  if (!found) throw new Error('no editor on the page');
  return found;
}

function listen(): void {
  const found = editor();
  if (heard !== found) found.onChange(() => changes.push(found.read()), new AbortController().signal);
  heard = found;
}

const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });

const ops = {
  name: () => editor().name,
  read: () => editor().read(),
  selection: () => editor().selection(),
  /** Every text heard of since the last asking; the first asking begins to listen. */
  changes: () => {
    listen();
    return changes.splice(0);
  },
  replace: (span: Span, expected: string, words: string) => editor().replace(span, expected, words),
  rects: (span: Span) => editor().rectsOf(span).map(plain),
  rangeText: (span: Span) => editor().rangeOf(span)?.toString(),
  offsetAt: (x: number, y: number) => editor().offsetAt(x, y),
  /** Marks of the text as it stands, or of an earlier one that was judged only now. */
  paint: (painted: Mark[], text = editor().read()) => marks.paint(editor(), text, painted),
  /** As where there is no Highlight API. */
  paintOver: (painted: Mark[]) => {
    overlay ??= createOverlay(editor());
    overlay.show(painted);
  },
  clear: () => {
    overlay?.remove();
    overlay = undefined;
    marks.clear(editor());
  },
  /** Where the overlay's lines are. */
  lines: () =>
    [...document.querySelectorAll('poise-coach')].flatMap((host) =>
      [...(host.shadowRoot?.querySelectorAll('svg') ?? [])].map((line) => ({
        ...plain(line.getBoundingClientRect()),
        colour: line.querySelector('path')?.style.stroke,
      })),
    ),
  at: (x: number, y: number) => marks.at(x, y)?.span,
  healthy: () => marks.healthy(),
  dress: (theme: 'light' | 'dark') => marks.dress(theme),
};

export type Ops = typeof ops;

answer(ops);
