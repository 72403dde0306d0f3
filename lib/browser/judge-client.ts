import type { Judgement } from '../coach/context';
import type { Advice } from '../rewrite/rewrite';
import { logOnce } from './log';
import { type Ask, type AskAdvice, sendMessage } from './messages';
import { newestOnly } from './newest-only';

/** What the background knows and the page does not: the encoder's reading, and better sentences checked by it. */
export type JudgeClient = {
  /** Undefined where a newer draft came first, or the encoder cannot answer: instinct then stands alone. */
  judge(ask: Ask): Promise<Judgement | undefined>;
  /** Undefined where a newer draft came first, or the background cannot answer. */
  advise(ask: AskAdvice): Promise<Advice | undefined>;
};

export function createJudgeClient(): JudgeClient {
  return {
    judge: newestOnly(
      (ask) => sendMessage('judge', ask),
      (error) => logOnce('the encoder did not answer, instinct stands alone', error),
    ),
    advise: newestOnly(
      (ask) => sendMessage('advise', ask),
      (error) => logOnce('there are no rewrites for now', error),
    ),
  };
}
