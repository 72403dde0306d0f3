import type { Context, Reading } from '../../coach/context';
import { tellsHardNews } from '../../coach/hard-news';
import { isQuestion, onlyAsks } from './asking';
import { tellsAmiss } from './event';
import { COMPLAINING, DESPAIR, GRAVE, HURTING, JUDGING, LOSS } from './signs';

/** A sorry that names nothing: "Sorry about that.", "I'm sorry to hear that, and for the slow reply." */
const NAMELESS = /\bsorry (?:about|to hear) that\b/iu;
const OWN = /\b(?:i|i['’](?:m|ve|d|ll)|me|my|mine|we|we['’](?:re|ve|d|ll)|us|our|ours)\b/iu;
/** A sad face, or a count of how often, says what no word does. */
const UNSPOKEN = /:['’]?-?\(|\b(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) time\b/iu;
const SIGNS = [UNSPOKEN, COMPLAINING, JUDGING, GRAVE, LOSS, DESPAIR, HURTING];
/** What tells of something amiss in a question that is about nobody's own matter: "Is the 88 still going via the hospital?" does not. */
const ASKING_SIGNS = [UNSPOKEN, JUDGING, LOSS, DESPAIR, HURTING];

/** Who takes leave so has no complaint. */
const PARTING = /\bthanks? (?:you )?(?:for|so|very|anyway|again)\b/iu;

/** "Hearing the club have lost their keeper": what is only heard of befell nobody who is asking. */
const RUMOUR = /^(?:@\w+\s+)*(?:(?:i['’]m |we['’]re |just )?hearing|rumou?r has it|word is|is it true)\b/iu;

/** From here on, as a logit, the encoder’s word is enough for a sorry that names nothing, where no word tells of anything amiss. */
const OWED = 1.5;

/**
 * True where `said` may open an answer to the post. A sorry that names nothing fits no plain question and no friendly parting;
 * from a newsroom or a person it fits only what tells of something amiss, from a person only what befell whoever tells it.
 * `owes` is what the encoder holds of it, where it was asked.
 */
export function isDue(
  said: string,
  { parent, account }: Context,
  reading: Reading | undefined,
  owes?: number,
): boolean {
  if (!NAMELESS.test(said)) return true;
  const post = parent?.text ?? '';
  if (tellsHardNews(post)) return true;
  if (account === 'press' && RUMOUR.test(post)) return false;
  const asks = isQuestion(post) && !OWN.test(post);
  const amiss =
    reading?.complaint === true ||
    reading?.distress === true ||
    (!(asks && onlyAsks(post)) && tellsAmiss(post)) ||
    (asks ? ASKING_SIGNS : SIGNS).some((sign) => sign.test(post));
  if (account === 'personal') {
    const low = reading?.distress === true || [HURTING, LOSS, DESPAIR].some((sign) => sign.test(post));
    // "Absolutely gutted" is said of oneself, with or without a word for it.
    const self =
      OWN.test(post) ||
      (HURTING.test(post) &&
        !/\b(?:he|she|they|\p{Lu}\p{Ll}+)(?:['’](?:s|re)| is| are| must be)? (?:\p{L}+ )?(?:gutted|devastated|heartbroken|distraught)\b/u.test(
          post,
        ));
    return self && (low || (owes === undefined ? amiss : owes > OWED));
  }
  if (amiss) return true;
  return (owes === undefined ? account !== 'press' : owes > OWED) && !isQuestion(post) && !PARTING.test(post);
}
