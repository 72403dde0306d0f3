import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MessagesProvider, messagesFrom } from '../../../components/ui/messages';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const english: Record<string, { message: string }> = JSON.parse(
  generateChromeMessagesText(await parseMessagesFile('locales/en.yml')),
);

function lookup(name: string, values: string[]): string {
  const { message } = english[name] ?? {};
  if (message === undefined) throw new Error(`locales/en.yml has no "${name}".`);
  return message.replaceAll(/\$(\d)/g, (_, nth) => values[Number(nth) - 1] ?? '');
}

export const messages = messagesFrom(lookup, 'en', 'ltr');

/** Draws in English into a fresh place of the document. */
export function draw(node: ReactNode) {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const redraw = (anew: ReactNode) =>
    act(() => root.render(<MessagesProvider messages={messages}>{anew}</MessagesProvider>));
  redraw(node);
  const buttons = () => [...place.querySelectorAll('button')];
  return {
    place,
    redraw,
    buttons: () => buttons().map((one) => one.getAttribute('aria-label') ?? one.textContent),
    button(name: string): HTMLButtonElement {
      const found = buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
      if (!found) throw new Error(`There is no button "${name}".`);
      return found;
    },
    press(name: string) {
      act(() => this.button(name).click());
    },
    erase() {
      act(() => root.unmount());
      place.remove();
    },
  };
}

/** Types into a field as a person would, so that React hears of it. */
export function fill(field: HTMLInputElement, words: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
