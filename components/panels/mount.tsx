import { cloneElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type Messages, MessagesProvider } from '../ui/messages';
import { Trouble } from './Trouble';

/**
 * Draws a panel into its page, in the reader's language and direction; a promised one once it is there. `watchTrouble` tells
 * whether the browser keeps what the reader changes.
 */
export async function mount(
  page: ReactElement | Promise<ReactElement>,
  messages: Messages,
  watchTrouble: (changed: (troubled: boolean) => void) => void,
): Promise<void> {
  document.documentElement.lang = messages.locale;
  document.documentElement.dir = messages.direction;
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element with the id "root".');
  const root = createRoot(element);
  let drawn: ReactElement | undefined;
  let troubled = false;
  const draw = () =>
    root.render(
      <MessagesProvider messages={messages}>
        {/* A copy, so that all of it is drawn anew: a switch that was not kept goes back to what is. */}
        {drawn && cloneElement(drawn)}
        {troubled && <Trouble />}
      </MessagesProvider>,
    );
  watchTrouble((now) => {
    if (!now && !troubled) return;
    troubled = now;
    draw();
  });
  drawn = page instanceof Promise ? await page : page;
  draw();
}
