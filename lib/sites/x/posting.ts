import { isPostKey } from '../form-site';
import type { PostEvent, Posting } from '../hold';
import { boxAround, boxesIn, boxesOf, buttonFor } from './boxes';
import { composerAt } from './composer';
import { SELECTORS } from './selectors';

/** What an event would make X post: a press of its button, or Ctrl/Cmd+Enter in a box. */
export function postingOf(event: PostEvent): Posting | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const button = event.type === 'click' ? target.closest<HTMLElement>(SELECTORS.postButton) : null;
  const box = isPostKey(event) ? boxAround(target) : undefined;
  const pressed = button ?? (box && buttonFor(box));
  const boxes = pressed ? boxesOf(pressed) : box ? [box] : [];
  if (boxes.length === 0 || (pressed && isDisabled(pressed))) return undefined;
  const composers = boxes.map(composerAt).filter((composer) => composer !== undefined);
  const words = composers[0]?.editor.read() ?? '';
  return { composers, button: pressed, press: () => buttonNow(pressed, boxes, words)?.click() };
}

const isDisabled = (button: Element): boolean => button.matches(':disabled, [aria-disabled="true"]');

/** X makes its button anew as a thread grows, and the whole composer as the page is drawn anew around the same words. */
function buttonNow(
  pressed: HTMLElement | undefined,
  boxes: readonly HTMLElement[],
  words: string,
): HTMLElement | undefined {
  if (pressed?.isConnected) return pressed;
  const box =
    boxes.find(({ isConnected }) => isConnected) ??
    boxesIn(document).find((one) => words !== '' && composerAt(one)?.editor.read() === words);
  return box && buttonFor(box);
}
