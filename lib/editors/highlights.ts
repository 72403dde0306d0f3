import type { Editor } from './editor';
import type { Mark } from './mark';
import { marksCss, NAMES, type Theme } from './mark-style';

export type Highlights = {
  /** Moves every range to where its words are now: editors throw away the nodes that a range hangs on. */
  show(painted: ReadonlyMap<Editor, readonly Mark[]>): void;
  dress(theme: Theme): void;
  /** False where the page has cleared the registry or the style sheets, which it shares with us. */
  intact(): boolean;
};

/** Underlines by the CSS Custom Highlight API: not one node is added to the page. */
export function createHighlights(document: Document): Highlights {
  const sheet = new CSSStyleSheet();
  const levels = { 1: highlight(1), 2: highlight(2) };
  // Kept and moved, never made anew at each key: until the collector comes, the browser looks after every range there is.
  const ranges: Record<Mark['heat'], Range[]> = { 1: [], 2: [] };
  let empty = true;
  const isDressed = () => document.adoptedStyleSheets.includes(sheet);
  sheet.replaceSync(marksCss('light'));
  return {
    show: (painted) => {
      const used = { 1: 0, 2: 0 };
      for (const [editor, marks] of painted) {
        for (const { span, heat } of marks) {
          const range = editor.rangeOf(span, ranges[heat][used[heat]]);
          if (!range) continue;
          ranges[heat][used[heat]] = range;
          levels[heat].add(range);
          used[heat] += 1;
        }
      }
      for (const heat of [1, 2] as const) for (const left of ranges[heat].splice(used[heat])) levels[heat].delete(left);
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
