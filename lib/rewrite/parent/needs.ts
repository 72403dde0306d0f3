import type { Context, Reading } from '../../coach/context';
import { tellsHardNews } from '../../coach/hard-news';
import { isQuestion } from './asking';
import { tellsAmiss } from './event';
import { COMPLAINING, DESPAIR, fearsForWork, GRAVE, HURTING, JOY, JUDGING, LOSS } from './signs';

/** True where the post being answered asks for a human word before the matter. */
export function needsAcknowledgement(context: Context, reading: Reading | undefined): boolean {
  const parent = context.parent?.text;
  if (parent === undefined) return false;
  if (fearsForWork(parent)) return true;
  if (tellsHardNews(parent)) return true;
  if (JOY.test(parent) && !LOSS.test(parent) && !DESPAIR.test(parent)) return false;
  if ([LOSS, DESPAIR, GRAVE, HURTING].some((sign) => sign.test(parent)) || reading?.complaint || reading?.distress)
    return true;
  if (reading?.praise || reading?.apology || /\b(?:sorry|my bad)\b/iu.test(parent)) return false;
  if (isQuestion(parent) && !/\b(?:again|still|never|always|every time|yet|anyone)\b|!|\?{2}/iu.test(parent))
    return false;
  const personal = context.account === 'personal';
  return personal ? tellsAmiss(parent) : COMPLAINING.test(parent) || JUDGING.test(parent);
}
