import { box, lay } from './bed';

/** Nobody but the browser owns this one. `folded` is how most of the web has it: white space collapses. */
const folded = document.body.dataset.variant === 'folded';
let element = document.createElement('div');

lay({
  set: (text) => {
    const fresh = document.createElement('div');
    fresh.contentEditable = 'true';
    if (!folded) fresh.style.whiteSpace = 'pre-wrap';
    for (const line of text.split('\n')) {
      const block = document.createElement('div');
      block.append(
        line === '' ? document.createElement('br') : folded ? line.replaceAll(/^ | $|(?<= ) /g, '\u00A0') : line,
      );
      if (text !== '') fresh.append(block);
    }
    element.remove();
    box().append(fresh);
    element = fresh;
    element.focus();
    // In the line, as after a click: behind it, Firefox would put the next line where nobody asked for it.
    const last = fresh.lastElementChild ?? fresh;
    if (last.firstChild instanceof Text) getSelection()?.collapse(last.firstChild, last.firstChild.length);
    else getSelection()?.collapse(last, 0);
  },
  model: () => linesOf(element).join('\n'),
});

/**
 * The browser's own reading, `innerText`, doubles blank lines, so the lines are counted from its blocks. Chromium puts a new
 * line's block into the old one's where words stand loose before it.
 */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let loose = '';
  const endLine = () => {
    if (loose !== '') lines.push(...shown(loose.replace(/\n$/, '')));
    loose = '';
  };
  for (const node of root.childNodes) {
    if (node instanceof HTMLDivElement) {
      endLine();
      lines.push(...linesOf(node));
    } else loose += inlineText(node);
  }
  endLine();
  return lines;
}

/** Where white space folds, spaces that the browser does not show are no text. */
const shown = (text: string): string[] =>
  text.split('\n').map((line) => (folded ? line.replaceAll(/^ +| +$| +(?= )/g, '') : line));

function inlineText(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) return node.alt;
  return node instanceof Text ? node.data : [...node.childNodes].map(inlineText).join('');
}
