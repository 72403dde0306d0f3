/** Whom a post calls its own. */
export const KIN =
  '(?:mother|father|sister|brother|son|daughter)-in-law|grandson|granddaughter|grandchild|stepson|stepdaughter|stepdad|stepmum|stepmom|mum|mam|mom|mother|dad|da|father|nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|boy|girl|lad|brother|sister|niece|nephew|uncle|aunt|auntie|cousin|baby|toddler|kid|kids|child|children|twins|friend|flatmate|housemate|roommate|classmate|colleague|neighbour|dog|cat|puppy|kitten';

const SHE =
  /^(?:(?:mother|sister|daughter)-in-law|granddaughter|stepdaughter|stepmum|stepmom|mum|mam|mom|mother|nan|nana|gran|granny|grandma|grandmother|wife|daughter|girl|sister|niece|aunt|auntie)$/u;
const HE =
  /^(?:(?:father|brother|son)-in-law|grandson|stepson|stepdad|dad|da|father|grandad|grandpa|grandfather|husband|son|boy|lad|brother|nephew|uncle)$/u;

/** "She's", "he's" or "they're", for kin just named. */
export const theyAre = (kin: string): string => (SHE.test(kin) ? "she's" : HE.test(kin) ? "he's" : "they're");

/** "Her", "his" or "their", for kin just named. */
export const theirOf = (kin: string): string => (SHE.test(kin) ? 'her' : HE.test(kin) ? 'his' : 'their');

/** "Her", "him" or "them", for kin just named. */
export const themOf = (kin: string): string => (SHE.test(kin) ? 'her' : HE.test(kin) ? 'him' : 'them');

/** Kin that a post calls its own. */
export const KIN_TOLD = new RegExp(String.raw`\b(?:my|our) (${KIN})\b`, 'iu');
/** "Mum pressed your pendant": a parent is the poster's own without a word that says so. */
const PARENT_TOLD = /(?:^|[.!?] )(Mum|Mam|Mom|Dad|Nan|Nana|Gran|Granny|Grandma|Grandad|Grandpa)\b/u;
/** Whom of its own a post tells of. */
export const kinIn = (post: string): string | undefined =>
  KIN_TOLD.exec(post)?.[1] ?? PARENT_TOLD.exec(post)?.[1]?.toLowerCase();
