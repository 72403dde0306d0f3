/**
 * Asks one thing at a time: while one is on its way, of each asker only the newest waits, and those it overtook get
 * `undefined`. The background may fall asleep or be killed in the middle of an answer, so a failure is asked once more,
 * which wakes it; a second failure is told and answers `undefined`.
 */
export function newestOnly<Ask, Answer>(
  send: (ask: Ask) => Promise<Answer | undefined>,
  failed: (error: unknown) => void,
): (ask: Ask, asker?: unknown) => Promise<Answer | undefined> {
  const waiting = new Map<unknown, { ask: Ask; answer: (answer: Answer | undefined) => void }>();
  let busy = false;

  async function answered(ask: Ask): Promise<Answer | undefined> {
    try {
      return await send(ask).catch(() => send(ask));
    } catch (error) {
      failed(error);
      return undefined;
    }
  }

  async function work() {
    if (busy) return;
    busy = true;
    // What comes in meanwhile is seen too; a newer ask keeps its asker's place in the line.
    for (const [asker, { ask, answer }] of waiting) {
      waiting.delete(asker);
      answer(await answered(ask));
    }
    busy = false;
  }

  return (ask, asker) => {
    waiting.get(asker)?.answer(undefined);
    return new Promise((answer) => {
      waiting.set(asker, { ask, answer });
      void work();
    });
  };
}
