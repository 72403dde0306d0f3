import { createJudgeClient } from './judge-client';

/** The background's judgement and advice, for Poise's own pages. */
export const background = createJudgeClient();
