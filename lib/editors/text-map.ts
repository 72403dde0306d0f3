/** How one kind of editor shows text: what starts a line of its own, and what is not text at all. */
export type Dialect = { readonly block: string; readonly furniture: string };

/** A stretch of the draft and the node that shows it: a text node, a picture or a line break; none between two blocks. */
export type Piece = { readonly start: number; readonly text: string; readonly node: Text | Element | undefined };

export type TextMap = { readonly text: string; readonly pieces: readonly Piece[] };

/** Every element that starts a new line by its name alone. */
export const BLOCKS =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul';

/** Quill and others put this beside things that have no text, so that a caret fits. */
const GUARD = '\uFEFF';

/**
 * Reads what a person sees: blocks are lines, pictures are their `alt`, a "\n" inside a block counts as one, and no-break
 * spaces stay what they are, so that offsets hold. `innerText` would not do: it doubles the blank lines of Draft.js.
 */
export function readText(root: Element, { block, furniture }: Dialect, folds = foldsSpaces(root)): TextMap {
  const pieces: Piece[] = [];
  let length = 0;
  let lineHasContent = false;
  let lineEnded = false;
  let heldBreak: Element | undefined;

  const put = (text: string, node: Text | Element | undefined) => {
    pieces.push({ start: length, text, node });
    length += text.length;
  };
  const show = (text: string, node: Text | Element) => {
    if (lineEnded) put('\n', undefined);
    lineEnded = false;
    lineHasContent = true;
    put(text, node);
  };
  const showInline = (text: string, node: Text | Element) => {
    if (heldBreak) show('\n', heldBreak);
    heldBreak = undefined;
    show(text, node);
  };
  const endLine = () => {
    // The last <br> of a block only props it open.
    if (heldBreak) show('', heldBreak);
    heldBreak = undefined;
    if (!lineHasContent) return;
    // So does the last "\n": browsers do not show it, and Draft.js doubles it for that reason.
    const last = pieces.at(-1);
    if (last?.node?.nodeType === Node.TEXT_NODE && last.text.endsWith('\n')) {
      pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -1) };
      length -= 1;
    }
    lineHasContent = false;
    lineEnded = true;
  };
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        const isIndent = folds && (!lineHasContent || /\n/.test(data)) && /^[ \t\r\n]*$/.test(data);
        if (data !== '' && data !== GUARD && !isIndent)
          showInline(folds ? data.replace(/[\t\r\n]/g, ' ') : data, node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element);
    }
  };
  const walkElement = (element: Element) => {
    if (furniture !== '' && element.matches(furniture)) return;
    if (element.matches('br')) {
      if (heldBreak) show('\n', heldBreak);
      heldBreak = element;
    } else if (element.matches('img')) {
      const alt = element.getAttribute('alt');
      if (alt) showInline(alt, element);
    } else if (element.matches(block)) {
      endLine();
      walk(element);
      endLine();
    } else if (!element.matches('script,style,template')) walk(element);
  };

  walk(root);
  endLine();
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}

/** Whether runs of spaces are shown as one. */
export function foldsSpaces(root: Element): boolean {
  const space = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? 'normal';
  return space === '' || space === 'normal' || space === 'nowrap';
}
