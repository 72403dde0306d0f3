import { isDisabled, isPostKey } from '../form-site';
import type { PostEvent, Posting } from '../hold';
import { boxAround, boxesIn, boxesOf, buttonFor } from './boxes';
import { composerAt } from './composer';
import { SELECTORS } from './selectors';

/** What an event would make X post: a press of its button, or Ctrl/Cmd+Enter in a box. */
export function postingOf(event: PostEvent): Posting | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const box = isPostKey(event) ? boxAround(target) : undefined;
  const button = event.type === 'click' ? target.closest<HTMLElement>(SELECTORS.postButton) : box && buttonFor(box);
  if (!button || isDisabled(button)) return undefined;
  const boxes = boxesOf(button);
  if (boxes.length === 0) return undefined;
  const composers = boxes.map(composerAt).filter((composer) => composer !== undefined);
  const words = composers[0]?.editor.read() ?? '';
  return { composers, button, press: () => buttonNow(button, boxes, words)?.click() };
}

/** X makes its button anew as a thread grows, and the whole composer as the page is drawn anew around the same words. */
function buttonNow(pressed: HTMLElement, boxes: readonly HTMLElement[], words: string): HTMLElement | undefined {
  if (pressed.isConnected) return pressed;
  const box =
    boxes.find(({ isConnected }) => isConnected) ??
    boxesIn(document).find((one) => words !== '' && composerAt(one)?.editor.read() === words);
  return box && buttonFor(box);
}
