import type { Span } from '../coach/finding';
import type { Outcome } from './editor';
import type { Insertion } from './insertions';

/** What the replacing of words needs to know of a box. */
export type Box = {
  readonly element: HTMLElement;
  /** False while an input method composes or the box has left the page. */
  ready(): boolean;
  read(): string;
  selection(): Span | undefined;
  select(span: Span): void;
};

/** How long an editor may take to show what it was given; slow pages render late. */
const PATIENCE = [0, 10, 30, 60, 100, 200];

/** ProseMirror puts its own selection back 20 ms after it gets the focus. */
const AFTER_FOCUS = 30;

/** A selection that changes is told within this many milliseconds, busy pages included. */
const TOLD_WITHIN = 100;

/** How an editor is spoken to. */
export type Ways = {
  /** Insertions, best first. */
  readonly ladder: readonly Insertion[];
  /** Takes the last step back. */
  readonly undo: (element: HTMLElement) => void;
};

/**
 * Tries each insertion in turn until one is taken, and looks at the outcome after each. Nothing is ever inserted on top of
 * a half-taken one: that is taken back, or the old text put over the whole.
 */
export async function replaceIn(box: Box, ways: Ways, span: Span, expected: string, words: string): Promise<Outcome> {
  if (!box.ready()) return 'busy';
  const before = box.read();
  if (before.slice(span.start, span.end) !== expected) return 'moved';
  if (words === expected) return 'done';
  // With the span left selected, the writer's next key would write over it.
  const stood = box.selection() ?? { start: span.end, end: span.end };
  const writer = watchWriter(box.element);
  try {
    const outcome = await insertAt(box, ways, span, before, words, writer);
    if (outcome !== 'done' && box.ready() && !writer.typed() && box.read() === before) await place(box, stood);
    return outcome;
  } finally {
    writer.stop();
  }
}

async function insertAt(
  box: Box,
  ways: Ways,
  span: Span,
  before: string,
  words: string,
  writer: Writer,
): Promise<Outcome> {
  const after = before.slice(0, span.start) + words + before.slice(span.end);
  for (const insert of ways.ladder) {
    const placed = await place(box, span);
    if (!box.ready()) return 'busy';
    if (box.read() !== before) return 'moved';
    if (!placed) return 'refused';
    insert(box.element, words);
    if (await reads(box, after)) return await done(box, span.start + words.length, writer);
    if (!isSame(box.read(), before)) {
      // Whatever the writer typed meanwhile is newer than the text we know: leave it.
      if (!writer.typed()) await restore(box, ways, before);
      return 'refused';
    }
  }
  return 'refused';
}

/**
 * Editors learn of a selection by `selectionchange`: what is inserted before that goes to the old caret. In Firefox a timer
 * of zero may come first. So: focus, wait, select, wait for that event, and look whether the selection stayed.
 */
async function place(box: Box, span: Span): Promise<boolean> {
  if (box.element.ownerDocument.activeElement !== box.element) {
    box.element.focus({ preventScroll: true });
    await task(AFTER_FOCUS);
  }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const told = selectionChange(box.element.ownerDocument);
    box.select(span);
    await told;
    // The editor's own listener may come after ours.
    await task(attempt * 10);
    const now = box.selection();
    if (now && now.start === span.start && now.end === span.end) return true;
  }
  return false;
}

/** Resolves at the next change of the selection; or soon, for none comes where it was there already. */
async function selectionChange(document: Document): Promise<void> {
  const heard = new AbortController();
  const change = new Promise((resolve) =>
    document.addEventListener('selectionchange', resolve, { signal: heard.signal }),
  );
  await Promise.race([change, task(TOLD_WITHIN)]);
  heard.abort();
}

async function done(box: Box, caret: number, writer: Writer): Promise<Outcome> {
  const now = box.selection();
  if (!writer.typed() && (now?.start !== caret || now.end !== caret)) await place(box, { start: caret, end: caret });
  return 'done';
}

async function restore(box: Box, { ladder, undo }: Ways, text: string): Promise<void> {
  undo(box.element);
  if (await reads(box, text)) return;
  for (const insert of ladder) {
    if (!(await place(box, { start: 0, end: box.read().length }))) return;
    insert(box.element, text);
    if (await reads(box, text)) return;
  }
}

async function reads(box: Box, text: string): Promise<boolean> {
  for (const pause of PATIENCE) {
    await task(pause);
    if (isSame(box.read(), text)) return true;
  }
  return false;
}

/** Browsers turn spaces into no-break ones and back where white space would collapse. */
export const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');

const task = (pause = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

type Writer = { typed(): boolean; stop(): void };

function watchWriter(element: HTMLElement): Writer {
  const stopped = new AbortController();
  let typed = false;
  const note = (event: Event) => {
    if (event.isTrusted) typed = true;
  };
  element.addEventListener('keydown', note, { capture: true, signal: stopped.signal });
  element.addEventListener('paste', note, { capture: true, signal: stopped.signal });
  element.addEventListener('drop', note, { capture: true, signal: stopped.signal });
  return { typed: () => typed, stop: () => stopped.abort() };
}
