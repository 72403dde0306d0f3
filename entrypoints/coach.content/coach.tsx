import { createRoot } from 'react-dom/client';
import { type Messages, MessagesProvider } from '../../components/ui/messages';
import type { Drafts } from '../../lib/browser/drafts';
import type { JudgeClient } from '../../lib/browser/judge-client';
import type { Marks } from '../../lib/editors/marks';
import type { Ending } from '../../lib/profile/tally';
import { createSession, type Engine, type Session } from '../../lib/session/session';
import { textOf } from '../../lib/session/state';
import type { Composer, Site } from '../../lib/sites/site';
import { CoachCard } from './CoachCard';
import { type Changes, createChanges } from './change';
import { type Hearing, hearken } from './hear';
import { createHost, type Host } from './host';
import type { Page } from './page';
import { keepPlaced } from './place';
import { createSituation, type Situation } from './situation';

export type Parts = {
  readonly site: Site;
  readonly page: Page;
  readonly engine: Engine;
  readonly judge: JudgeClient;
  readonly drafts: Drafts;
  readonly marks: Marks;
  readonly messages: Messages;
  readonly count: (ending: Ending) => void;
};

/** One composer under Poise's care. */
export type Coached = {
  readonly composer: Composer;
  readonly session: Session;
  readonly hearing: Hearing;
  readonly changes: Changes;
  readonly situation: Situation;
  readonly host: Host;
  /** Moves the keyboard into the card; false where there is nothing to read. */
  focus(): boolean;
  ended(anyway: boolean): void;
};

export const SHORTCUT = 'Alt+Shift+P';

/** Joins one composer to a session, its marks and its card, until the signal aborts. */
export function coach(composer: Composer, parts: Parts, signal: AbortSignal): Coached {
  const { site, page, engine, judge, drafts, marks, messages, count } = parts;
  const { editor } = composer;
  const situation = createSituation(composer, site.id, () => settle(), signal);
  const session = createSession(engine, situation.manner());
  const hearing = hearken(editor, session, judge, situation, signal);
  const changes = createChanges(editor, session, drafts, hearing);
  const host = createHost(composer.home, signal);
  const float = host.place();
  const isActive = () => page.getState().active === composer;
  const replace = keepPlaced(float, composer, isActive, signal);

  function settle() {
    session.mannered(situation.manner());
    hearing.hear();
  }

  function take() {
    page.setState({ active: composer });
    situation.lookAgain();
  }

  function ended(anyway: boolean) {
    const ending = session.ended(anyway);
    if (ending) count({ account: situation.account(), ...ending });
  }

  async function recall() {
    const { shown, swap } = session.store.getState();
    const earlier = swap ? undefined : await drafts.recall(textOf(shown.draft));
    if (earlier) session.recalled(earlier);
  }

  const unwatch = [
    page.subscribe(replace),
    session.store.subscribe((state, before) => {
      if (state.draft !== before.draft) {
        const findings = state.draft.phase === 'noted' ? state.draft.verdict.findings : [];
        marks.paint(editor, findings);
      }
      if (state.shown.draft !== before.shown.draft) void recall();
    }),
  ];

  float.className = 'float';
  host.paint(site.theme());
  site.onTheme(() => host.paint(site.theme()), signal);
  const root = createRoot(float);
  root.render(
    <MessagesProvider messages={messages}>
      <CoachCard
        session={session}
        page={page}
        shortcut={SHORTCUT}
        onUse={changes.use}
        onFix={({ quote }, fix) => changes.fix(fix, quote)}
        onWrong={session.ignored}
        onUndo={changes.undo}
        onCopy={copied}
      />
    </MessagesProvider>,
  );

  editor.element.addEventListener('focusin', take, { signal });
  take();
  signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop();
    ended(false);
    marks.clear(editor);
    root.unmount();
    if (isActive()) page.setState({ active: undefined });
  });

  return { composer, session, hearing, changes, situation, host, focus: () => focusCard(float), ended };
}

function focusCard(float: HTMLElement): boolean {
  const card = float.querySelector<HTMLElement>('.card');
  if (!card?.checkVisibility()) return false;
  card.focus();
  return true;
}

/** False where the browser or the page's policy refuses; the field with the words stays to be copied from by hand. */
async function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
