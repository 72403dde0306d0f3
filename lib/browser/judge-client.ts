import type { Judgement } from '../coach/context';
import type { Advice } from '../rewrite/rewrite';
import { logOnce } from './log';
import { type Ask, type AskAdvice, sendMessage } from './messages';
import { newestOnly } from './newest-only';

/**
 * What the background knows and the page does not: the encoder's reading, and better sentences checked by it. `asker` is the
 * composer's session or whatever else asks for itself: a newer draft overtakes only its own asker's.
 */
export type JudgeClient = {
  /** Undefined where a newer draft came first, or the encoder cannot answer: instinct then stands alone. */
  judge(ask: Ask, asker?: object): Promise<Judgement | undefined>;
  /** Undefined where a newer draft came first, or the background cannot answer. */
  advise(ask: AskAdvice, asker?: object): Promise<Advice | undefined>;
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
