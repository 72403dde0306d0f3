import { AMISS } from './amiss-words';
import { isPlainlyAmiss } from './plainly-amiss';
import { isSayable } from './sayable';

/** What wrongs nobody by itself: "our people drilled your borehole", "we took £7.80", "you paid on Friday". */
const MERE_DEED =
  /^(?:(?:we|I|(?:our|the|my) \p{L}+|(?:our|the|my) \p{L}+ \p{L}+)(?:['’](?:ve|d)| have| has| had)? (?:just |already )?(?:took|taken|charged|debited|drilled|built|fitted|installed|sold|made|did|done|dug|painted|laid|planted|repaired|fixed|serviced|delivered|collected|cleaned|washed|booked|sent|put) |you (?:paid|booked|ordered|bought|gave|sent) )/u;
const AND_THEN = /^(.+?),? (?:and|but) (?:now )?((?:the|your|our|nobody|no one|there(?:['’]s)?|you|we|I) .+)$/u;
/** What such a deed leads up to. */
const GRIEVANCE =
  /^[,;]? ?(?:and|but|then|yet)\b[^.!?]*\b(?:still|never|again|not|nothing|nobody|no|\p{L}+n['’]?t|twice|gone|dead|died|broke|broken|wrong|lost|missing)\b/iu;

const MONEY = /[£$€₹]\s?\d[\d,.]*\p{L}*/gu;
/** "And it leaks on the carpet". */
const JOINED = /^[,;]? ?(?:and|but|then)\b/iu;

/** "Took my change", "sold our keys". */
const TAKEN = /\b(?:took|taken|put|sold|sent)\b.*\b(?:my|our|your)\b/iu;

const isMere = (deed: string) =>
  MERE_DEED.test(deed) && !TAKEN.test(deed) && !AMISS.test(deed.replace(MONEY, 'money')) && !/["“]/u.test(deed);

/** What came of a deed, where only that is the grievance: "the water is brown like tea". */
export function cameOf(event: string, known: boolean): string | undefined {
  const [, deed = '', after = ''] = AND_THEN.exec(event) ?? [];
  return isMere(deed) && (isSayable(after, known) || isPlainlyAmiss(after)) ? after : undefined;
}

/** True for a deed that only leads up to what the words behind it complain of: "your app took £7.80 and I still got a ticket". */
export const leadsUp = (deed: string, behind: string): boolean =>
  isMere(deed) && (GRIEVANCE.test(behind) || (JOINED.test(behind) && AMISS.test(behind)));
