import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT generates this for the message names it knows; here any name may be asked for. */
  interface WxtI18n {
    getMessage(name: string, values?: string | string[]): string;
  }
}

/** What `messagesFrom` needs, from the browser: it picks the language, and falls back to English key by key. */
export function browserMessages() {
  const lookup = (name: string, values: string[]) => browser.i18n.getMessage(name, values);
  const locale = lookup('@@ui_locale', []).replaceAll('_', '-') || 'en';
  const direction = lookup('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
  return { lookup, locale, direction } as const;
}
