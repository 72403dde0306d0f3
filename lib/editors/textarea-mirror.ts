import type { Span } from '../coach/finding';
import { oneALine } from './rects';

/** Every style that moves a letter. */
const STYLES = [
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/** A hidden double of a textarea, for a textarea tells nobody where its letters stand. Outside the page's body and shadowed. */
export type Mirror = { rectsOf(span: Span): DOMRect[] };

export function mirrorOf(textarea: HTMLTextAreaElement): Mirror {
  const { document, host, double } = stage(textarea.ownerDocument);
  const text = document.createTextNode('');
  double.append(text);
  return {
    rectsOf: ({ start, end }) => {
      const view = document.defaultView ?? window;
      const style = view.getComputedStyle(textarea);
      for (const name of STYLES) double.style[name] = style[name];
      double.style.width = `${textarea.offsetWidth - scrollbarWidth(textarea, style)}px`;
      // A last line that is empty has no height without a letter.
      text.data = `${textarea.value}\u200B`;
      document.documentElement.append(host);
      const range = document.createRange();
      range.setStart(text, Math.min(start, textarea.value.length));
      range.setEnd(text, Math.min(end, textarea.value.length));
      const origin = double.getBoundingClientRect();
      const rects = oneALine([...range.getClientRects()]);
      host.remove();
      return rects.map((rect) => shift(rect, origin, textarea));
    },
  };
}

function stage(document: Document) {
  const host = document.createElement('poise-coach');
  host.style.cssText = 'all: initial; position: fixed; left: 0; top: 0; visibility: hidden; pointer-events: none;';
  host.ariaHidden = 'true';
  const double = document.createElement('div');
  double.style.cssText = 'position: absolute; left: 0; top: 0; box-sizing: border-box; overflow: hidden;';
  host.attachShadow({ mode: 'open' }).append(double);
  return { document, host, double };
}

function scrollbarWidth(textarea: HTMLTextAreaElement, style: CSSStyleDeclaration): number {
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  return textarea.offsetWidth - textarea.clientWidth - borders;
}

/** From the double's place to the textarea's, which may scroll inside and stand under a scaled ancestor. */
function shift(rect: DOMRect, origin: DOMRect, textarea: HTMLTextAreaElement): DOMRect {
  const box = textarea.getBoundingClientRect();
  const scale = textarea.offsetWidth > 0 ? box.width / textarea.offsetWidth : 1;
  return new DOMRect(
    box.left + (rect.left - origin.left - textarea.scrollLeft) * scale,
    box.top + (rect.top - origin.top - textarea.scrollTop) * scale,
    rect.width * scale,
    rect.height * scale,
  );
}
