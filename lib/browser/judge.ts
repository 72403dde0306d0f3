import { createJudgeClient } from './judge-client';
import { logOnce } from './log';
import { sendMessage } from './messages';

/** The background's judgement, for Poise's own pages. */
export const { judge } = createJudgeClient(
  (ask) => sendMessage('judge', ask),
  (error) => logOnce('the encoder cannot be reached, instinct stands alone', error),
);
