import { holdsFiniteVerb } from '../structure/tagged';
import { isPlural } from './plural';
import type { Shape } from './shape';

/** What somebody is without, and what a place lacks. */
const SUPPLIED =
  /^(?:(?:hot|running|drinking|cold) )?(?:answer|reply|response|water|heating|power|electricity|electric|gas|internet|broadband|signal|wi-?fi|lights?|lighting|light|refund|updates?|news|word|sign of|call(?:back)?|email|contact|delivery|phone|parcel|order|service|info|information|explanation|apology|notice|warning|bin collection|collection|post|mail|help|data|network|connection|comment|pay|payment)\b/iu;
const THERE =
  /^(?:(?:[\p{L}-]+ ){0,3})(?:options?|transcripts?|captions?|instructions|toilets?|seats?|staff|signs?|signage|tables?|spaces?|parking|ramps?|stewards?|trolleys|lifeguards?|lockers?|loo roll|toilet roll|vegetarian|gluten[ -]free \p{L}+|nurses?|doctors?|teachers?|subtitles|interpreter)\b/iu;
const OF_NOUN = / (?:left|working|available|open|by|at|in|on|for|anywhere|that|with|near)\b.*$/iu;

/** "Still no answer on ticket 3391": "I've had no answer on ticket 3391". */
export const nothingYet: Shape = (clause) => {
  const noun = /^(?:still )?(?:no|not (?:a|one)) (\p{L}[^,]*)$/iu
    .exec(clause)?.[1]
    // "No answer about the grant we applied for" is said back as far as the grant.
    ?.replace(/(?<=\p{L} \p{L}.*) (?:that|which|we|i|you) .*$/iu, '')
    .replace(/ and (?:now |still )?(?:the|my|our|your|this|it|a|an|nobody|no one) .*$/iu, '');
  if (
    noun === undefined ||
    /^(?:idea|way|one|wonder|thanks|chance|point)\b/iu.test(noun) ||
    holdsFiniteVerb(noun.split(' ').slice(1).join(' '))
  )
    return undefined;
  if (THERE.test(noun)) return `there ${isPlural(noun.replace(OF_NOUN, '')) ? 'were' : 'was'} no ${noun}`;
  const had = /^(?:prior |advance )?(?:notice|warning)\b/iu.test(noun) ? "I wasn't given any" : "I've had no";
  return SUPPLIED.test(noun) ? `${had} ${noun}` : undefined;
};
