import type { Context, Judgement, Report, Verdict } from '../coach/context';
import type { Weighing } from '../coach/weighing';
import { readOver } from '../rewrite/read-over';
import type { Advice, Rewrite } from '../rewrite/rewrite';
import type { Voice } from '../rewrite/voice';
import type { AskAdvice } from './messages';

/** The whole engine, encoder included where it can be had. */
export type FullEngine = {
  analyse(text: string, context?: Context): Report;
  judge(text: string, context: Context): Promise<Judgement | undefined>;
  verdict(report: Report, judgement: Judgement | undefined, weighing: Weighing): Verdict;
  advise(verdict: Verdict, voice: Voice, analyse: FullEngine['analyse']): Advice;
};

/** Better sentences for a draft, each read by the same judgement that the draft gets. */
export async function advised(engine: FullEngine, { text, context, weighing, voice }: AskAdvice): Promise<Advice> {
  const read = async (words: string) =>
    engine.verdict(engine.analyse(words, context), await engine.judge(words, context), weighing);
  const draft = await read(text);
  if (draft.heat === 0) return { rewrites: [] };
  const offered = engine.advise(draft, voice, engine.analyse);
  const advice = { ...offered, rewrites: offered.rewrites.filter(saysSomething) };
  return readOver(advice, draft, read);
}

/** Where everything but whom it is for was cut away, nothing is left to post; then an outline helps more. */
function saysSomething({ text }: Rewrite): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/[@#][\p{L}\p{N}_]+/gu, ''));
}
