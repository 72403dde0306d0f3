import type { Span } from '../coach/finding';
import type { TextMap } from './text-map';

/** The part of a box that can be seen: inside the window and inside everything that scrolls or clips around it. */
export function visibleBox(element: Element): DOMRect {
  const { body, documentElement: root, defaultView } = element.ownerDocument;
  const view = defaultView ?? window;
  // The window takes over what the root says of overflow, or else the body; their own boxes then clip nothing (CSS Overflow 3).
  const forWindow = view.getComputedStyle(root).overflow === 'visible' ? body : root;
  let box = intersect(element.getBoundingClientRect(), new DOMRect(0, 0, view.innerWidth, view.innerHeight));
  for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement) {
    const style = view.getComputedStyle(outer);
    const clips = outer !== element && style.overflow !== 'visible' && outer !== forWindow;
    if (clips) box = intersect(box, outer.getBoundingClientRect());
    if (style.position === 'fixed') break;
  }
  return box;
}

/** Rectangles of a span, one a line, clipped. Text nodes are measured singly: a range over whole blocks gives their boxes. */
export function rectsOfPieces(document: Document, map: TextMap, { start, end }: Span, clip: DOMRect): DOMRect[] {
  const rects = map.pieces
    .filter((piece) => piece.start < end && piece.start + piece.text.length > start)
    .flatMap(({ node, start: from, text }) => {
      if (node?.nodeType !== Node.TEXT_NODE) return node ? [(node as Element).getBoundingClientRect()] : [];
      const range = document.createRange();
      range.setStart(node, Math.max(start - from, 0));
      range.setEnd(node, Math.min(end - from, text.length));
      return [...range.getClientRects()];
    });
  return oneALine(rects)
    .map((rect) => intersect(rect, clip))
    .filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Joins neighbours that stand on the same line. */
export function oneALine(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const line = lines.at(-1);
    const shared = line ? Math.min(line.bottom, rect.bottom) - Math.max(line.top, rect.top) : 0;
    if (line && shared > Math.min(line.height, rect.height) / 2) lines[lines.length - 1] = union(line, rect);
    else if (rect.width > 0) lines.push(rect);
  }
  return lines;
}

export function intersect(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}

export const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
