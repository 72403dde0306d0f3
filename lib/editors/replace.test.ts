// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Span } from '../coach/finding';
import type { Insertion } from './insertions';
import { type Box, replaceIn } from './replace';

const end = (text: string): Span => ({ start: text.length, end: text.length });

/** An editor with a caret of its own, which hears of the page's selection by an event that comes as late as it likes. */
function lateEditor(text: string, toldAfter: number) {
  const element = document.createElement('div');
  element.tabIndex = 0;
  document.body.replaceChildren(element);
  element.focus();
  let [held, shown, own, composing]: [string, Span, Span, boolean] = [text, end(text), end(text), false];
  const box: Box = {
    element,
    ready: () => !composing,
    read: () => held,
    selection: () => shown,
    select: (span) => {
      if (span.start === shown.start && span.end === shown.end) return;
      shown = span;
      setTimeout(() => {
        if (!element.isConnected) return;
        own = span;
        document.dispatchEvent(new Event('selectionchange'));
      }, toldAfter);
    },
  };
  const put = (words: string) => {
    held = held.slice(0, own.start) + words + held.slice(own.end);
    own = { start: own.start + words.length, end: own.start + words.length };
    shown = own;
  };
  const insert: Insertion = (_, words) => put(words);
  /** What the writer's key does: words where the page's selection is. */
  const type = (words: string, key = words) => {
    element.dispatchEvent(
      Object.defineProperty(new KeyboardEvent('keydown', { key }), 'isTrusted', { value: true }) as KeyboardEvent,
    );
    if (words === '') return;
    own = shown;
    put(words);
  };
  const compose = (words: string) => {
    composing = true;
    own = shown;
    put(words);
  };
  return { box, put, type, compose, ways: { ladder: () => [insert], undo: () => undefined } };
}

describe('words go where they belong', () => {
  for (const toldAfter of [0, 5, 40]) {
    it(`in an editor that hears of the selection ${toldAfter} ms late`, async () => {
      const { box, ways } = lateEditor('You bad person', toldAfter);
      expect(await replaceIn(box, ways, { start: 4, end: 7 }, 'bad', 'good')).toBe('done');
      expect(box.read()).toBe('You good person');
      expect(box.selection()).toEqual({ start: 8, end: 8 });
    });
  }

  it('where the selection is there already and nobody is told', async () => {
    const { box, ways } = lateEditor('', 0);
    expect(await replaceIn(box, ways, { start: 0, end: 0 }, '', 'Thank you')).toBe('done');
    expect(box.read()).toBe('Thank you');
  });

  it('and nowhere once the words have moved', async () => {
    const { box, ways } = lateEditor('You bad person', 0);
    expect(await replaceIn(box, ways, { start: 5, end: 8 }, 'bad', 'good')).toBe('moved');
    expect(box.read()).toBe('You bad person');
  });

  it('leaving the caret where it was if the editor takes none of them', async () => {
    const { box } = lateEditor('You bad person', 0);
    const ways = { ladder: () => [() => undefined], undo: () => undefined };
    expect(await replaceIn(box, ways, { start: 4, end: 7 }, 'bad', 'good')).toBe('refused');
    expect(box.selection()).toEqual({ start: 14, end: 14 });
  });
});

const DRAFT = 'You bad person';
const BAD = { start: 4, end: 7 };
const nothing = () => undefined;
const later = (act: () => void, after = 20) => setTimeout(act, after);

/** How an editor is spoken to that makes of all words something else. */
const halfTaking =
  (editor: ReturnType<typeof lateEditor>): Insertion =>
  (_, words) =>
    editor.put(`${words}?!`);

describe('what was half taken is taken back', () => {
  it('by the editor itself', async () => {
    const editor = lateEditor(DRAFT, 0);
    const undo = () => {
      editor.box.select({ start: 0, end: editor.box.read().length });
      later(() => editor.put(DRAFT));
    };
    const ways = { ladder: () => [halfTaking(editor)], undo };
    expect(await replaceIn(editor.box, ways, BAD, 'bad', 'good')).toBe('refused');
    expect(editor.box.read()).toBe(DRAFT);
    expect(editor.box.selection()).toEqual(end(DRAFT));
  });

  it.each([
    ['a cut', DRAFT, BAD, ''],
    ['words in an empty box', '', end(''), 'Sorry'],
    ['words in place of others', DRAFT, BAD, 'good'],
  ])('by putting the old text over %s, in the way that suits the old text', async (_, text, span, words) => {
    const editor = lateEditor(text, 0);
    const erase: Insertion = () => editor.put('');
    const paste: Insertion = (_, given) => given !== '' && editor.put(given);
    let half = true;
    const once =
      (insert: Insertion): Insertion =>
      (element, given) => {
        if (half) editor.put('?!');
        else insert(element, given);
        half = false;
      };
    const ladder = (given: string) => [once(given === '' ? erase : paste)];
    const expected = text.slice(span.start, span.end);
    expect(await replaceIn(editor.box, { ladder, undo: nothing }, span, expected, words)).toBe('refused');
    expect(editor.box.read()).toBe(text);
    expect(editor.box.selection()).toEqual(end(text));
  });
});

describe('what the writer does meanwhile stays', () => {
  it('where a key is pressed while the old text is awaited', async () => {
    const editor = lateEditor(DRAFT, 0);
    const ways = { ladder: () => [halfTaking(editor)], undo: () => void later(() => editor.type('!')) };
    expect(await replaceIn(editor.box, ways, BAD, 'bad', 'good')).toBe('refused');
    expect(editor.box.read()).toBe('You good?!! person');
    expect(editor.box.selection()).toEqual({ start: 11, end: 11 });
  });

  /** Does something as soon as Poise has selected the whole, to put the old text over it. */
  const onceSelected = (box: Box, act: () => void): Box => ({
    ...box,
    select: (span) => {
      box.select(span);
      if (span.start === 0) later(act, 0);
    },
  });

  it.each([
    ['is pressed', 'So', { start: 2, end: 2 }],
    ['is pressed and not yet shown', '', { start: 17, end: 17 }],
  ])('where a key %s just when the old text is about to be put back', async (_, shown, caret) => {
    const editor = lateEditor(DRAFT, 0);
    const box = onceSelected(editor.box, () => editor.type(shown, 'S'));
    const ways = { ladder: () => [halfTaking(editor)], undo: nothing };
    expect(await replaceIn(box, ways, BAD, 'bad', 'good')).toBe('refused');
    expect(editor.box.read()).toBe(shown || 'You good?! person');
    expect(editor.box.selection()).toEqual(caret);
  });

  it('where the draft is posted just when the old text is about to be put back', async () => {
    const editor = lateEditor(DRAFT, 0);
    let posted = false;
    const box: Box = {
      ...onceSelected(editor.box, () => {
        posted = true;
      }),
      read: () => (posted ? '' : editor.box.read()),
    };
    let puts = 0;
    const insert: Insertion = () => {
      puts += 1;
      editor.put('?!');
    };
    expect(await replaceIn(box, { ladder: () => [insert], undo: nothing }, BAD, 'bad', 'good')).toBe('refused');
    expect(puts).toBe(1);
  });

  it('where an input method begins while the old text is awaited', async () => {
    const editor = lateEditor(DRAFT, 0);
    const ways = { ladder: () => [halfTaking(editor)], undo: () => void later(() => editor.compose('か')) };
    expect(await replaceIn(editor.box, ways, BAD, 'bad', 'good')).toBe('refused');
    expect(editor.box.read()).toBe('You good?!か person');
  });

  it('where a key comes before the words do', async () => {
    const editor = lateEditor(DRAFT, 40);
    later(() => editor.type('sad'), 10);
    expect(await replaceIn(editor.box, editor.ways, BAD, 'bad', 'good')).toBe('moved');
    expect(editor.box.read()).toBe('You sad person');
    expect(editor.box.selection()).toEqual({ start: 7, end: 7 });
  });
});

describe('nothing stays selected for the next key to write over', () => {
  it('where neither the editor nor Poise can put the old text back', async () => {
    const editor = lateEditor(DRAFT, 0);
    const half = 'You good?! person';
    const ladder = (words: string) => [words === DRAFT ? nothing : halfTaking(editor)];
    expect(await replaceIn(editor.box, { ladder, undo: nothing }, BAD, 'bad', 'good')).toBe('refused');
    expect(editor.box.read()).toBe(half);
    expect(editor.box.selection()).toEqual(end(half));
  });

  it('where the page changes the text while the words are selected', async () => {
    const editor = lateEditor(DRAFT, 0);
    let read = () => editor.box.read();
    const box: Box = { ...editor.box, read: () => read() };
    later(() => {
      read = () => `${DRAFT}.`;
    }, 0);
    expect(await replaceIn(box, editor.ways, BAD, 'bad', 'good')).toBe('moved');
    expect(editor.box.selection()).toEqual({ start: 7, end: 7 });
  });

  it('where the writer presses a key that changes nothing', async () => {
    const editor = lateEditor(DRAFT, 40);
    later(() => editor.type('', 'Escape'), 10);
    expect(await replaceIn(editor.box, editor.ways, BAD, 'bad', 'good')).toBe('moved');
    expect(editor.box.read()).toBe(DRAFT);
    expect(editor.box.selection()).toEqual(end(DRAFT));
  });

  it('and a key that does nothing by itself stops nothing', async () => {
    const editor = lateEditor(DRAFT, 40);
    later(() => editor.type('', 'Shift'), 10);
    expect(await replaceIn(editor.box, editor.ways, BAD, 'bad', 'good')).toBe('done');
    expect(editor.box.read()).toBe('You good person');
  });
});
