import { createJudgeClient } from './judge-client';

/** The background's judgement, for Poise's own pages. */
export const { judge } = createJudgeClient();
