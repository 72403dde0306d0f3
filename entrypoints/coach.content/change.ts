import type { Drafts } from '../../lib/browser/drafts';
import type { Fix } from '../../lib/coach/finding';
import type { Editor } from '../../lib/editors/editor';
import type { Session } from '../../lib/session/session';
import { type Swap, swapTo, textOf } from '../../lib/session/state';
import type { Hearing } from './hear';

/** The only way in which Poise changes a draft: remembered first, asked of the editor, and told as it went. */
export type Changes = {
  /** True where the editor's own model holds the new text. */
  use(text: string): Promise<boolean>;
  fix(fix: Fix): Promise<boolean>;
  undo(): Promise<boolean>;
};

export function createChanges(editor: Editor, session: Session, drafts: Drafts, hearing: Hearing): Changes {
  async function replace(start: number, expected: string, words: string, rewrote: (swap: Swap) => void) {
    const before = editor.read();
    const after = before.slice(0, start) + words + before.slice(start + expected.length);
    const swap = swapTo(after, before, session.store.getState().swap);
    await drafts.remember(swap);
    const outcome = await editor.replace({ start, end: start + expected.length }, expected, words);
    hearing.hear();
    if (outcome === 'done') rewrote(swap);
    else if (outcome === 'refused') session.refused(after);
    await hearing.show();
    return outcome === 'done';
  }

  return {
    use: (text) =>
      replace(0, editor.read(), text, (swap) => {
        session.rewrote(swap);
        // Nobody is asked again over words that Poise itself proposed.
        session.held();
      }),
    // A swap may take a space or a comma with it, so what is expected there is the draft's own text and not the quote.
    fix: ({ span, words }) => {
      const text = textOf(session.store.getState().shown.draft);
      return replace(span.start, text.slice(span.start, span.end), words, session.rewrote);
    },
    async undo() {
      const { swap } = session.store.getState();
      if (!swap) return false;
      const before = editor.read();
      // What was added to Poise's words goes with them, so it is kept in the same way: "Undo" again leads back to it.
      const back = before === swap.rewritten ? undefined : { original: before, rewritten: swap.original };
      if (back) await drafts.remember(back);
      const outcome = await editor.replace({ start: 0, end: before.length }, before, swap.original);
      hearing.hear();
      if (outcome === 'done') session.undone(back);
      else session.refused(swap.original);
      await hearing.show();
      return outcome === 'done';
    },
  };
}
