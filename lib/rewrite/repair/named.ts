import { isPlainWord } from '../structure/tagged';
import { isKnown, SMALL } from './calm-word';
import { PROPER } from './proper-words';

/** Nouns that end the name of a place. */
export const PLACE =
  /^(?:primary|academy|college|university|hospital|infirmary|street|st|road|rd|ave|lane|avenue|square|park|beach|sands|hall|house|council|city|station|church|bridge|market|green|hill|quay|pier|airport|county|stadium|arena|farm|bay|island|valley|point|cove|harbour|harbor|creek|falls|cross|crossing|wharf|marina|lake|walk)$/u;
/** Plain words before such a noun that make it no name: "the car park". */
const NO_NAME =
  /^(?:car|bus|train|police|fire|petrol|town|city|village|county|public|local|parish|whole|side|every|each|any|this|that|the|an?|our|your|my|his|her|their|no|one|own|old|new|main|to|in|at|on|of|and|or|next|same|wrong|right|full|big|nearest)$/u;
/** What ends an address: "18 MAIN STREET". */
const STREET =
  /^(?:street|st|road|rd|lane|avenue|ave|square|court|drive|terrace|crescent|gardens|row|mews|parade|grove|quay|wharf)$/u;
const PLACED = /^(?:in|at|near|from|to|via|on|between)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|cllr|sgt|st|aunty|auntie)$/u;
/** What only a name makes a title: "PASTOR FEMI". */
const CALLED =
  /^(?:mama|papa|baba|pastor|father|sister|brother|coach|chief|uncle|nurse|councillor|officer|constable|inspector|judge|professor|prof|captain|reverend|rev|alhaji|alhaja|sheikh|imam|rabbi|madam|sir|ustad|oga)$/u;
/** Behind whom one reaches, or asks for, stands who: "RING BREDA", "ASK FOR GETHIN". */
const REACHED = /^(?:ring|call|phone|email|text|tell|ask|message|dm|whatsapp|contact|thank|thanks)$/u;
/** "MOTHER'S DAY". */
const DAY_OF =
  /^(?:mother|father|valentine|patrick|andrew|david|george|new year|year|anzac|boxing|labour|labor|memorial|columbus|canada|australia|independence|republic|remembrance|heritage|youth|veteran|president)(?:['’]?s|s['’])?$/u;
/** What is there or is done at a place is no part of its name: "AT ZARA CHECKOUT". */
const ENDS_IN = /(?:out|er|or|ing|ed|ion|ment|ness|ity|age|ance|ence|ar)$/u;
/** A road that has a number: "COUNTY ROAD 9". */
const NUMBERED_ROAD = /^(?:road|route|highway|hwy|junction|exit)$/u;
const FEAST = /^(?:birthday|retirement|anniversary|christmas|easter|eid|diwali|holidays?|to|for|new|year)$/u;
const DATED = /^(?:from|in|until|till|by|since|of|to|\d+(?:st|nd|rd|th)?)$/u;

/** What is called by the place it stands in: "the Marlow branch". */
const BRANCH = /^(?:branch|depot|clinic|surgery|library|store|shop|office|pool|gym)$/u;
/** A street called by its name alone: "parked on Elm for an hour". */
const NAMED_STREET = /^(?:elm|oak|maple|pine|cedar|walnut|chestnut|main|broadway)$/u;
const GOES_ON = /^(?:|for|and|at|since|until|till|by|near|between|again|now|is|was|every|all|today|tonight)$/u;
const OWNER = /['’]s$/u;
const isStrange = (lower: string) =>
  (lower.length > 3 || /[^a-z]/u.test(lower)) && !isKnown(lower) && !SMALL.has(lower);

/** True where a shouted word is a name by what stands beside it: "at LARKFIELD PRIMARY", "in MORPETH", "MRS BAINS". */
export function isNamed(at: (near: number) => string): boolean {
  const [beforeThat, before, lower, after] = [at(-2), at(-1), at(0), at(1)];
  if (/^(?:may|march)$/u.test(lower)) return DATED.test(before) || /^\d/u.test(after);
  const titled = (word: string, lead: string) =>
    TITLE.test(word) && !(word === 'miss' && /^(?:i|you|we|they|to|will|not|don['’]t|['’]ll)$/u.test(lead));
  if (titled(lower, before) && /^\p{L}/u.test(after)) return true;
  if (titled(before, beforeThat)) return !SMALL.has(lower);
  if (/^happy$/u.test(beforeThat) && FEAST.test(before)) return !FEAST.test(lower) && !SMALL.has(lower);
  if ((STREET.test(after) && /^\d+\p{L}?$/u.test(before)) || (STREET.test(lower) && /^\d+\p{L}?$/u.test(beforeThat)))
    return true;
  if (before === 'on' && NAMED_STREET.test(lower) && GOES_ON.test(after)) return true;
  // "5TH AND MAIN".
  if (/^(?:and|&)$/u.test(before) && /^\d+(?:st|nd|rd|th)$/u.test(beforeThat) && NAMED_STREET.test(lower)) return true;
  const strange = isStrange(lower);
  const single = strange && /^\p{L}+(?<!s)$/u.test(lower);
  const titledBy = (word: string) => CALLED.test(word);
  if (titledBy(before) && strange) return true;
  if (titledBy(lower) && isStrange(after) && !/s$/u.test(after)) return true;
  if (single && (REACHED.test(before) || (before === 'for' && beforeThat === 'ask'))) return true;
  if (lower === 'day' && DAY_OF.test(before)) return true;
  if (after === 'day' && DAY_OF.test(lower) && /['’]|^(?:anzac|boxing|columbus|memorial|remembrance)$/u.test(lower))
    return true;
  const road = (word: string, number: string) => NUMBERED_ROAD.test(word) && /^\d/u.test(number);
  if (/^(?:county|state|farm)$/u.test(lower) && road(after, at(2))) return true;
  if (/^(?:county|state|farm)$/u.test(before) && road(lower, after)) return true;
  // "ON HARTLEY ROW": a street by its strange name.
  if (STREET.test(lower) && isStrange(before) && PLACED.test(beforeThat)) return true;
  // "AT TRÁ BHEAG", "IN SHAURI MOYO".
  if (single && isStrange(before) && /^\p{L}+$/u.test(before) && PLACED.test(beforeThat) && !ENDS_IN.test(lower))
    return true;
  // "KEMI'S PARTY": whose it is has a name.
  if (strange && OWNER.test(lower) && !isKnown(lower.replace(OWNER, ''))) return true;
  // "It's Meath not Mayo": neither is a word of the language.
  if (strange && ((after === 'not' && isStrange(at(2))) || (before === 'not' && isStrange(beforeThat)))) return true;
  const heads = (word: string, lead: string) =>
    !/['’]s$/u.test(word) &&
    (PROPER.has(word) || !isPlainWord(word) || PLACED.test(lead)) &&
    word !== '' &&
    !NO_NAME.test(word) &&
    !SMALL.has(word);
  if (strange && BRANCH.test(after)) return true;
  if (PLACE.test(after)) return heads(lower, before);
  if (PLACE.test(lower)) return heads(before, beforeThat);
  return strange && PLACED.test(before) && after !== 'of' && !lower.endsWith('s');
}
