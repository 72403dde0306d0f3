import { tagged } from '../structure/tagged';
import { isOrder } from './plead';

const KEEPS = /^Whoever (?:keeps(?: on)?|is|are) (\p{Ll}+ing\b[^,;:.]*)\.$/u;
const DOES =
  /^Whoever (\p{Ll}{2,}?)(es|s) ((?:up |out |off |across |in |on |over |behind |against )?(?:the|a|an|our|my|your|their|it|them|here|there|in|on|at|across|over)\b[^,;:.]*)\.$/u;
const SIBILANT = /(?:ch|sh|ss|x|z|o)$/u;

/** "Whoever parked across bay 12, the ambulance couldn't get in": they are not who the rest is about. */
const LEFT_ASIDE =
  /^Whoever ([^,:]+), (?=(?:the|it|it['’]s|that['’]s|there|there['’]s|we|we['’]re|my|our|an?|I|\d+ \p{Ll}+)\b)/u;
const MAIN_VERB = /\b(?:is|are|was|has|have|will|should|needs?|must|can|ought|deserves?|owes?)\b/iu;

/** Goes on to speak to them. */
const TOLD = /^(?:you|your)\b/iu;
const plain = (stem: string, ending: string) => (ending === 'es' && !SIBILANT.test(stem) ? `${stem}e` : stem);

/**
 * A sentence that a cut left with nobody but "whoever" in it: who does a thing time and again is asked not to ("Whoever parks
 * across the bin store." gives "Please don't park across the bin store."), and where the `next` sentence goes on, it is said to who did it once.
 */
export function addressed(text: string, next: string | undefined): string {
  const follows = next !== undefined;
  const [, who = '', done = ''] =
    /^To (whoever|those who|the (?:person|people)) ((?!.*, (?:I|we|you|your|please|it|my|our)\b)[^:]+)\.$/u.exec(
      text,
    ) ?? [];
  if (who !== '') {
    if (next !== undefined && (TOLD.test(next) || isOrder(next.replace(/^please /iu, '')))) return `To ${who} ${done}:`;
    return who === 'whoever' ? `Someone ${done}.` : text;
  }
  const bystander = LEFT_ASIDE.exec(text);
  if (bystander && !MAIN_VERB.test(bystander[1] ?? ''))
    return `To whoever ${bystander[1]}: ${text.slice(bystander[0].length)}`;
  const kept = KEEPS.exec(text);
  if (kept) return `Please stop ${kept[1]}.`;
  const [, stem = '', ending = '', rest = ''] = DOES.exec(text) ?? [];
  if (stem !== '' && tagged(rest).every(({ is }) => !is('Verb') || is('Gerund')))
    return `Please don't ${plain(stem, ending)} ${rest}.`;
  const lone = /^Whoever ((?!.*\bplease\b)[^,;:]+)\.$/iu.exec(text)?.[1];
  if (!follows || lone === undefined || tagged(text).filter(({ is }) => is('Verb') && !is('Gerund')).length > 1)
    return text;
  return `To whoever ${lone}:`;
}
