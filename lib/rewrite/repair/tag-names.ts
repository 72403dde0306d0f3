/** Stands for the tag while its surroundings are looked at. */
export const TAGGED = '\uE000';
export const about = (source: string, flags = 'iu') => new RegExp(source.replaceAll('TAG', TAGGED), flags);

/** Verbs that whoever a tag calls names is the subject of. */
export const DOES = String.raw`(?:(?:has|had|keeps|kept|wants|left|took|hit|ran|never|still|hasn['’]t)\b|(?!died)\p{L}+ed (?:the|our|my|your|his|her|an?|us|me|it|him|them|on|in|at|off|out|up)\b)`;
/** What goes on with the sentence that a tag stands in. */
export const GOES_ON =
  'and|but|or|so|because|since|as|though|although|which|who|that|when|where|while|if|unless|until|till?|to|too|for|from|with|without|on|in|at|of|off|by|up|down|out|about|after|before|over|under|into|like|than|is|are|was|were|am|be|been|has|have|had|will|would|can|could|should|might|must|do|does|did|again|yet|now|either|anyway|only|just|instead|next|this|last|every|behind|near|via|through|between|during|not';
/** Nouns that a tag may end in without meaning harm: "The #SlowClapCouncil has", "Tell us your #PantryStory". */
const HEAD =
  /^(?:council|expert|minister|landlord|driver|neighbour|bank|committee|board|manager|company|paper|app|site|story|stories|moments?|memory|memories|photos?|pics?|snaps?|tales?|tips?|recipes?|reviews?|report|meeting|budget|queue)$/u;
const HOUSE = /^(?:council|landlord|bank|company|committee|board|manager|minister|driver|neighbour)$/u;
const DOING = `(?= (?:has|had|is|was|will|can|could|says?|said|${DOES}))`;
const HOUSED = about(
  String.raw`^TAG${DOING}|(?<=\b(?:if|when|because|since|after|until|that|while|now|again|sadly) )TAG${DOING}|(?<=\b(?:(?<!thanks |due )to|from|by|(?<!because |courtesy )of|about|told|asked) )TAG(?=[.,:;!?]|$| (?:and|but|or|on|in|at|for|to|about|twice|again)\b)`,
);
const HEADED = about(
  String.raw`(?<=\b(?:the|your|our|my|this|that|an?) )TAG(?=[.,:;!?]|$| (?:and|but|or|has|had|have|is|was|will|can|could|said|says|on|in|at|of|with|who|using|by|for|to|from|${DOES}))`,
);

/** "To the #GreedyBosses at Pallister": whom a tag calls names has a place of work. */
const MANY_AT_WORK = /(?:[eo]rs|ists|sses|thieves|crooks|clowns|cowboys|muppets|idiots|liars)\b/u;
const AT_WORK = about(
  String.raw`(?<=\b(?:[Tt]o|[Ff]or|[Ff]rom|[Bb]y|[Ww]ith|[Oo]f|[Aa]t) )(?:all )?the TAG(?= (?:at|from|behind|in|running) (?:the |your |our )?[@\p{Lu}])`,
  'u',
);

/** The sentence with whom the tag calls names named for what they are; undefined where the tag tells nothing of that. */
export function named(marked: string, words: readonly string[]): string | undefined {
  const head = words.at(-1) ?? '';
  if (HEAD.test(head) && HEADED.test(marked)) return marked.replace(TAGGED, head);
  if (HOUSE.test(head) && HOUSED.test(marked)) return marked.replace(TAGGED, `the ${head}`);
  if (MANY_AT_WORK.test(words.join(' ')) && AT_WORK.test(marked)) return marked.replace(AT_WORK, 'the people');
  return undefined;
}
