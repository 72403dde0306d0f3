import { retold, settled } from '../recasts/retold';
import { partyIn } from './party';
import { upperFirst } from './tidy';

const THEM = '(?:them|him|her|it)';
/** What only says that it is not us, whom else to bother, or that nothing can be done. */
const NOT_US = [
  `(?:(?:that|it)(?:'s| is|'d be) |(?:has |have |had )?)?(?:nothing|not (?:anything|something|a thing)) (?:at all )?to do with (?:us|me|head office|(?:the|this|our|my) [\\w-]+(?: [\\w-]+)?)`,
  `(?:(?:that|it)(?:'s| is) )?not (?:with |by |to |through )?(?:us|me|ours|mine|(?:really |actually )?(?:our|my|the|a) [\\w-]+(?:'s)?(?: [\\w-]+(?:'s)?)?|something (?:we|i) [\\w ]{3,30}|(?:one |something )?for (?:us|me))`,
  "(?:(?:that|it|this|they)(?:'s| is|'re| are) )?(?:out of|beyond) (?:our|my) (?:hands|control)",
  "(?:we|i) (?:don't|do not|never) (?:see|get|make|earn|take) (?:a penny|any of it|anything)",
  "(?:we|i|this (?:account|team|desk|line)|editorial|the \\w+|bank|(?:delivery )?\\w+s) (?:has|have|had)(?:n't| not)? (?:got )?(?:no|any|absolutely no|zero) (?:role|say|control|part|hand|power|influence|involvement|access|idea)\\b[^,.;:]*",
  "(?:we|i) (?:can't|cannot|can not|couldn't|don't|do not|didn't|won't) (?:really )?(?:help|do|control|fix|change|deal|handle|touch|interfere|get involved|answer for|act|have any|be expected)\\b[^,.;:]*",
  "(?:we|i|the \\w+)(?:'re| are|'m| am)? (?:just|only|merely|simply) [^,.;:]{3,40}",
  "(?:we|i|it|hr|(?:the|our|this) [\\w-]+) (?:do|does|did)(?:n't| not) (?:run|own|make|manage|handle|touch|control|maintain|set|book|write|do|hold|choose|pick|print|send|see|deal with) (?:it|them|that|those)",
  "(?:please )?(?:don't|do not|no use|no point(?: in)?|stop) (?:(?:be |even )?(?:com|look|blam|ask|shout|moan|chas|bother|tag|tell|email|ring|call|messag|contact|writ)\\w*)\\b[^,.;:]*",
  `(?:please |kindly |you can |you'll have to |you'd need to |by all means )?(?:go (?:and )?)?(?:blame|moan (?:to|at)|complain to|take (?:it|that|this) up with|have a (?:go|word) (?:at|with)|shout at|nag|chase|bother) (?:${THEM}|\\w+,? not us)`,
  `(?:that|it|this)(?:'s| is|'ll be|'d be) (?:all |really )?(?:one|a matter|a question|a conversation|something) for ${THEM}`,
  `(?:that|it)(?:'s| is) (?:between you and ${THEM}|(?:all |entirely )?(?:down|up) to ${THEM}|on ${THEM}|their (?:problem|mess|job|fault|doing|lookout|issue|responsibility)|${THEM} you(?:'d)? (?:want|need)[^,.;:]*)`,
].join('|');
const LEAD = new RegExp(`^(?:${NOT_US})(?:,|;|:| -) (?:mate, |but |so |and )?(?=[\\w'])`, 'iu');
const TAIL = new RegExp(
  `(?<!\\b(?:I'm|we're|you're|it's|is|are|isn't|aren't|whom|which))(?:,|;| -)?(?: and| so| but)?,? (?:${NOT_US})(?=[.!]*$)`,
  'iu',
);
/** "… the Examination Branch's matter, not Student Services": another house of ours, by its name. */
const NOT_NAMED = /, not (?:\p{Lu}[\p{L}&'-]+ )+\p{Lu}[\p{L}&'-]+(?=[.!]*$)/u;
/** Blames, or tells what went wrong: whose work a thing is, it does not tell. */
const BLAMES =
  /\b(?:was|were|broke|failed|had|faults?|mistakes?|errors?|mess|blame|lost|never|you|your|tenants?|customers?|users?)\b(?! (?:handled|packed|made|done|set|built|fitted|arranged|supplied|run))|^(?:once|if|when|until|because)\b/iu;
/** "Lifts are Network Estates": who does it, in as few words as a shrug. */
const SHRUG =
  /^((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?:is|are) ((?:\p{Lu}[\p{L}&'-]+)(?: (?:(?:and|of|&) )?\p{Lu}[\p{L}&'-]+){0,3})([.!]*)$/u;
/** "Security is the airport's", "Lamps are Ostro's pigeon": whose it is, likewise. */
const WHOSE =
  /^((?!(?:that|this|it|who|what|which|here|there)\b)(?:[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?:is|are) (?:all |entirely )?((?:the |our )?(?:[\p{L}&-]+ ){0,3}[\p{L}&-]+)(?:'s|(?<=s)')(?: own)?(?: (?:doing|problem|headache|lookout|pigeon|baby|affair|call|thing|contract|concern|job|business|remit|department|responsibility|matter))?([.!]*)$/iu;
/** "Missing items are on the restaurant, they pack the bags". */
const DOES =
  /^[\p{L}' -]{3,40}? (?:is|are) (?:on|down to|up to|for|with) ((?:the|our|your) (?:\p{L}+ )?\p{L}+|\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+)*), (?:they|he|she) (pack|make|own|run|do|handle|manage|set|print|sell|supply|cook|fit|book|deliver|clean|build|write|hold|keep)s? (.+)$/iu;

/** "That's a county highways matter": whose it is without a name. */
const MATTER =
  /^(?:(?:sir|madam|ma'am|dear),? )?(?:that|this|it)(?:'s| is) (?:an? )?(?!(?:big|small|minor|different|personal|private|known|common) )(?:[\p{L}&-]+ ){1,3}(?:matter|issue|thing|job|question|hold|road|scheme|service)[.!]*$|(?:['’]s| is| are) (?:\p{L}+ )?(?:run|handled|made|done|packed|owned|managed|set|supplied|placed|chosen|built|printed|organised|arranged) by an? (?:[\p{L}'-]+ )?[\p{L}-]+[.!]*$/iu;

const does = (verb: string) =>
  /(?:s|sh|ch|x|o)$/u.test(verb) ? `${verb}es` : `${verb.replace(/(?<=[^aeiou])y$/u, 'ie')}s`;
const isMany = (party: string) => /(?<!s)s$/iu.test(party);

/** Whose work a thing is, of a sentence that tells it only to be rid of it; undefined where it does not tell. */
export function whoseItIs(sentence: string): string | undefined {
  const plain = sentence.replaceAll('’', "'");
  const [, party, verb = '', what] = DOES.exec(plain) ?? [];
  if (party !== undefined) return `${upperFirst(party)} ${isMany(party) ? verb : does(verb.toLowerCase())} ${what}`;
  let left = plain.replace(LEAD, '').replace(NOT_NAMED, '');
  for (let cut = left.replace(TAIL, ''); cut !== left; cut = left.replace(TAIL, '')) left = cut;
  if (left === plain || BLAMES.test(left)) return undefined;
  left = left.replace(/^(?:really|actually|well|honestly|look)[, ]+/iu, '');
  const [, thing, name = '', ending = ''] = SHRUG.exec(left) ?? WHOSE.exec(left) ?? [];
  if (thing !== undefined) return settled(`${upperFirst(name)} looks after ~${thing}~${ending}`);
  const told = retold(left);
  if (told !== undefined) return upperFirst(told);
  left = left.replace(/(?<=\b(?:is|are)) up to (?=(?:the |our )?\p{L})/u, ' with ');
  return MATTER.test(left) || partyIn(upperFirst(left)) !== undefined ? upperFirst(left) : undefined;
}
