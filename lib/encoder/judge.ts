import type { Context, Judgement } from '../coach/context';
import { judgementOf } from './judgement';
import type { Network } from './network';
import { createPieces } from './pieces';
import { createSequence } from './sequence';
import type { Header } from './weights';
import { wordsSay } from './words';

export type Judge = {
  /** One draft at a time, in order; one whose signal aborts before its turn is dropped with the signal's reason. */
  judge(text: string, context: Context, signal?: AbortSignal): Promise<Judgement>;
  dispose(): void;
};

const REMEMBERED = 256;

/** Draft and context in, raw logits and the stretches that carry them out; what was judged lately is remembered. */
export function createJudge({ heads, vocabulary }: Header, network: Network): Judge {
  const sequence = createSequence(vocabulary, createPieces(vocabulary));
  const memory = new Map<string, Judgement>();
  let turn: Promise<unknown> = Promise.resolve();

  async function judged(text: string, context: Context): Promise<Judgement> {
    const { ids, own } = sequence(text, context);
    const answer = own.length > 0 ? await network.answer(ids, own.length) : undefined;
    return judgementOf(heads, text, own, answer ? wordsSay(text, context) : {}, answer);
  }

  return {
    judge(text, context, signal) {
      const key = JSON.stringify([text, context.parent?.text, context.parent?.hoursAgo, context.account]);
      const next = turn.then(async () => {
        signal?.throwIfAborted();
        const judgement = memory.get(key) ?? (await judged(text, context));
        memory.delete(key);
        memory.set(key, judgement);
        const oldest = memory.keys().next();
        if (memory.size > REMEMBERED && !oldest.done) memory.delete(oldest.value);
        return judgement;
      });
      turn = next.catch(() => undefined);
      return next;
    },
    dispose: () => network.dispose(),
  };
}
