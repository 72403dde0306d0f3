import type { Marks } from '../../lib/editors/marks';
import type { Session } from '../../lib/session/session';
import { textOf } from '../../lib/session/state';
import type { Composer, Site } from '../../lib/sites/site';
import type { Page } from './page';

type Underlined = {
  readonly composer: Composer;
  readonly session: Session;
  readonly marks: Marks;
  readonly site: Site;
  readonly page: Page;
};

/** Underlines what the session finds, and tells the page's state which of it the writer points at. */
export function underline({ composer: { editor }, session, marks, site, page }: Underlined, signal: AbortSignal): void {
  const findings = () => {
    const { draft } = session.store.getState();
    return draft.phase === 'noted' ? draft.verdict.findings : [];
  };
  const paint = () => marks.paint(editor, textOf(session.store.getState().draft), findings());
  const dress = () => marks.dress(site.theme());
  dress();
  site.onTheme(dress, signal);
  const unwatch = session.store.subscribe(({ draft, shown }, before) => {
    // The page can clear the registry that it shares with everybody; a pause in typing is a moment to look.
    if (draft !== before.draft || (shown !== before.shown && !marks.healthy())) paint();
  });

  let looking = false;
  editor.element.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (looking || findings().length === 0) return;
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        const span = marks.at(clientX, clientY)?.span;
        const pointed = findings().find(
          (finding) => finding.span.start === span?.start && finding.span.end === span.end,
        );
        if (page.getState().pointed !== pointed) page.setState({ pointed });
      });
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    unwatch();
    marks.clear(editor);
  });
}
