// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, rangeOf } from './locate';
import { BLOCKS, type Dialect, readText } from './text-map';

const dom = (html: string, space = 'pre-wrap'): HTMLElement => {
  const root = document.createElement('div');
  root.style.whiteSpace = space;
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
};

const PLAIN: Dialect = { block: BLOCKS, furniture: '.bullet' };
const DRAFT: Dialect = { block: '[data-block]', furniture: '' };

const draftLine = (...leaves: string[]) =>
  `<div data-block="true"><div>${leaves.map((leaf) => `<span data-offset-key="k"><span data-text="true">${leaf}</span></span>`).join('')}</div></div>`;
const DRAFT_EMPTY = '<div data-block="true"><div><span data-offset-key="k"><br data-text="true"></span></div></div>';

const CASES: readonly (readonly [string, Dialect, string, string])[] = [
  ['nothing', PLAIN, '', ''],
  ['one block', PLAIN, '<p>one</p>', 'one'],
  ['blocks as lines', PLAIN, '<p>one</p><p>two</p>', 'one\ntwo'],
  ['an empty block', PLAIN, '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
  ['blank lines around', PLAIN, '<p><br></p><p>one</p><p><br></p>', '\none\n'],
  ['loose text before a block, as Chromium leaves it', PLAIN, 'one<div>two</div>', 'one\ntwo'],
  ['a break within a block', PLAIN, '<p>one<br>two</p>', 'one\ntwo'],
  ['the break that props a block open', PLAIN, '<p>one<br></p><p>two</p>', 'one\ntwo'],
  ['two breaks at the end', PLAIN, '<p>one<br><br></p>', 'one\n'],
  ['a newline that shows', PLAIN, '<p>one\ntwo</p>', 'one\ntwo'],
  ['a last newline that does not', PLAIN, '<p>one\n\n</p>', 'one\n'],
  ['blocks within blocks', PLAIN, '<ul><li><p>one</p></li><li><p>two</p></li></ul>', 'one\ntwo'],
  ['furniture', PLAIN, '<p><span class="bullet">•</span>one</p>', 'one'],
  ['a picture by its name', PLAIN, '<p>so <img alt="😀"> it <img alt=""></p>', 'so 😀 it '],
  ['guards of an embed', PLAIN, '<p>\uFEFF<b>@me</b>\uFEFF</p>', '@me'],
  ['no-break spaces as they are', PLAIN, '<p>a\u00A0b</p>', 'a\u00A0b'],
  ['lines of Draft.js', DRAFT, draftLine('one') + DRAFT_EMPTY + draftLine('two ', '#tag', ' x'), 'one\n\ntwo #tag x'],
  ['an empty Draft.js', DRAFT, DRAFT_EMPTY, ''],
  ['a soft newline at the end, which Draft.js doubles', DRAFT, draftLine('one\n\n') + draftLine('two'), 'one\n\ntwo'],
];

describe('reading', () => {
  it.each(CASES)('%s', (_, dialect, html, text) => {
    expect(readText(dom(html), dialect).text).toBe(text);
  });

  it('folds what the page folds', () => {
    expect(readText(dom('\n  <p>one\n two</p>\n  <p>three</p>\n', 'normal'), PLAIN).text).toBe('one  two\nthree');
  });
});

describe('offsets to the DOM and back', () => {
  it.each(CASES)('%s', (_, dialect, html, text) => {
    const root = dom(html);
    const map = readText(root, dialect);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const range = rangeOf(root, map, { start: offset, end: offset });
      if (!range) throw new Error(`no place for ${offset}`);
      const back = offsetOf(map, { node: range.startContainer, offset: range.startOffset });
      const isInPicture = map.pieces.some(
        ({ node, start, text: shown }) =>
          node instanceof HTMLImageElement && offset > start && offset < start + shown.length,
      );
      if (!isInPicture) expect(back, `offset ${offset}`).toBe(offset);
    }
  });

  it('gives the very words of a span', () => {
    const root = dom(draftLine('one ', '#two', ' three') + draftLine('four'));
    const map = readText(root, DRAFT);
    expect(rangeOf(root, map, { start: 4, end: 8 })?.toString()).toBe('#two');
    expect(rangeOf(root, map, { start: 9, end: 14 })?.toString()).toBe('three');
    expect(rangeOf(root, map, { start: 15, end: 19 })?.toString()).toBe('four');
  });

  it('knows no place outside the text', () => {
    const root = dom('<p>one</p>');
    expect(rangeOf(root, readText(root, PLAIN), { start: 2, end: 9 })).toBeUndefined();
  });
});
