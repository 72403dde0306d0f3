/** What somebody holds out against whoever does not comply: "or I'll print that", "or would that be too much to ask". */
const OR_ELSE =
  /^,? or (?:I|we|you|it|they|he|she|the|there|this|that|else|is|are|am|do|does|would|will|shall|should|must|can|have|has)(?:['’]\p{L}+)?(?!\p{L})/iu;
const SHORT = 3;

/** True where the words are all that a sentence says before its "or I'll": an order or a question, whatever a tagger makes of them. */
export function standsBeforeOr(left: string, sentence: string): boolean {
  const head = left.replace(/[.!?]+$/u, '');
  if (head.split(/\s+/u).length < SHORT || !sentence.startsWith(head)) return false;
  return OR_ELSE.test(sentence.slice(head.length));
}

const ELSE = /,? or (?:else )?(?:you|it|they|we)(?:['’]\p{L}+)?(?!\p{L})[^,.;:]*,?(?= and please\b)/iu;

/** "Bring a gumshield or you're not playing, and please be on time": what is asked on either side of what would follow. */
export const withoutElse = (text: string): string => text.replace(ELSE, '');
