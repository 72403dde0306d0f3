const MONTH = 'january|february|march|april|june|july|august|september|october|november|december|winter|mid-?winter';
const HAPPY =
  "(?:(?:i am|i'm|we are|we're) )?(?:(?:always|more than|only too|very|quite) )*(?:happy|glad|delighted|willing) to";
/** What a house may well offer to explain. */
const OWN_WAYS =
  'refunds?|returns?|billing|bills|deliver\\w+|deposits?|claims?|appeals?|pricing|prices|payments?|tickets?|ticketing|fees|charges|holds|bookings?|orders?|it|this|that|the|our|your|my|we|i|you|these|those|each|every|to';
const THEIR_DEED =
  'wore|washed|forced|dropped|overfilled|overloaded|overcooked|tumble-? ?dried|microwaved|bent|sat on|stood on|left (?:it|them)|used (?:it|them)|ironed|soaked|boiled|froze|skipped|ignored|forgot|misread|threw';
const UNABLE =
  "(?:can't|cant|cannot) (?:count|spell|read(?: an? \\w+)?|add(?: up)?|tell the time|be (?:bothered|arsed)(?: to .{2,30})?|do (?:their|his|her) (?:job|sums|maths?)|organise a [\\w -]{3,25})";

/**
 * Edges that are easily left in since no word of them is heated: what makes light of a harm, teaches what nobody asked, or
 * lays it at somebody's door. Anchored at both ends, like every jab.
 */
export const EDGES: Readonly<Record<string, readonly string[]>> = {
  'shrugs it off': [
    "(?!(?:what|whatever|which|who|when|how|where|as|so|nothing|something|everything|if|until|before|once|never|then|always|also|still)\\b)(?:these |well,? )?[a-z']+ happens?(?: sometimes| now and then| from time to time| to (?:us all|everyone|the best of us))?",
    `it'?(?:s| is) (?:${MONTH}) in [\\w'-]+(?: [\\w'-]+)?`,
    '(?!(?:the|this|that|your|our|my|it|they|both|some|these|those|all|we|you|i|he|she|who|one|which)\\b)(?:[a-z]+ )?[a-z]+ (?:can|do|does|will) (?:break|crack|chip|leak|smash|snap|tear|split|shift|get (?:damaged|bashed|lost|broken|dented|knocked)|go (?:missing|astray))(?: (?:in transit|in the post|on the way|sometimes|occasionally|now and then|from time to time))',
    '([a-z]{3,}) (?:is|are) \\1',
  ],
  'teaches a lesson': [
    `${HAPPY} (?:(?:walk|talk|take) you through|explain(?: to you)?|show you) how (?!(?:${OWN_WAYS})\\b)[a-z]+ (?:works?|operates?|functions?)(?: (?:to you|sometime|anytime|if you .{3,40}))?`,
    `${HAPPY} (?:(?:teach|school|educate) you .{3,40}|(?:lend|buy) you an? (?:dictionary|calculator|thesaurus|atlas|pair of glasses|clock|ruler)(?: .{2,25})?)`,
  ],
  'points at big letters': [
    "(?:it'?s|it is|it says so|that's|they're) (?:(?:all|right there|right|clearly|written|up|plainly) )*(?:on|in|at|above|across) (?:the|our|your|every) (?:[\\w-]+ ){1,3}in (?!(?:the )?(?:small|tiny)\\b)(?:[\\w-]+ ){0,3}(?:letters|capitals|caps|neon)(?: (?:\\w+ ){0,2}(?:high|tall|wide))?",
    "there(?:'s| is) an? (?:big |clear |large |huge )?sign(?: up| there| for (?:that|a reason))?",
    '(?:just |go |maybe )?(?:read the (?:\\w+ )?(?:van|signs?|room|tweet|caption|thread)|use your (?:eyes|head|brain|loaf|noggin))',
    '(?:well,? |and )?where (?:else )?do you think',
  ],
  'jeers at a reader': [
    '(?:.{2,40} )?(?:who|someone|people|everyone|you) (?:felt|feels?) the need to .{3,40}',
    "don't (?:all )?(?:rush|hurry)(?: (?:yourselves|lads|guys|folks|on my account|whatever you do))?,? (?:will you|will ye|yourselves|lads|guys|folks|on my account|whatever you do)",
  ],
  'lays it at a door': [
    `(?:and |so |but )?you (?:probably |clearly |obviously )?(?:${THEIR_DEED})\\b\\D{0,60},? did(?:n't|nt) (?:you|u|ya)`,
    `(?:some(?:body|one)|some (?:\\w+ )?\\w+|whoever .{2,25}?)(?: (?:at|in|from|over at) [\\w' ]{2,25}?)? ${UNABLE}`,
    '(?:i )?bet (?:it|that|they|she|he) (?:looks?|feels?|tastes?|smells?) (?:\\w+ ){1,2}(?:in|on|at) (?:your|his|her|their) .{2,30}',
    "(?:keep|carry on|go on) (?:ducking|dodging|ignoring|hiding|stalling|lying|deleting|denying|refusing|avoiding|stonewalling|spinning)\\b.{0,40}?,? and (?:i|we)(?:'ll| will| shall) .{3,60}",
  ],
};
