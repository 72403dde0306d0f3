// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Span } from '../coach/finding';
import type { Insertion } from './insertions';
import { type Box, replaceIn } from './replace';

/** An editor with a caret of its own, which hears of the page's selection by an event that comes as late as it likes. */
function lateEditor(text: string, toldAfter: number) {
  const element = document.createElement('div');
  element.tabIndex = 0;
  document.body.replaceChildren(element);
  element.focus();
  const end = { start: text.length, end: text.length };
  let [held, shown, own]: [string, Span, Span] = [text, end, end];
  const box: Box = {
    element,
    ready: () => true,
    read: () => held,
    selection: () => shown,
    select: (span) => {
      if (span.start === shown.start && span.end === shown.end) return;
      shown = span;
      setTimeout(() => {
        own = span;
        document.dispatchEvent(new Event('selectionchange'));
      }, toldAfter);
    },
  };
  const insert: Insertion = (_, words) => {
    held = held.slice(0, own.start) + words + held.slice(own.end);
    own = { start: own.start + words.length, end: own.start + words.length };
    shown = own;
  };
  return { box, ways: { ladder: [insert], undo: () => undefined } };
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
    const ways = { ladder: [() => undefined], undo: () => undefined };
    expect(await replaceIn(box, ways, { start: 4, end: 7 }, 'bad', 'good')).toBe('refused');
    expect(box.selection()).toEqual({ start: 14, end: 14 });
  });
});
