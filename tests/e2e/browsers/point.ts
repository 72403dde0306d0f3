import type { Target } from './tab';

export type Point = { readonly x: number; readonly y: number };

/**
 * Runs in the page: the middle of the first visible element that fits, once nothing covers it; else why there is none.
 * It is sent to the browser as text, so it refers to nothing outside itself.
 */
export const pointOf = ({ css, name, poise }: Target): Point | string => {
  const roots = poise
    ? [...document.querySelectorAll('poise-coach')].flatMap((host) => (host.shadowRoot ? [host.shadowRoot] : []))
    : [document];
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const found = roots
    .flatMap((root) => [...root.querySelectorAll(css)])
    .filter((element) => element.getClientRects().length > 0)
    .find((element) => name === undefined || nameOf(element) === name);
  if (!found) return `nothing visible fits ${css}${name === undefined ? '' : ` named "${name}"`}`;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (hit && (found.contains(hit) || hit.contains(found))) return { x, y };
  return `${css} is covered by ${hit ? hit.outerHTML.slice(0, 120) : 'nothing, it lies outside the window'}`;
};
