/** One way to put words where the selection is, as far as a script may: the editor itself must take them. */
export type Insertion = (element: HTMLElement, words: string) => void;

/** The page as it sees itself. Only Firefox keeps it apart from what a content script sees. */
type PageView = Window & typeof globalThis & { readonly wrappedJSObject?: Window & typeof globalThis };

/** A paste of plain text, and of HTML where an editor loses lines without it. */
export const pasteOf =
  (htmlOf?: (words: string) => string | undefined): Insertion =>
  (element, words) => {
    const view = element.ownerDocument.defaultView as PageView | null;
    if (!view) return;
    const page = view.wrappedJSObject ?? view;
    const data = new page.DataTransfer();
    data.setData('text/plain', words);
    const html = htmlOf?.(words);
    if (html !== undefined) data.setData('text/html', html);
    element.dispatchEvent(view.wrappedJSObject ? pagePaste(page, data) : plainPaste(data));
  };

export const paste: Insertion = pasteOf();

const OPTIONS = { bubbles: true, cancelable: true, composed: true };

function plainPaste(clipboardData: DataTransfer): Event {
  return new ClipboardEvent('paste', { ...OPTIONS, clipboardData });
}

/** Firefox ignores `clipboardData` in the constructor (bug 1654724), so it is defined on the event the page will see. */
function pagePaste(page: Window & typeof globalThis, clipboardData: DataTransfer): Event {
  const options = new page.Object() as ClipboardEventInit;
  Object.assign(options, OPTIONS);
  const event = new page.ClipboardEvent('paste', options);
  const descriptor = new page.Object() as PropertyDescriptor;
  descriptor.value = clipboardData;
  page.Object.defineProperty(event, 'clipboardData', descriptor);
  return event;
}

/** What browsers once sent for each key; React still listens to it, and so Draft.js does. */
export const textInput: Insertion = (element, words) => {
  const event = element.ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, element.ownerDocument.defaultView, words);
  element.dispatchEvent(event);
};

/** A key that editors handle themselves, for no paste can say "nothing". */
export const erase: Insertion = (element) => {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...OPTIONS, ...key }));
};

/** The shortcut, for an editor with a history of its own. */
export const undoByKey = (element: HTMLElement): void => {
  const isMac = /Mac/.test(navigator.platform);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
  element.dispatchEvent(new KeyboardEvent('keydown', { ...OPTIONS, ...key }));
};

/** The browser's history, where the browser alone edits. */
export const undoByBrowser = (element: HTMLElement): void => {
  element.ownerDocument.execCommand('undo');
};

/** The browser's own typing. Never for Draft.js in Chromium: it crashes the editor across leaves and in an empty box. */
export const typed: Insertion = (element, words) => {
  // No other way makes one step of the browser's own undo history.
  element.ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words);
};

/** What a spelling suggestion sends. */
export const replacement: Insertion = (element, words) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', words);
  const options = { ...OPTIONS, inputType: 'insertReplacementText', data: words, dataTransfer };
  element.dispatchEvent(new InputEvent('beforeinput', options));
};
