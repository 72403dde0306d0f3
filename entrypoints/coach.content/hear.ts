import type { JudgeClient } from '../../lib/browser/judge-client';
import type { Context } from '../../lib/coach/context';
import type { Editor } from '../../lib/editors/editor';
import type { Advice } from '../../lib/rewrite/rewrite';
import type { Session } from '../../lib/session/session';
import { textOf } from '../../lib/session/state';
import type { Situation } from './situation';
import type { WhenWarm } from './warm';

/** Milliseconds without a key before the encoder is asked, and before what is shown in full catches up. */
const ASK_AFTER = 100;
const SHOW_AFTER = 450;
/** So long the notes wait, so that notes and better sentences come in one piece. */
const TOGETHER = 500;

export type Hearing = {
  /** Takes in what stands in the editor now; for the moment before something is decided by it. */
  hear(): void;
  /** Resolves once the encoder has read the draft as it stands, or cannot. */
  judged(): Promise<void>;
  /** Brings notes and advice for the draft as it stands into view. */
  show(): Promise<void>;
};

type Heard = {
  readonly editor: Editor;
  readonly session: Session;
  readonly background: JudgeClient;
  readonly situation: Situation;
  readonly whenWarm: WhenWarm;
  readonly isAlive: () => boolean;
};

/** Tells the session what is typed, asks the background, and notices when the typing rests. */
export function hearken(
  { editor, session, background, situation, whenWarm, isAlive }: Heard,
  signal: AbortSignal,
): Hearing {
  let asking: ReturnType<typeof setTimeout> | undefined;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let heard: { text: string; context: Context } | undefined;

  function hear() {
    if (!isAlive() || signal.aborted) return;
    const now = { text: editor.read(), context: situation.context() };
    if (now.text === heard?.text && now.context === heard.context) return;
    heard = now;
    session.typed(now.text, now.context);
    clearTimeout(asking);
    clearTimeout(showing);
    if (now.text.trim() === '') return;
    asking = setTimeout(judged, ASK_AFTER);
    showing = setTimeout(show, SHOW_AFTER);
  }

  async function judged() {
    const { text, context } = heard ?? {};
    if (text === undefined || context === undefined || signal.aborted || session.isJudged()) return;
    const judgement = await background.judge({ text, context }, session);
    if (judgement && !signal.aborted) session.judged(text, judgement);
  }

  function advice(text: string): Promise<Advice | undefined> {
    const ask = { text, context: situation.context(), weighing: session.weighing(), voice: situation.manner().voice };
    return background.advise(ask, session);
  }

  async function show() {
    const { draft } = session.store.getState();
    if (draft.phase !== 'noted') return session.paused();
    const asked = advice(draft.text);
    const patience = new Promise<undefined>((done) => setTimeout(done, TOGETHER));
    const soon = await Promise.race([asked, patience]);
    if (signal.aborted || textOf(session.store.getState().draft) !== draft.text) return;
    session.paused(soon);
    const late = soon ?? (await asked);
    if (late && !signal.aborted) session.advised(draft.text, late);
  }

  editor.onChange(() => whenWarm(hear), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(asking);
    clearTimeout(showing);
  });
  // The words in view were weighed anew, by the encoder, a profile or the writer: the advice may be another.
  const unwatch = session.store.subscribe(({ draft, shown }, before) => {
    if (draft === before.draft || shown.draft !== draft || draft.phase !== 'noted') return;
    if (textOf(before.draft) !== draft.text) return;
    void advice(draft.text).then((anew) => anew && session.advised(draft.text, anew));
  });
  signal.addEventListener('abort', unwatch);
  return { hear, judged, show };
}
