import type { Context, Judgement } from '../coach/context';

/** The encoder once it is loaded; `lib/encoder/judge.ts` makes one. */
export type Judge = {
  judge(text: string, context: Context, signal?: AbortSignal): Promise<Judgement>;
  dispose(): void;
};

export type JudgeKeeper = {
  /** Loads the encoder, so that the first draft need not wait for it. */
  warm(): void;
  /** Undefined where a newer draft of the same asker came first, or the encoder cannot be had. */
  judge(asker: string, text: string, context: Context): Promise<Judgement | undefined>;
};

/** Loads the encoder when first needed and lets go of it, and its memory, when nobody asked for `idle` milliseconds. */
export function createJudgeKeeper(
  open: () => Promise<Judge>,
  failed: (error: unknown) => void,
  idle = 60_000,
): JudgeKeeper {
  let opened: Promise<Judge | undefined> | undefined;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  const newest = new Map<string, AbortController>();

  function wake(): Promise<Judge | undefined> {
    clearTimeout(sleep);
    sleep = setTimeout(rest, idle);
    opened ??= open().catch((error: unknown) => {
      failed(error);
      return undefined;
    });
    return opened;
  }

  async function rest() {
    const judge = await opened;
    // A judge that could not be opened is not tried again before the background itself starts anew.
    if (judge === undefined) return;
    opened = undefined;
    judge.dispose();
  }

  return {
    warm: () => void wake(),
    async judge(asker, text, context) {
      newest.get(asker)?.abort();
      const { signal } = setNewest(newest, asker);
      const judge = await wake();
      if (judge === undefined || signal.aborted) return undefined;
      try {
        return await judge.judge(text, context, signal);
      } catch (error) {
        if (!signal.aborted) failed(error);
        return undefined;
      } finally {
        if (newest.get(asker)?.signal === signal) newest.delete(asker);
      }
    },
  };
}

function setNewest(newest: Map<string, AbortController>, asker: string): AbortController {
  const controller = new AbortController();
  newest.set(asker, controller);
  return controller;
}
