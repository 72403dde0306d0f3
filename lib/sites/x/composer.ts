import { editorOf } from '../../editors/detect';
import type { Composer } from '../site';
import { posterOf } from './account';
import { blockOf, boxAround, boxesIn, boxesOf, dialogOf } from './boxes';
import { parentOf } from './parent';
import { SELECTORS } from './selectors';

/** One composer a box, so that two who ask for the same box get the same. */
const known = new WeakMap<HTMLElement, Composer>();

/** The composer that an element of the page is in; undefined for search, chat, articles and all else that is no post. */
export function composerOf(element: Element): Composer | undefined {
  const box = boxAround(element);
  return box && composerAt(box);
}

/** The composer that an element is in, or is the post button of. */
export function composerUsedBy(element: Element): Composer | undefined {
  const button = element.closest(SELECTORS.postButton);
  const [box] = button ? boxesOf(button) : [];
  return box ? composerAt(box) : composerOf(element);
}

export function composerAt(box: HTMLElement): Composer | undefined {
  const editor = editorOf(box);
  if (!editor) return undefined;
  const composer = known.get(box) ?? {
    editor,
    get home() {
      return dialogOf(box) ?? box.ownerDocument.body;
    },
    get anchor() {
      return box.closest(SELECTORS.boxContainer) ?? box;
    },
    keepClear: () => keepClear(box),
    poster: () => posterOf(box.ownerDocument, box),
    parent: () => parentOf(box, Date.now()),
    thread: () => threadOf(box),
  };
  known.set(box, composer);
  return composer;
}

function threadOf(box: HTMLElement): Composer[] {
  const block = dialogOf(box) ?? blockOf(box);
  const boxes = block ? boxesIn(block) : [];
  return (boxes.includes(box) ? boxes : [box]).map(composerAt).filter((composer) => composer !== undefined);
}

function keepClear(box: HTMLElement): Element[] {
  const block = dialogOf(box) ?? blockOf(box);
  const { toolBar, postButton, counter } = SELECTORS;
  const furniture = block ? [...block.querySelectorAll(`${toolBar}, ${postButton}, ${counter}`)] : [];
  const lists = [...box.ownerDocument.querySelectorAll(SELECTORS.typeahead)];
  const others = block ? boxesIn(block).filter((other) => other !== box) : [];
  return [...furniture, ...lists, ...others];
}
