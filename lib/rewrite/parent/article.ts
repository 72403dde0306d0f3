import { isCommonWord } from '../../coach/hashtags';
import { lowerFirst, upperFirst } from '../repair/tidy';
import { isPlainWord, tagged } from '../structure/tagged';

const KIN = /^(?:mum|mam|mom|dad|nan|nana|gran|granny|grandma|grandad|grandpa|auntie|uncle)(?:['’]s)?\b/iu;
/** First words that need no article, or are no noun at all. */
const DETERMINED =
  /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|i|we|you|he|she|it|they|there|another|people|folks?|nobody|nothing|someone|somebody|something|everyone|everybody|everything|anything|no|every|all|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|ninety|hundreds|thousands|half|both|each|one|\d\S*)(?:['’]\w+)?\b/iu;

/** What a poster calls its own without saying so: "house burnt down" is about theirs. */
const HOME =
  /^(?:house|home|flat|kitchen|car(?! (?:hire|parks?|wash|club|rental|insurance|dealer|boot|sales?)\b)|wallet|purse|landlord|boss|ex|wrist|ankle|arm|leg|back|card|account|son|daughter|baby|toddler|wife|husband|partner|brother|sister|girlfriend|boyfriend|(?:dog|cat)(?! (?:bins?|food|mess|poo|walkers?|park|warden|show|flap|litter)\b)|puppy|kids?(?!['’]| (?:clubs?|menus?|meals?|pools?|shows?|part(?:y|ies)|area|zone|corner|camp|toys?|section)\b))\b/iu;

/** Who is there to be complained of, told without an article: "staff at your shop laughed". */
const STAFFED =
  /^(?:stewards|guards|drivers|couriers|nurses|teachers|receptionists|bouncers|wardens|engineers|ushers|lifeguards|porters|bouncer|steward|usher|lifeguard|staff|management|security|reception|crew|bar staff|door staff)\b/iu;

/** What is named by what it is for: "passport office", "bin crew". */
const PLACED =
  /^(?:crew|caf[eé]|office|desk|teacher|drivers?|hall|guards?|team|staff|ladies|lady|men|wardens?|inspectors?)$/u;

/** Common nouns that look like names at the head of a sentence. */
const COMMON =
  /^(?:(?:foot|tow|cycle|bridle|bike)-?(?:bridge|path|way|lane)s?|ambulances?|playgrounds?|streetlights?|lamp-?posts?|allotments?|skatepark|paddling|guildhall|townhall|webchat|chatbot|community|recital|fridge|freezer|preorder|prepay)$/iu;

/** What only a living thing does: a noun that does it without an article is a name ("Biscuit threw up"). */
const LIVING =
  /^\p{Lu}\p{Ll}+ (?:has |had |is |was |keeps |kept |started |just )?(?:died|passed away|threw up|throwing up|been sick|vomit\p{L}*|limp\p{L}*|itch\p{L}*|scratching|whimper\p{L}*|won['’]t eat|wouldn['’]t eat|refused (?:it|to eat)|was sick|is sick|at the vet|choked|chok\p{L}+)\b/u;

/** What dies without ever having lived. */
const MACHINE =
  /^(?:fridge|freezer|monitor|laptop|phone|tablet|kettle|boiler|toaster|washer|dryer|oven|hob|cooker|printer|router|modem|speaker|telly|tv|battery|engine|motor|pump|fan|heater|charger|console|camera|watch|clock|car|van|bike|scooter|drill|mower|hoover|vacuum|generator|gen|inverter|alarm|app|site|server|screen|lamp|bulb|plant|tree|lawn|hedge|orchid|shrub|ac|aircon)\b/iu;

/** Whoever speaks and goes by no common noun goes by a name: "Kemi at your night desk told me". */
const SPEAKS =
  /^\p{Lu}\p{Ll}+ (?:(?:at|in|from|on) (?:your|the) (?:\p{L}+ ){1,3})?(?:told|said|says|called|asked|laughed|shouted|swore|yelled)\b/u;
const ROLE =
  /(?:er|or|ist|ant|ent|man|men|woman|women|ess|ian|ee|aff|ew|se|ef|vet|host|guard|coach|clerk|desk|office|shop|bank|school|site|app|bot|chat|age|surgeon|lord|lady|guy|judge|council|police|hotel|hospital|ion|ice|line|kid|lad)s?$/iu;
/** "30 day voucher died": one thing, measured. */
const MEASURED =
  /^\d+[- ](?:day|week|month|year|hour|hr|minute|min|inch|litre|foot|ft|metre|mile|piece|seater|gb|kg|ml|cm|mm) (?!(?:wait|hold|queue|delay)\b)\p{L}{3,}/iu;
/** "Ikeja branch": a house's place, by the name of its town. */
const VENUE = /^\p{Lu}\p{Ll}{3,} (?:branch|store|depot|campus)\b/u;
/** Names that are things as often. */
const THINGS = /^(?:grant|heather|stew|chase|mark|drew|chips?|bill|coach)$/iu;
const DAY_NAMED = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const firstOf = (clause: string) => (clause.split(' ')[0] ?? '').toLowerCase();

/** "This printer jams": to a reader it is the printer. */
export function unpointed(clause: string): string {
  const rest = /^(?:this|these) (?=\p{L}{3,}\b)(.+)$/iu.exec(clause)?.[1];
  return rest !== undefined && tagged(rest)[0]?.is('Noun') === true ? `the ${rest}` : clause;
}

/**
 * A clause ready to stand behind "sorry": posts leave out articles, and a reply puts them back ("Bus left" gives "the bus
 * left"). Undefined where it opens with no noun that an article could stand before.
 */
export function withArticle(clause: string): string | undefined {
  if (MEASURED.test(clause)) return `the ${lowerFirst(clause)}`;
  // "Today tanker skipped our lane": it is today's.
  const today =
    /^(today|yesterday|tonight) (?!(?:the|my|our|your|a|an|i|we|you|it|he|she|they|there|at|in|and|is|was|has|had|half|both|all|some|most|many|another|two|three|four|five|six|mum|mom|dad|nan|gran|every\p{L}*|some\p{L}+|no\p{L}*)\b)\p{L}{3,} /iu.exec(
      clause,
    )?.[1];
  if (today !== undefined && /^\p{L}+ \p{Ll}/u.test(clause)) return lowerFirst(clause.replace(today, `${today}'s`));
  if (DETERMINED.test(clause)) return lowerFirst(clause);
  if (LIVING.test(clause) && !isCommonWord(firstOf(clause)) && !MACHINE.test(clause)) return clause;
  if (STAFFED.test(clause)) return `the ${lowerFirst(clause)}`;
  if (KIN.test(clause) || HOME.test(clause)) return `my ${lowerFirst(clause)}`;
  // "Patch 2.3", "platform 4": a numbered thing is its own name.
  if (/^\p{L}+ \d[\d.]*\p{Lu}?\b/u.test(clause)) return lowerFirst(clause);
  // Whom nobody has met yet is "a man".
  if (
    /^(?:man|woman|bloke|guy|stranger|lad|drunk|fraudster|scammer|thief|burglar|hacker)(?! (?:who|that|you|i|we|from|at|in your|on your|behind)\b) /iu.test(
      clause,
    )
  )
    return `a ${lowerFirst(clause)}`;
  // "Ellis came home with his glasses snapped": whoever has a "his" has a name.
  if (
    /^\p{Lu}\p{Ll}+ \p{Ll}+.* (?:his|her)\b/u.test(clause) &&
    !isCommonWord(firstOf(clause)) &&
    !ROLE.test(firstOf(clause))
  )
    return clause;
  if (SPEAKS.test(clause) && !isPlainWord(firstOf(clause)) && !ROLE.test(firstOf(clause))) return clause;
  // "Tuesday's crossword" is told apart by its day.
  if (/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)['’]s /iu.test(clause))
    return DAY_NAMED.test(clause) ? upperFirst(clause) : lowerFirst(clause);
  const [first, second] = tagged(clause);
  if (first === undefined) return undefined;
  const bare = tagged(first.word.replace(/['’]s$/u, ''))[0] ?? first;
  const named =
    !isPlainWord(bare.word.toLowerCase()) &&
    ['Person', 'Place', 'Organization'].some((tag) => first.is(tag) || bare.is(tag));
  // "Recital DVD", "Router LED": what is named after it is a thing.
  if (/^\p{Lu}{2,4}s?$/u.test(second?.word ?? '') && isPlainWord(first.word.toLowerCase()))
    return `the ${lowerFirst(clause)}`;
  // Two capitals in a row are a name: "Councillor Whitlock".
  if (/^(?!I\b)\p{Lu}/u.test(second?.word ?? '')) return clause;
  // "Fridge you sold me" is no name, and "Museum cafe" is one only in part.
  if (/^(?:you|we|i)$/iu.test(second?.word ?? '')) return `the ${lowerFirst(clause)}`;
  if (VENUE.test(clause) && !isCommonWord(firstOf(clause)) && !isPlainWord(firstOf(clause))) return `the ${clause}`;
  if (first.is('Person') && second?.is('Verb') === true && !THINGS.test(first.word)) return clause;
  if (named && (COMMON.test(first.word) || PLACED.test(second?.word ?? ''))) return `the ${lowerFirst(clause)}`;
  if (named) return clause;
  if (
    /^(?:i|you|we|they|he|she|it|what|who|how|why|when|where|whoever|whatever|only|not|still|just|so|as|now|then|also|in|on|at|by|for|from|with|to|of|and|but|or|if)(?:['’]\w+)?$/iu.test(
      first.word,
    )
  )
    return undefined;
  const noun =
    first.is('Noun') || first.is('Gerund') || bare.is('Noun') || (first.is('Adjective') && second?.is('Noun') === true);
  return noun || /^\p{L}+['’]s$/u.test(first.word) || second?.is('Noun') === true
    ? `the ${lowerFirst(clause)}`
    : undefined;
}
