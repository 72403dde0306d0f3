// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Editor } from './editor';
import type { Mark } from './mark';
import { createOverlay } from './overlay';

const watching = new Set<object>();

/** Stands for both kinds of observer: all that counts is whether one is at work. */
class Observer {
  observe() {
    watching.add(this);
  }
  unobserve() {}
  disconnect() {
    watching.delete(this);
  }
}

const MARK: Mark = { span: { start: 0, end: 3 }, heat: 1, kind: 'snark' };
const frames = vi.fn((_: FrameRequestCallback) => 1);

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation(frames);
  frames.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function overlayed() {
  const element = document.createElement('textarea');
  element.getBoundingClientRect = () => new DOMRect(10, 10, 200, 50);
  document.body.replaceChildren(element);
  return createOverlay({ element, rectsOf: () => [new DOMRect(10, 10, 30, 20)] } as unknown as Editor);
}

const EVENTS = ['scroll', 'resize', 'transitionend', 'animationend'];
const drawnFor = (event: string): boolean => {
  frames.mockClear();
  window.dispatchEvent(new Event(event));
  return frames.mock.calls.length > 0;
};
const lines = () => document.querySelector('poise-coach')?.shadowRoot?.querySelectorAll('svg').length ?? 0;

it('hears of whatever moves the words as long as there are lines under them', () => {
  const overlay = overlayed();
  overlay.show([MARK]);
  expect(lines()).toBe(1);
  expect(watching.size).toBe(2);
  expect(EVENTS.filter(drawnFor)).toEqual(EVENTS);
  overlay.remove();
});

it.each([
  ['nothing was shown yet', () => undefined],
  ['nothing is marked', (overlay: ReturnType<typeof overlayed>) => overlay.show([])],
  [
    'nothing is marked any more',
    (overlay: ReturnType<typeof overlayed>) => {
      overlay.show([MARK]);
      overlay.show([]);
    },
  ],
  [
    'it was taken away',
    (overlay: ReturnType<typeof overlayed>) => {
      overlay.show([MARK]);
      overlay.remove();
    },
  ],
])('costs nothing while %s', (_, act) => {
  const overlay = overlayed();
  act(overlay);
  frames.mockClear();
  overlay.dress('dark');
  expect(frames).not.toHaveBeenCalled();
  expect(EVENTS.filter(drawnFor)).toEqual([]);
  expect(watching.size).toBe(0);
  expect(lines()).toBe(0);
});
