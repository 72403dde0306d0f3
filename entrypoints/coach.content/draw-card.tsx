import { createRoot } from 'react-dom/client';
import { type Messages, MessagesProvider } from '../../components/ui/messages';
import type { Session } from '../../lib/session/session';
import type { Composer, Site } from '../../lib/sites/site';
import { CoachCard } from './CoachCard';
import type { Changes } from './change';
import type { Host } from './host';
import type { Page } from './page';
import { keepPlaced } from './place';

const SHORTCUT = 'Alt+Shift+P';

type Drawn = {
  readonly host: Host;
  readonly composer: Composer;
  readonly session: Session;
  readonly changes: Changes;
  readonly site: Site;
  readonly page: Page;
  readonly messages: Messages;
  readonly onWrong: Parameters<typeof CoachCard>[0]['onWrong'];
};

/** Draws the card beside its composer. Answers how to move the keyboard into it: false where there is nothing to read. */
export function drawCard(
  { host, composer, session, changes, site, page, messages, onWrong }: Drawn,
  signal: AbortSignal,
): () => boolean {
  const float = host.place();
  float.className = 'float';
  float.lang = messages.locale;
  float.dir = messages.direction;
  const paint = () => host.paint(site.theme());
  paint();
  site.onTheme(paint, signal);
  const replace = keepPlaced(float, composer, () => page.getState().active === composer, signal);
  const unwatch = page.subscribe(replace);
  const root = createRoot(float);
  root.render(
    <MessagesProvider messages={messages}>
      <CoachCard
        session={session}
        page={page}
        shortcut={SHORTCUT}
        onUse={changes.use}
        onFix={(_, fix) => changes.fix(fix)}
        onWrong={onWrong}
        onUndo={changes.undo}
        onCopy={copied}
      />
    </MessagesProvider>,
  );
  signal.addEventListener('abort', () => {
    unwatch();
    root.unmount();
  });
  return () => {
    page.setState({ folded: false });
    const card = float.querySelector<HTMLElement>('.card');
    if (!card?.checkVisibility()) return false;
    card.focus();
    return true;
  };
}

/** False where the browser or the page's policy refuses; the field with the words stays to be copied from by hand. */
async function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
