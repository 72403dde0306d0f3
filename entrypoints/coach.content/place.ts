import { autoUpdate, computePosition, hide, offset, type Placement, shift } from '@floating-ui/dom';
import type { Composer } from '../../lib/sites/site';

const PLACEMENTS = ['right-start', 'left-start', 'bottom-start', 'top-start'] as const satisfies readonly Placement[];
const GAP = 12;
const EDGE = 8;
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
    const box = anchor.getBoundingClientRect();
    const view = document.documentElement;
    const [width, height] = [view.clientWidth, window.innerHeight];
    const beside = placement.startsWith('right') || placement.startsWith('left');
    const below = placement.startsWith('bottom');
    const room = beside ? height - 2 * EDGE : (below ? height - box.bottom : box.top) - GAP - EDGE;
    float.style.setProperty('--room', `${Math.max(room, 0)}px`);
    const { x, y, middlewareData } = await computePosition(anchor, float, {
      strategy: 'fixed',
      placement,
      middleware: [offset(GAP), shift({ padding: EDGE }), hide()],
    });
    if (middlewareData.hide?.referenceHidden) return undefined;
    const [wide, high] = [float.offsetWidth, float.offsetHeight];
    if (x < EDGE || x + wide > width - EDGE || y < EDGE || y + high > height - EDGE) return undefined;
    if (!cramped && room < Math.min(LEAST, float.firstElementChild?.scrollHeight ?? 0)) return undefined;
    const ours = new DOMRect(x, y, wide, high);
    return [anchor, ...keepClear()].some((part) => overlaps(part.getBoundingClientRect(), ours))
      ? undefined
      : { placement, x, y, room };
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
