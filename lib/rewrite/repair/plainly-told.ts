import { carriesVerb } from '../structure/tagged';

/** What is not so: "I'm not after money", "Nobody else volunteered". */
const NOT_SO = /\b(?:not|no|never|nobody|none|nothing)\b|n['’]t\b/iu;
/** What was done, by whom it concerns: "You said restart it", "I've filled in the form twice". */
const DONE =
  /^(?:and |but )?(?:you|they) (?:said|told|sent|rang|called|wrote|promised|declined|refused|cancelled|charged|closed|took|put|left|lost|gave|kept|asked|sold|billed|measured|changed|moved|logged)\b|^(?:and |but )?(?:i|we|you|they)(?:['’]ve| have) (?!(?:never|a|an)\b)(?:also |already |now |just )?(?:had|been|got|told|sent|done|put|given|kept|paid|lost|written|\p{L}+ed)\b/iu;
/** How a thing stands: "It's a lump, so I'd rather not leave it". */
const STANDS =
  /^(?:and |but )?(?:it|that|there|this)(?:['’]s| is| was| has)(?: now| still| only| all)? (?:an?|the|two|three|\d+|with|for|my|our|in|on|at) /iu;
/** What only the other side can tell. */
const ASKS =
  /^(?:and |but |so )?(?:who|when|where|how|anything|anyone|any|other way|is there|can (?:i|we|you)|could (?:i|we|you))\b[^!]*\?$/iu;
const JOLLY =
  /\b(?:hell|blind leading|idiots?|brains?|your (?:mind|head|marbles|manners|tongue|eyes|glasses)|circus|farce|shambles|stupid|hired)\b|,? (?:right|no|anyway)\?$|\bwho (?:reads?|cares?|needs?|wants?|knows|looks|bothers)\b|!|^(?:they|he|she) did(?:n['’]t| not) |\b(?:well done|lovely|wonderful|guilty|lol|love|loved|enjoy\p{L}*|art|kiss|hero\p{L}*)\b/iu;
/** What is not so of whom one speaks to is held against them. */
const YOURS = /\byou(?:r|rs)?\b/iu;
const FEW = 3;

/** True of a sentence, among others that mock, that only tells what is so, was done or is to be told. */
export function isPlainlyTold(text: string): boolean {
  if (JOLLY.test(text) || text.split(/\s+/u).length < FEW) return false;
  if (text.endsWith('?')) return ASKS.test(text);
  return carriesVerb(text) && ((NOT_SO.test(text) && !YOURS.test(text)) || DONE.test(text) || STANDS.test(text));
}
