import type { Judgement } from '../coach/context';
import type { Ask } from './messages';

export type JudgeClient = {
  /** Undefined where a newer draft came first, or the encoder cannot answer: instinct then stands alone. */
  judge(ask: Ask): Promise<Judgement | undefined>;
};

/**
 * Asks the background for its judgement, one draft at a time: while one is on its way only the newest of the others waits.
 * The background may fall asleep or be killed in the middle of an answer; asking once more wakes it.
 */
export function createJudgeClient(
  send: (ask: Ask) => Promise<Judgement | undefined>,
  failed: (error: unknown) => void,
): JudgeClient {
  let waiting: { ask: Ask; answer: (judgement: Judgement | undefined) => void } | undefined;
  let busy = false;

  async function answered(ask: Ask): Promise<Judgement | undefined> {
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

  return {
    judge(ask) {
      waiting?.answer(undefined);
      return new Promise((answer) => {
        waiting = { ask, answer };
        void work();
      });
    },
  };
}
