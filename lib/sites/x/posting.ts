import { isPostKey } from '../form-site';
import type { PostEvent, Posting } from '../hold';
import { boxAround, boxesOf, buttonFor, surfaceOf } from './boxes';
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
  return { composers, press: () => press(boxes, pressed) };
}

const isDisabled = (button: Element): boolean => button.matches(':disabled, [aria-disabled="true"]');

/** X makes its button anew as a thread grows, so the one that was pressed may be gone. */
function press(boxes: readonly HTMLElement[], pressed: HTMLElement | undefined): void {
  const box = boxes.find(({ isConnected }) => isConnected);
  const button = pressed?.isConnected ? pressed : box && buttonFor(box);
  const again = button ?? (pressed && surfaceOf(pressed).querySelector<HTMLElement>(SELECTORS.postButton));
  again?.click();
}
