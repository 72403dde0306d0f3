import type { Messages } from '../../components/ui/messages';
import type { Drafts } from '../../lib/browser/drafts';
import type { JudgeClient } from '../../lib/browser/judge-client';
import type { Finding } from '../../lib/coach/finding';
import type { Marks } from '../../lib/editors/marks';
import { accountOf } from '../../lib/profile/profile';
import { createSession, type Engine, type Session } from '../../lib/session/session';
import { EMPTY, textOf } from '../../lib/session/state';
import type { Composer, Site } from '../../lib/sites/site';
import { rememberCaret } from './caret';
import { type Changes, createChanges } from './change';
import { drawCard } from './draw-card';
import { type Hearing, hearken } from './hear';
import { createHost, type Host } from './host';
import type { Page } from './page';
import type { Reports } from './reports';
import { createSituation, type Situation } from './situation';
import { underline } from './underline';
import type { WhenWarm } from './warm';

export type Parts = {
  readonly site: Site;
  readonly page: Page;
  readonly engine: Engine;
  readonly background: JudgeClient;
  readonly drafts: Drafts;
  readonly marks: Marks;
  readonly messages: Messages;
  readonly reports: Reports;
  /** Words that the writer was asked about, anywhere on the page. */
  readonly asked: Set<string>;
  readonly whenWarm: WhenWarm;
  /** False once the extension was updated or removed: then Poise is silent, as if it had never been there. */
  readonly isAlive: () => boolean;
};

/** One composer under Poise's care. */
export type Coached = {
  readonly composer: Composer;
  readonly session: Session;
  readonly hearing: Hearing;
  readonly changes: Changes;
  readonly situation: Situation;
  readonly host: Host;
  /** Notes where the caret is; the answer brings keyboard and caret back there. */
  keepCaret(): () => void;
  /** Moves the keyboard into the card; false where there is nothing to read. */
  focus(): boolean;
  ended(anyway: boolean): void;
};

/** Joins one composer to a session, its marks and its card, until the signal aborts. */
export function coach(composer: Composer, parts: Parts, signal: AbortSignal): Coached {
  const { page, drafts, reports } = parts;
  const situation = createSituation({ composer, site: parts.site.id, isAlive: parts.isAlive }, settle, signal);
  const session = createSession(parts.engine, situation.manner(), parts.asked);
  const hearing = hearken({ ...parts, editor: composer.editor, session, situation }, signal);
  const changes = createChanges(composer.editor, session, drafts, hearing);
  const host = createHost(composer.home, signal);
  const keepCaret = rememberCaret(composer.editor, signal);
  const focus = drawCard({ ...parts, host, composer, session, changes, onWrong }, signal);
  underline({ ...parts, composer, session }, signal);

  function settle(anew: boolean) {
    if (anew) session.mannered(situation.manner());
    parts.whenWarm(hearing.hear);
  }

  function onWrong(finding: Finding) {
    session.ignored(finding);
    const { kind, detector, quote } = finding;
    const said = { account: situation.account(), manner: accountOf(situation.profile()), kind, detector, quote };
    reports.wrong({ ...said, wrong: true, text: composer.editor.read() });
  }

  function ended(anyway: boolean) {
    const ending = session.ended(anyway);
    if (ending) reports.ended({ account: situation.account(), ...ending });
  }

  function take() {
    page.setState({ active: composer });
    host.revive();
    situation.lookAgain();
  }

  const unwatch = session.store.subscribe(async ({ shown, swap }, before) => {
    if (shown.draft === before.shown.draft) return;
    host.revive();
    reports.noted(shown.draft);
    const earlier = swap ? undefined : await drafts.recall(textOf(shown.draft));
    if (earlier) session.recalled(earlier);
  });
  composer.editor.element.addEventListener('focusin', take, { signal });
  take();
  signal.addEventListener('abort', () => {
    unwatch();
    ended(false);
    if (page.getState().active !== composer) return;
    page.setState({ active: undefined, pointed: undefined });
    reports.noted(EMPTY);
  });
  return { composer, session, hearing, changes, situation, host, keepCaret, focus, ended };
}
