import { autoUpdate, computePosition, hide, offset, type Placement, shift } from '@floating-ui/dom';
import type { Composer } from '../../lib/sites/site';

const PLACEMENTS = ['right-start', 'left-start', 'bottom-end', 'top-end'] as const satisfies readonly Placement[];
const GAP = 12;
const EDGE = 8;
/** The open card's width: a side must have room for it before even the small mark goes there, or it would jump. */
const WIDTH = 320;
/** A card lower than this shows too little to be of use. */
const LEAST = 180;

type Spot = { readonly placement: Placement; readonly x: number; readonly y: number; readonly room: number };

/** Keeps `float` beside the composer, never over what `keepClear` names, and away while the composer cannot be seen. */
export function keepPlaced(
  float: HTMLElement,
  { anchor, keepClear }: Pick<Composer, 'anchor' | 'keepClear'>,
  isActive: () => boolean,
  signal: AbortSignal,
): () => void {
  let last: Placement | undefined;
  let [busy, again] = [false, false];
  float.popover = 'manual';

  /** One at a time: finding a place means trying sizes on, and two at once would measure each other's. */
  async function update() {
    again = busy;
    if (busy) return;
    busy = true;
    await settle();
    busy = false;
    if (again) void update();
  }

  async function settle() {
    if (signal.aborted || !float.isConnected) return;
    const seen = isActive() && anchor.isConnected && !isCovered(anchor);
    float.togglePopover(seen);
    if (!seen) return;
    const order = last === undefined ? PLACEMENTS : [last, ...PLACEMENTS.filter((placement) => placement !== last)];
    for (const cramped of [false, true]) {
      float.dataset.cramped = String(cramped);
      for (const placement of order) {
        const spot = await spotFor(placement, cramped);
        if (!spot) continue;
        last = spot.placement;
        float.style.translate = `${Math.round(spot.x)}px ${Math.round(spot.y)}px`;
        return;
      }
    }
    float.togglePopover(false);
  }

  async function spotFor(placement: Placement, cramped: boolean): Promise<Spot | undefined> {
    const own = anchor.getBoundingClientRect();
    const clear = keepClear().map((part) => part.getBoundingClientRect());
    const box = [own, ...clear].reduce(around);
    const view = document.documentElement;
    const [width, height] = [view.clientWidth, window.innerHeight];
    const beside = placement.startsWith('right') || placement.startsWith('left');
    const below = placement.startsWith('bottom');
    const side = placement.startsWith('right') ? width - box.right : box.left;
    if (beside && side < WIDTH + GAP + EDGE) return undefined;
    const room = beside ? height - 2 * EDGE : (below ? height - box.bottom : box.top) - GAP - EDGE;
    // Beside the box in use, but clear of all that belongs to the composer; above or below, clear of the whole.
    const shape = beside ? new DOMRect(box.x, own.y, box.width, own.height) : box;
    const reference = { getBoundingClientRect: () => shape, contextElement: anchor };
    float.style.setProperty('--room', `${Math.max(Math.floor(room), 0)}px`);
    const { x, y, middlewareData } = await computePosition(reference, float, {
      strategy: 'fixed',
      placement,
      middleware: [offset(GAP), shift({ padding: EDGE }), hide()],
    });
    if (middlewareData.hide?.referenceHidden) return undefined;
    const [wide, high] = [float.offsetWidth, float.offsetHeight];
    if (x < EDGE - 1 || x + wide > width - EDGE + 1 || y < EDGE - 1 || y + high > height - EDGE + 1) return undefined;
    if (!cramped && room < Math.min(LEAST, float.firstElementChild?.scrollHeight ?? 0)) return undefined;
    const ours = new DOMRect(x, y, wide, high);
    return [own, ...clear].some((part) => overlaps(part, ours)) ? undefined : { placement, x, y, room };
  }

  const stop = autoUpdate(anchor, float, update);
  signal.addEventListener('abort', stop, { once: true });
  return () => void update();
}

/** Another dialog of the page lies over the composer. */
function isCovered(anchor: Element): boolean {
  const dialogs = [...document.querySelectorAll('[aria-modal="true"]')];
  return dialogs.length > 0 && !dialogs.some((dialog) => dialog.contains(anchor));
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}

function around(one: DOMRect, other: DOMRect): DOMRect {
  if (other.width === 0 || other.height === 0) return one;
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
