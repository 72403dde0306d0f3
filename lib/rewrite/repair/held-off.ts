import { readsHot } from './mend';
import { PLACE } from './named';
import { plainOf } from './past';
import type { Rewording } from './sight';

/** "PLEASE STOP RINGING LISA", "SHE IS DEAF SO STOP CALLING HER NAME PEOPLE". */
const LEAVE_OFF =
  /^(|(?!you\b)[^,.!?]+? so |(?!you\b)[^.!?]+?, (?:so |and )?)(?:people |everyone |folks |all )?(?:please |kindly )?(?:just )?(?:stop|quit) (?!being\b|acting\b|pretending\b|lying\b|trying\b|wasting\b|making\b)(\p{L}+ing) ([^.!?]+?)(?: (?:people|folks|everyone|guys|you lot|already|now))?[.!]+$/iu;
/** What is told off beside it: "and leaving us bad reviews". */
const BESIDE = / and \p{L}+ing (?:us|me|our|my)\b[^,]*$/iu;

/** What all are told to stop doing, asked: said to nobody in particular, it is a notice, however loud. */
export const heldOff: Rewording = ({ sentence: { text, start, end }, heard: { context, findings } }) => {
  if (context.parent !== undefined || text.startsWith('@')) return undefined;
  const marks = findings.filter(({ span }) => span.start < end && span.end > start);
  if (marks.some(({ kind, heat }) => kind !== 'shouting' && kind !== 'dismissal' && heat === 2)) return undefined;
  const [, lead = '', doing, rest = ''] = LEAVE_OFF.exec(text) ?? [];
  if (doing === undefined || /\b(?:you|your|me)\b/iu.test(rest)) return undefined;
  // Capitals are lowered later, all at once; "PARK" would be taken for one of a name.
  // "STOP DMing us".
  const deed = /^\p{Lu}{2,}ing$/u.test(doing) ? doing.replace(/ing$/u, '') : plainOf(doing.toLowerCase());
  const loud = doing === doing.toUpperCase() && !PLACE.test(deed);
  const please = `${lead === '' ? 'Please' : 'please'} don't `;
  const asked = `${lead}${loud ? please.toUpperCase() + deed.toUpperCase() : please + deed} ${rest.replace(BESIDE, '')}.`;
  return readsHot(asked) ? undefined : asked;
};
