import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Messages, MessagesProvider } from '../ui/messages';

/** Draws a panel into its page, in the reader's language and direction; a promised one once it is there. */
export async function mount(page: ReactNode | Promise<ReactNode>, messages: Messages): Promise<void> {
  document.documentElement.lang = messages.locale;
  document.documentElement.dir = messages.direction;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const drawn = page instanceof Promise ? await page : page;
  createRoot(root).render(<MessagesProvider messages={messages}>{drawn}</MessagesProvider>);
}
