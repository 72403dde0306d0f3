import type { Editor } from './editor';
import type { Mark } from './mark';
import { marksCss, NAMES, type Theme } from './mark-style';

export type Highlights = {
  /** Rebuilds every range: editors throw away the nodes that a range hangs on. */
  show(painted: ReadonlyMap<Editor, readonly Mark[]>): void;
  dress(theme: Theme): void;
  /** False where the page has cleared the registry or the style sheets, which it shares with us. */
  intact(): boolean;
};

/** Underlines by the CSS Custom Highlight API: not one node is added to the page. */
export function createHighlights(document: Document): Highlights {
  const sheet = new CSSStyleSheet();
  const levels = { 1: highlight(1), 2: highlight(2) };
  let empty = true;
  const isDressed = () => document.adoptedStyleSheets.includes(sheet);
  sheet.replaceSync(marksCss('light'));
  return {
    show: (painted) => {
      levels[1].clear();
      levels[2].clear();
      for (const [editor, marks] of painted) {
        for (const { span, heat } of marks) {
          const range = editor.rangeOf(span);
          if (range) levels[heat].add(range);
        }
      }
      empty = levels[1].size + levels[2].size === 0;
      register(1, levels[1]);
      register(2, levels[2]);
      if (!empty && !isDressed()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      if (empty && isDressed())
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    dress: (theme) => sheet.replaceSync(marksCss(theme)),
    intact: () => empty || (isDressed() && isRegistered(1, levels[1]) && isRegistered(2, levels[2])),
  };
}

function highlight(heat: Mark['heat']): Highlight {
  const level = new Highlight();
  // So a screen reader tells of it as it does of a doubtful phrase.
  level.type = 'grammar-error';
  level.priority = heat;
  return level;
}

function register(heat: Mark['heat'], level: Highlight): void {
  if (level.size === 0) CSS.highlights.delete(NAMES[heat]);
  else if (!isRegistered(heat, level)) CSS.highlights.set(NAMES[heat], level);
}

const isRegistered = (heat: Mark['heat'], level: Highlight): boolean =>
  level.size === 0 || CSS.highlights.get(NAMES[heat]) === level;

/** Firefox has the API since 140 but draws no underline in it before 146, and nothing but its version tells. */
export function canHighlight(view: Window & typeof globalThis): boolean {
  const firefox = /Firefox\/(\d+)/.exec(view.navigator.userAgent)?.[1];
  return 'highlights' in view.CSS && 'Highlight' in view && !(firefox && Number(firefox) < 146);
}
