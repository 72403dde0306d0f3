import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Messages, MessagesProvider } from '../ui/messages';

/** Draws a panel into its page, in the reader's language and direction. */
export function mount(page: ReactNode, messages: Messages): void {
  document.documentElement.lang = messages.locale;
  document.documentElement.dir = messages.direction;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(<MessagesProvider messages={messages}>{page}</MessagesProvider>);
}
