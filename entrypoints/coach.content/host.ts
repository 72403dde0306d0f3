import buttons from '../../components/card/buttons.css?inline';
import card from '../../components/card/card.css?inline';
import hold from '../../components/hold/hold.css?inline';
import controls from '../../components/ui/controls.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import host from './host.css?inline';

/** What the page must neither hear nor answer: keys typed into the card would be shortcuts of the site. */
const OURS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchstart', 'touchend'],
] as const;

/** What may change the writer's text or settings: only the writer's own hand counts, never a script of the page. */
const BY_HAND = ['click', 'keydown', 'input', 'change'] as const;

export type Host = {
  readonly element: HTMLElement;
  /** A new place inside for something drawn. */
  place(): HTMLElement;
  /** Puts the host back where the page threw it out. */
  revive(): void;
  paint(theme: 'light' | 'dark'): void;
};

/** `<poise-coach>` inside `home`: everything that Poise draws in a page, walled off from it in both directions. */
export function createHost(home: Element, signal: AbortSignal): Host {
  const element = document.createElement('poise-coach');
  element.style.setProperty('all', 'initial', 'important');
  // A reader's own spacing may come in: WCAG 1.4.12.
  for (const spacing of ['letter-spacing', 'word-spacing', 'line-height']) element.style.setProperty(spacing, 'normal');
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens + controls + buttons + card + hold + host;
  shadow.append(style);
  for (const type of OURS) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  for (const type of BY_HAND) shadow.addEventListener(type, onlyTrusted, { capture: true, signal });
  const revive = () => element.isConnected || home.append(element);
  revive();
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    element,
    revive,
    place() {
      const place = document.createElement('div');
      shadow.append(place);
      return place;
    },
    paint(theme) {
      element.dataset.theme = theme;
      element.style.setProperty('color-scheme', theme, 'important');
    },
  };
}

function onlyTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
