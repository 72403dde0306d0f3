import { browser } from 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT generates this for the message names it knows; here any name may be asked for. */
  interface WxtI18n {
    getMessage(name: string, values?: string | string[]): string;
  }
}

/**
 * What `messagesFrom` needs, from the browser. Language and direction are those of the words shown: a browser in a
 * language Poise does not speak gets English, left to right, and dates as that browser writes them only where it is English too.
 */
export function browserMessages() {
  const lookup = (name: string, values: string[]) => browser.i18n.getMessage(name, values);
  const language = lookup('language', []) || 'en';
  const browsers = browser.i18n.getUILanguage();
  const locale = browsers.startsWith(language) ? browsers : language;
  return { lookup, locale, direction: lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr' } as const;
}
