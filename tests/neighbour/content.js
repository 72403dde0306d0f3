// @ts-check

/**
 * Does in the page what Grammarly does there: attributes on body and box, the browser's spelling turned off, elements of
 * its own beside the text (on X inside the editor's container) that are drawn anew at every key, and, at a word that it
 * knows better, a rewrite by a synthetic input.
 */
const BOX = 'textarea, [contenteditable="true"]';
const [WRONG, RIGHT] = ['tomorow', 'tomorrow'];

document.body.setAttribute('data-new-gr-c-s-check-loaded', '14.1234.0');
document.body.setAttribute('data-gr-ext-installed', '');
const drawing = document.createElement('grammarly-extension');
drawing.setAttribute('data-grammarly-shadow-root', 'true');
drawing.style.cssText = 'position: absolute; top: 0; left: 0; pointer-events: none;';
const shadow = drawing.attachShadow({ mode: 'open' });

document.addEventListener(
  'focusin',
  ({ target }) => meet(target instanceof Element ? target.closest(BOX) : null),
  true,
);
document.addEventListener(
  'input',
  ({ target }) => redraw(target instanceof Element ? target.closest(BOX) : null),
  true,
);
document.addEventListener('neighbour-corrects', () => void correct());

/** @param {Element | null} box */
function meet(box) {
  if (!box || box.hasAttribute('data-gramm')) return;
  box.setAttribute('data-gramm', 'true');
  box.setAttribute('data-gramm_editor', 'true');
  box.setAttribute('spellcheck', 'false');
  box.after(drawing);
}

/** @param {Element | null} box */
function redraw(box) {
  if (!box) return;
  if (!drawing.isConnected) box.after(drawing);
  const { width, bottom, left } = box.getBoundingClientRect();
  const line = document.createElement('div');
  line.style.cssText = `position: fixed; left: ${left}px; top: ${bottom}px; width: ${width}px; height: 2px; background: red;`;
  shadow.replaceChildren(line);
}

async function correct() {
  const box = document.activeElement?.closest(BOX);
  if (box instanceof HTMLTextAreaElement) {
    const at = box.value.indexOf(WRONG);
    if (at >= 0) box.setSelectionRange(at, at + WRONG.length);
  } else if (box) {
    const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (words.nextNode() && !words.currentNode.textContent?.includes(WRONG));
    const at = words.currentNode.textContent?.indexOf(WRONG) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(words.currentNode, at, words.currentNode, at + WRONG.length);
  }
  await new Promise((later) => setTimeout(later, 50));
  document.execCommand('insertText', false, RIGHT);
}
