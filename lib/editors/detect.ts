import { contentEditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { proseMirror } from './prosemirror';
import { quill } from './quill';
import { textarea } from './textarea';

/** What tells an editor from its element; the last one fits whatever is left. */
const KINDS: readonly (readonly [selector: string, make: (element: HTMLElement) => Editor])[] = [
  ['textarea', (element) => textarea(element as HTMLTextAreaElement)],
  ['.public-DraftEditor-content', draftJs],
  ['[data-lexical-editor]', lexical],
  ['.ProseMirror', proseMirror],
  ['.ql-editor', quill],
  ['*', contentEditable],
];

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';

/** One editor an element, so that a composition seen by one part of Poise is known to all. */
const known = new WeakMap<HTMLElement, Editor>();

/** The editor that an element is or is in; undefined where nothing can be written. */
export function editorOf(element: Element): Editor | undefined {
  const box = element.closest<HTMLElement>('textarea') ?? outermostEditable(element);
  if (!box) return undefined;
  const editor = known.get(box) ?? KINDS.find(([selector]) => box.matches(selector))?.[1](box);
  if (editor) known.set(box, editor);
  return editor;
}

function outermostEditable(element: Element): HTMLElement | undefined {
  let box: HTMLElement | undefined;
  for (let inner = element.closest<HTMLElement>(EDITABLE); inner; ) {
    box = inner;
    inner = inner.parentElement?.closest<HTMLElement>(EDITABLE) ?? null;
  }
  return box;
}
