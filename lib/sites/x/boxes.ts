import { isBoxId, SELECTORS } from './selectors';

const WRITABLE = 'textarea, [contenteditable="true"]';

/** Every box for a post under a root, in page order, so a thread comes as it will be read. */
export function boxesIn(root: ParentNode): HTMLElement[] {
  const named = [...root.querySelectorAll(SELECTORS.box)].filter((element) =>
    isBoxId(element.getAttribute('data-testid')),
  );
  const boxes = named.map(writableOf).filter((box) => box !== undefined);
  const unnamed = [...root.querySelectorAll<HTMLElement>(SELECTORS.unnamedBox)];
  return boxes.length > 0 ? boxes : unnamed.filter((box) => buttonFor(box) !== undefined);
}

/** The box that an element is, or is in. */
export function boxAround(element: Element): HTMLElement | undefined {
  const writable = element.closest<HTMLElement>(WRITABLE);
  return writable ? boxesIn(surfaceOf(writable)).find((box) => box === writable) : undefined;
}

/** On the mobile layout the test id stands on the textarea or on a block around it. */
function writableOf(named: Element): HTMLElement | undefined {
  return (named.matches(WRITABLE) ? named : named.querySelector(WRITABLE)) as HTMLElement | undefined;
}

export const dialogOf = (element: Element): Element | null => element.closest(SELECTORS.dialog);

/** The part of the page whose buttons can belong to a box: the home composer stays mounted behind a dialog. */
export function surfaceOf(element: Element): Element {
  return dialogOf(element) ?? element.closest(SELECTORS.column) ?? element.ownerDocument.body;
}

/** The smallest block that holds the box and its post button; the number of levels between them is X's affair. */
export function blockOf(box: Element): Element | undefined {
  const surface = surfaceOf(box);
  for (let block = box.parentElement; block; block = block.parentElement) {
    if (block.querySelector(SELECTORS.postButton)) return block;
    if (block === surface) return undefined;
  }
  return undefined;
}

export const buttonFor = (box: Element): HTMLElement | undefined =>
  blockOf(box)?.querySelector<HTMLElement>(SELECTORS.postButton) ?? undefined;

/** What a button would post: in a dialog the whole thread, elsewhere the box it stands with. */
export function boxesOf(button: Element): HTMLElement[] {
  const dialog = dialogOf(button);
  if (dialog) return boxesIn(dialog);
  const surface = surfaceOf(button);
  for (let block = button.parentElement; block; block = block.parentElement) {
    const boxes = boxesIn(block);
    if (boxes.length > 0) return boxes;
    if (block === surface) break;
  }
  return [];
}
