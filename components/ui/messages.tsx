import { createContext, type ReactNode, useContext } from 'react';

type Value = string | number;

/** The words of the interface in the reader's language; components get them by `useMessages` and never ask the browser. */
export type Messages = {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Numbers among the values are written as the language writes them. */
  t(key: string, ...values: Value[]): string;
  /** Picks the plural form the language asks for; the count is the first value. */
  n(key: string, count: number, ...values: Value[]): string;
};

type Lookup = (name: string, values: string[]) => string;

/** `lookup` answers '' for names it does not know, as `browser.i18n.getMessage` does. */
export function messagesFrom(lookup: Lookup, locale: string, direction: Messages['direction']): Messages {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const find = (key: string, values: Value[]) =>
    lookup(
      key.replaceAll(/[.-]/g, '_'),
      values.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
    );
  return {
    locale,
    direction,
    t: (key, ...values) => find(key, values) || key,
    n: (key, count, ...values) =>
      find(`${key}.${plurals.select(count)}`, [count, ...values]) || find(`${key}.other`, [count, ...values]) || key,
  };
}

const Context = createContext<Messages | undefined>(undefined);

export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <Context value={messages}>{children}</Context>;
}

export function useMessages(): Messages {
  const messages = useContext(Context);
  if (messages === undefined) throw new Error('Wrap the root in <MessagesProvider>.');
  return messages;
}
