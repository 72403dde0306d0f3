import type { Context, Reading } from '../../coach/context';
import { isQuestion } from './asking';
import { tellsAmiss } from './event';
import { COMPLAINING, DESPAIR, GRAVE, JUDGING, LOSS } from './signs';

/** A sorry that names nothing: "Sorry about that.", "I'm sorry to hear that, and for the slow reply." */
const NAMELESS = /\bsorry (?:about|to hear) that\b/iu;
const OWN = /\b(?:i|i['’](?:m|ve|d|ll)|me|my|mine|we|we['’](?:re|ve|d|ll)|us|our|ours)\b/iu;
const SIGNS = [COMPLAINING, JUDGING, GRAVE, LOSS, DESPAIR];

/** Who takes leave so has no complaint. */
const PARTING = /\bthanks? (?:you )?(?:for|so|very|anyway|again)\b/iu;

/**
 * True where `said` may open an answer to the post. A sorry that names nothing fits no plain question and no friendly parting;
 * from a newsroom or a person it fits only what tells of something amiss, from a person only what befell whoever tells it.
 */
export function isDue(said: string, { parent, account }: Context, reading: Reading | undefined): boolean {
  if (!NAMELESS.test(said)) return true;
  const post = parent?.text ?? '';
  const amiss =
    reading?.complaint === true ||
    reading?.distress === true ||
    tellsAmiss(post) ||
    SIGNS.some((sign) => sign.test(post));
  if (account === 'personal') return amiss && OWN.test(post);
  return amiss || (account !== 'press' && !isQuestion(post) && !PARTING.test(post));
}
