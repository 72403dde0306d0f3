/**
 * Asks one thing at a time: while one is on its way, only the newest of the others waits, and those it overtook get
 * `undefined`. The background may fall asleep or be killed in the middle of an answer, so a failure is asked once more,
 * which wakes it; a second failure is told and answers `undefined`.
 */
export function newestOnly<Ask, Answer>(
  send: (ask: Ask) => Promise<Answer | undefined>,
  failed: (error: unknown) => void,
): (ask: Ask) => Promise<Answer | undefined> {
  let waiting: { ask: Ask; answer: (answer: Answer | undefined) => void } | undefined;
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
    while (waiting) {
      const { ask, answer } = waiting;
      waiting = undefined;
      answer(await answered(ask));
    }
    busy = false;
  }

  return (ask) => {
    waiting?.answer(undefined);
    return new Promise((answer) => {
      waiting = { ask, answer };
      void work();
    });
  };
}
