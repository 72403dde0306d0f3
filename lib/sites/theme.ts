export type Theme = 'light' | 'dark';

/** The page's theme by the darkness of its ground: names of themes come and go, and the system's choice need not be the page's. */
export function themeOf(document: Document): Theme {
  const view = document.defaultView;
  if (!view) return 'light';
  for (const element of [document.body, document.documentElement]) {
    const colour = element && luminanceOf(view.getComputedStyle(element).backgroundColor);
    if (typeof colour === 'number') return colour < 0.4 ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  const darkAllowed =
    scheme === 'dark' || (scheme.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches);
  return darkAllowed ? 'dark' : 'light';
}

export function onThemeOf(document: Document, listener: () => void, signal: AbortSignal): void {
  let last = themeOf(document);
  const look = () => {
    const now = themeOf(document);
    if (now === last) return;
    last = now;
    listener();
  };
  const observer = new MutationObserver(look);
  const options = { attributeFilter: ['style', 'class', 'data-theme', 'data-color-scheme'] };
  observer.observe(document.documentElement, options);
  observer.observe(document.body, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
}

/** 0 black to 1 white; undefined for what lets the ground behind show through. */
function luminanceOf(colour: string): number | undefined {
  if (colour === '' || colour === 'transparent') return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 0] = colour.startsWith('rgb') ? numbersIn(colour) : painted(colour);
  if (alpha < 0.5) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

function numbersIn(colour: string): number[] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

/** `oklch()`, `lab()`, `color()` and what may come measure light in ways of their own: the browser is asked to paint one pixel. */
function painted(colour: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return [];
  // Left in place where the canvas does not know the colour.
  canvas.fillStyle = 'transparent';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
