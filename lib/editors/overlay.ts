import { autoUpdate } from '@floating-ui/dom';
import type { Editor } from './editor';
import type { Mark } from './mark';
import { COLOURS, type Theme } from './mark-style';

export type Overlay = {
  show(marks: readonly Mark[]): void;
  dress(theme: Theme): void;
  /** False where the page has thrown the overlay out. */
  intact(): boolean;
  remove(): void;
};

const SVG = 'http://www.w3.org/2000/svg';
/** The probe tells by how much a transformed ancestor scales what is drawn in the host. */
const PROBE = 100;

/** Underlines drawn over a box that cannot be highlighted, by a host beside it and never in it. */
export function createOverlay(editor: Editor): Overlay {
  const { element } = editor;
  const document = element.ownerDocument;
  const view = document.defaultView ?? window;
  const { host, probe, lines } = stage(document);
  let marks: readonly Mark[] = [];
  let theme: Theme = 'light';
  let frame = 0;
  let following: AbortController | undefined;

  const draw = () => {
    const origin = probe.getBoundingClientRect();
    const scale = origin.width / PROBE || 1;
    lines.replaceChildren(
      ...marks.flatMap(({ span, heat }) =>
        editor.rectsOf(span).map((rect) => {
          const line = underline(document, heat, rect.width / scale, COLOURS[theme][heat]);
          line.style.left = `${(rect.left - origin.left) / scale}px`;
          line.style.top = `${(rect.bottom - origin.top) / scale - 4}px`;
          return line;
        }),
      ),
    );
  };
  const drawSoon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(draw);
  };
  const follow = () => {
    following = new AbortController();
    const { signal } = following;
    const options = { capture: true, passive: true, signal };
    for (const event of ['scroll', 'resize', 'transitionend', 'animationend'])
      view.addEventListener(event, drawSoon, options);
    for (const event of ['scroll', 'resize']) view.visualViewport?.addEventListener(event, drawSoon, options);
    // No event tells of a box that grows, or that only moves because something came above it.
    const stop = autoUpdate(element, null, drawSoon, { ancestorScroll: false, ancestorResize: false });
    signal.addEventListener('abort', () => {
      stop();
      view.cancelAnimationFrame(frame);
    });
  };
  const rest = () => {
    following?.abort();
    following = undefined;
    lines.replaceChildren();
  };
  return {
    show: (shown) => {
      marks = shown;
      if (marks.length === 0) return rest();
      if (!host.isConnected) besides(element).after(host);
      draw();
      if (!following) follow();
    },
    dress: (worn) => {
      theme = worn;
      if (following) drawSoon();
    },
    intact: () => marks.length === 0 || host.isConnected,
    remove: () => {
      rest();
      host.remove();
    },
  };
}

/** Draft.js owns two levels around its element; whatever else has its element to itself. */
const besides = (element: HTMLElement): Element => element.closest('.DraftEditor-root') ?? element;

function stage(document: Document) {
  const host = document.createElement('poise-coach');
  host.style.cssText = 'all: initial; position: absolute; left: 0; top: 0; width: 0; height: 0; pointer-events: none;';
  host.ariaHidden = 'true';
  const probe = document.createElement('div');
  probe.style.cssText = `position: absolute; left: 0; top: 0; width: ${PROBE}px; height: 0;`;
  const lines = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(probe, lines);
  return { host, probe, lines };
}

/** A path and not a background: a page's policy may forbid pictures, even drawn ones. */
function underline(document: Document, heat: Mark['heat'], width: number, colour: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.style.cssText = `position: absolute; width: ${width}px; height: 5px; overflow: hidden;`;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', heat === 2 ? `M0 2.5q1.5-3 3 0${'t3 0'.repeat(Math.ceil(width / 3))}` : `M1 3H${width}`);
  path.style.cssText = `fill: none; stroke: ${colour}; stroke-width: ${heat === 2 ? 1.5 : 2}px; stroke-linecap: round;`;
  if (heat === 1) path.style.strokeDasharray = '0.1 4';
  svg.append(path);
  return svg;
}
