import type { JudgeClient } from '../../lib/browser/judge-client';
import type { Context } from '../../lib/coach/context';
import type { Editor } from '../../lib/editors/editor';
import type { Session } from '../../lib/session/session';

/** Milliseconds without a key before the encoder is asked, and before what is shown in full catches up. */
const ASK_AFTER = 100;
const SHOW_AFTER = 450;

export type Hearing = {
  /** Takes in what stands in the editor now; for the moment before something is decided by it. */
  hear(): void;
  /** Resolves once the encoder has read the draft as it stands, or cannot. */
  judged(): Promise<void>;
};

/** Tells the session what is typed, asks the encoder, and notices when the typing rests. */
export function hearken(
  editor: Editor,
  session: Session,
  judge: JudgeClient,
  context: () => Context,
  signal: AbortSignal,
): Hearing {
  let asking: ReturnType<typeof setTimeout> | undefined;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let heard: { text: string; context: Context } | undefined;

  function hear() {
    const now = { text: editor.read(), context: context() };
    if (now.text === heard?.text && now.context === heard.context) return;
    heard = now;
    session.typed(now.text, now.context);
    clearTimeout(asking);
    clearTimeout(showing);
    if (now.text.trim() === '') return;
    asking = setTimeout(judged, ASK_AFTER);
    showing = setTimeout(session.paused, SHOW_AFTER);
  }

  async function judged() {
    const { text } = heard ?? {};
    if (text === undefined || signal.aborted || session.isJudged()) return;
    const judgement = await judge.judge({ text, context: context() });
    if (judgement && !signal.aborted) session.judged(text, judgement);
  }

  editor.onChange(hear, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(asking);
    clearTimeout(showing);
  });
  return { hear, judged };
}
