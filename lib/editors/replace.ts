import type { Span } from '../coach/finding';
import type { Outcome } from './editor';
import type { Insertion } from './insertions';
import { type Writer, watchWriter } from './writer';

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
  /** Insertions that suit the words, best first. */
  readonly ladder: (words: string) => readonly Insertion[];
  /** Takes the last step back. */
  readonly undo: (element: HTMLElement) => void;
};

/** One replacement under way. */
type Work = {
  readonly box: Box;
  readonly ways: Ways;
  readonly before: string;
  readonly writer: Writer;
  /** What Poise selected last. */
  selected?: Span;
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
  const stood = box.selection() ?? { start: span.end, end: span.end };
  const writer = watchWriter(box.element);
  const work = { box, ways, before, writer };
  try {
    const outcome = await insertAt(work, span, words);
    if (outcome !== 'done') await letGo(work, stood);
    return outcome;
  } finally {
    writer.stop();
  }
}

async function insertAt(work: Work, span: Span, words: string): Promise<Outcome> {
  const { box, ways, before, writer } = work;
  const after = before.slice(0, span.start) + words + before.slice(span.end);
  for (const insert of ways.ladder(words)) {
    const placed = await place(work, span);
    if (!box.ready()) return 'busy';
    if (writer.typed() || box.read() !== before) return 'moved';
    if (!placed) return 'refused';
    writer.unwatched(() => insert(box.element, words));
    if (await reads(box, after)) return await done(work, span.start + words.length);
    if (!isSame(box.read(), before)) {
      await restore(work);
      return 'refused';
    }
  }
  return 'refused';
}

/** Whatever the writer types meanwhile is newer than the text we know: then the box is the writer's alone. */
const isFree = ({ box, writer }: Work): boolean => box.ready() && !writer.typed();

/**
 * Editors learn of a selection by `selectionchange`: what is inserted before that goes to the old caret. In Firefox a timer
 * of zero may come first. So: focus, wait, select, wait for that event, and look whether the selection stayed.
 */
async function place(work: Work, span: Span): Promise<boolean> {
  const { box } = work;
  if (isFree(work) && box.element.ownerDocument.activeElement !== box.element) {
    box.element.focus({ preventScroll: true });
    await task(AFTER_FOCUS);
  }
  for (let attempt = 0; attempt < 5 && isFree(work); attempt += 1) {
    const told = selectionChange(box.element.ownerDocument);
    work.selected = span;
    box.select(span);
    await told;
    // The editor's own listener may come after ours.
    await task(attempt * 10);
    if (isAt(box.selection(), span)) return true;
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

async function done(work: Work, caret: number): Promise<Outcome> {
  const end = { start: caret, end: caret };
  if (!isAt(work.box.selection(), end)) await place(work, end);
  return 'done';
}

async function restore(work: Work): Promise<void> {
  const { box, ways, before, writer } = work;
  if (!isFree(work)) return;
  writer.unwatched(() => ways.undo(box.element));
  if (await reads(box, before)) return;
  for (const insert of ways.ladder(before)) {
    const left = box.read();
    if (!(await place(work, { start: 0, end: left.length }))) return;
    if (!isFree(work) || box.read() !== left) return;
    writer.unwatched(() => insert(box.element, before));
    if (await reads(box, before)) return;
  }
}

/** Leaves nothing selected that the writer did not select: the next key would write over it. */
async function letGo(work: Work, stood: Span): Promise<void> {
  const { box, before, selected } = work;
  const now = box.selection();
  if (!now || !box.ready()) return;
  const fits = isSame(box.read(), before);
  if (fits && isFree(work)) await place(work, stood);
  else if (isAt(selected, now)) box.select(fits ? stood : { start: now.end, end: now.end });
}

async function reads(box: Box, text: string): Promise<boolean> {
  for (const pause of PATIENCE) {
    await task(pause);
    if (isSame(box.read(), text)) return true;
  }
  return false;
}

const isAt = (one: Span | undefined, other: Span): boolean => one?.start === other.start && one.end === other.end;

/** Browsers turn spaces into no-break ones and back where white space would collapse. */
export const isSame = (one: string, other: string): boolean =>
  one.replaceAll('\u00A0', ' ') === other.replaceAll('\u00A0', ' ');

const task = (pause = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));
