import { type FormSite, formSite } from '../form-site';
import type { Site } from '../site';

/** Boxes for prose, not for one line, for code or for a search. Other writing helpers turn the browser's spelling off in theirs. */
const BOX = 'textarea:not([rows="1"]), [contenteditable="true"]:not([aria-multiline="false"])';
const NOT_PROSE =
  '[role="search"], [role="code"], .cm-editor, .monaco-editor, .ace_editor, [spellcheck="false"]:not([data-gramm], [data-lt-tmp-id])';

const generic: FormSite = {
  id: 'generic',
  boxAround: (element) => {
    const inner = element.closest<HTMLElement>(BOX);
    return inner && !inner.closest(NOT_PROSE) ? outermost(inner) : undefined;
  },
  // Without a form nobody can say which button posts, and so none is held.
  blockOf: (box) => box.closest('form') ?? box,
  button: 'button[type="submit"], button:not([type]), input[type="submit"]',
  // Some pages post by Ctrl+Enter and some do not: to press a button for a key would post what the page would not have.
  postsByKey: false,
  furniture: 'button, input[type="submit"], [role="toolbar"]',
  poster: () => undefined,
  parent: () => undefined,
  brokenBeliefs: () => [],
};

function outermost(box: HTMLElement): HTMLElement {
  const outer = box.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
  return outer ? outermost(outer) : box;
}

/** Any page that the writer chose. */
export const genericSite = (document: Document): Site => formSite(document, generic);
