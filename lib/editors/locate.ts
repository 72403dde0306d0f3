import type { Span } from '../coach/finding';
import type { Piece, TextMap } from './text-map';

/** A place in the DOM as ranges and selections take it. */
export type Point = { readonly node: Node; readonly offset: number };

/** The live range of a span, `old` moved there where it is given; undefined where the span no longer exists. */
export function rangeOf(root: Element, map: TextMap, { start, end }: Span, old?: Range): Range | undefined {
  if (start < 0 || end < start || end > map.text.length) return undefined;
  const from = pointOf(root, map, start, start === end ? 'before' : 'after');
  const to = start === end ? from : pointOf(root, map, end, 'before');
  const range = old ?? root.ownerDocument.createRange();
  // What already lies right is left alone: to move it, even to where it is, is a change that the browser has to paint.
  if (range.startContainer !== from.node || range.startOffset !== from.offset) range.setStart(from.node, from.offset);
  if (range.endContainer !== to.node || range.endOffset !== to.offset) range.setEnd(to.node, to.offset);
  return range;
}

/**
 * Where an offset lies. At the seam of two nodes it can be said in two ways: `before` stays in the first, `after` goes to
 * the second, so that a span hugs its own words.
 */
function pointOf(root: Element, { pieces }: TextMap, offset: number, side: 'before' | 'after'): Point {
  const touching = pieces.filter(
    ({ node, start, text }) => node !== undefined && start <= offset && offset <= start + text.length,
  );
  const piece = side === 'before' ? touching[0] : touching.at(-1);
  return piece?.node ? within(piece.node, piece, offset) : { node: root, offset: 0 };
}

function within(node: Text | Element, { start, text }: Piece, offset: number): Point {
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: offset - start };
  const parent = node.parentNode ?? node;
  const index = [...parent.childNodes].indexOf(node as ChildNode);
  return { node: parent, offset: offset > start && offset === start + text.length ? index + 1 : index };
}

/** The offset of a place in the DOM; places between blocks count for the line that follows. */
export function offsetOf({ text, pieces }: TextMap, { node, offset }: Point): number {
  const inText = pieces.find((piece) => piece.node === node && node.nodeType === Node.TEXT_NODE);
  if (inText) return inText.start + Math.min(offset, inText.text.length);
  const shown = pieces.filter((piece) => piece.node !== undefined);
  const following = shown.find((piece) => piece.node !== undefined && !isBefore(piece.node, { node, offset }));
  const preceding = shown.findLast((piece) => piece.node !== undefined && isBefore(piece.node, { node, offset }));
  // The end of a block must not slip into the next one.
  if (preceding?.node && following?.node && node.contains(preceding.node) && !node.contains(following.node))
    return preceding.start + preceding.text.length;
  return following?.start ?? text.length;
}

function isBefore(shown: Node, { node, offset }: Point): boolean {
  const next = node.childNodes[offset];
  if (next)
    return !next.contains(shown) && (next.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return node.contains(shown) || (node.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
