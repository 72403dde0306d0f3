import { retold, settled } from '../recasts/retold';
import { partyIn } from './party';
import { lowerFirst, upperFirst } from './tidy';

const THEM = '(?:them|him|her|it)';
/** What only says that it is not us, whom else to bother, or that nothing can be done. */
const NOT_US = [
  `(?:(?:that|it)(?:'s| is|'d be) |(?:has |have |had )?)?(?:nothing|not (?:anything|something|a thing)) (?:at all )?to do with (?:us|me|head office|(?:the|this|our|my) [\\w-]+(?: [\\w-]+)?)(?: (?:as|since|because) (?:we|i) [^,.;:]{3,40})?`,
  `(?:(?:that|it)(?:'s| is) )?not (?:with |by |to |through )?(?:us|me|ours|mine|(?:really |actually )?(?:our|my|the|this|a) [\\w-]+(?:'s)?(?: [\\w-]+(?:'s)?)?|something (?:we|i) [\\w ]{3,30}|(?:one |something )?for (?:us|me))`,
  "(?:[\\w-]+ ){1,3}(?:doesn't|don't|does not|do not) (?:do|cover|deal with|handle) [\\w ]{3,25}, never (?:has|have|did)",
  "(?:(?:that|it|this|they)(?:'s| is|'re| are) )?(?:out of|beyond) (?:our|my) (?:hands|control)",
  "(?:we|i) (?:don't|do not|never) (?:see|get|make|earn|take) (?:a penny(?: (?:of|from) (?:it|that|this))?|any of it|anything)",
  "(?:we|i|this (?:account|team|desk|line)|editorial|the \\w+|bank|(?:delivery )?\\w+s) (?:has|have|had)(?:n't| not)? (?:got )?(?:no|any|absolutely no|zero) (?:role|say|control|part|hand|power|influence|involvement|access|idea)\\b[^,.;:]*",
  "(?:we|i) (?:can't|cannot|can not|couldn't|don't|do not|didn't|won't) (?:really )?(?:help|do|control|fix|change|deal|handle|touch|interfere|get involved|answer for|act|have any|be expected)\\b[^,.;:]*",
  "(?:we|i|the \\w+)(?:'re| are|'m| am)? (?:just|only|merely|simply) [^,.;:]{3,40}",
  "(?:we|i) (?:print|publish|pack|send|sell|pass on|post|use|get|take|show) (?:only |just )?what(?:ever)? (?:we(?:'re| are)|i(?:'m| am)|they|he|she) [^,.;:]{3,25}",
  "(?:there(?:'s| is) )?(?:nothing|not much|little) (?:more |else )?(?:that )?(?:we|i|\\w+s) can do\\b[^,.;:]*",
  "(?:it |that )?was(?:n't| not) (?:me|us)",
  "(?:that|it|this|they)(?:'s not| isn't| is not|'re not| aren't| are not| wasn't| was not) (?:really )?(?:(?:on|down to|up to|about|for) (?:us|me)|(?:our|my) (?:fault|problem|job|call|mistake|doing|responsibility|department|side|end|area))",
  "(?:we|i)(?:'ve| have) (?:got )?(?:nothing|no comment)(?: else| more| further)? to (?:say|add|make)\\b[^,.;:]*",
  "(?:we|i)(?:'re| are|'m| am) (?:not|in no way) (?:responsible|liable|to blame|accountable|involved|answerable)\\b[^,.;:]*",
  "(?:we|i|it|hr|(?:the|our|this) [\\w-]+) (?:do|does|did)(?:n't| not) (?:run|own|make|manage|handle|touch|control|maintain|set|book|write|do|hold|choose|pick|print|send|see|deal with) (?:it|them|that|those)",
  "(?:please )?(?:don't|do not|no use|no point(?: in)?|stop) (?:(?:be |even )?(?:com|look|blam|ask|shout|moan|chas|bother|tag|tell|email|ring|call|messag|contact|writ)\\w*)\\b[^,.;:]*",
  `(?:please |kindly |you can |you'll have to |you'd need to |by all means )?(?:go (?:and )?)?(?:blame|moan (?:to|at)|complain to|take (?:it|that|this) up with|have a (?:go|word) (?:at|with)|shout at|nag|chase|bother) (?:${THEM}|\\w+,? not us)`,
  `(?:that|it|this)(?:'s| is|'ll be|'d be) (?:all |really )?(?:one|a matter|a question|a conversation|something) for ${THEM}`,
  `(?:an?|any|the) [\\w-]+ (?:is|would be|will be) (?:all |entirely )?(?:down|up) to ${THEM}`,
  `(?:that|it)(?:'s| is) (?:between you and ${THEM}|(?:all |entirely )?(?:down|up) to ${THEM}|on ${THEM}|their (?:problem|mess|job|fault|doing|lookout|issue|responsibility)|${THEM} you(?:'d)? (?:want|need)[^,.;:]*)`,
].join('|');
const LEAD = new RegExp(`^(?:${NOT_US})(?:,|;|:| -) (?:mate, |but |so |and )?(?=[\\w'])`, 'iu');
const TAIL = new RegExp(
  `(?<!\\b(?:I'm|we're|you're|it's|is|are|isn't|aren't|whom|which))(?:,|;| -)?(?: and| so| but)?,? (?:${NOT_US})(?=[.!]*$)`,
  'iu',
);
const ONLY = new RegExp(`^(?:and |but )?(?:${NOT_US})[.!]*$`, 'iu');
/** "… the Examination Branch's matter, not Student Services": another house of ours, by its name. */
const NOT_NAMED = /, not (?:\p{Lu}[\p{L}&'-]+ )+\p{Lu}[\p{L}&'-]+(?=[.!]*$)/u;
/** Blames, or tells what went wrong: whose work a thing is, it does not tell. */
const BLAMES =
  /\b(?:was|were|broke|failed|had|faults?|mistakes?|errors?|mess|blame|lost|never|you|your|tenants?|customers?|users?)\b(?! (?:handled|packed|made|done|set|built|fitted|arranged|supplied|run|sold|booked|printed|sent|delivered|issued) by)|^(?:once|if|when|until|because)\b/iu;
/** "Lifts are Network Estates": who does it, in as few words as a shrug. */
const SHRUG =
  /^((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?:is|are) ((?:\p{Lu}[\p{L}&'-]+)(?: (?:(?:and|of|&) )?\p{Lu}[\p{L}&'-]+){0,3}|the (?:council|county|city|state|province|district|bank|landlord|agency|airline|airport|venue|courier|surgery|hospital|contractor|club|school|DOT|network|insurer|promoter))([.!]*)$/u;
/** "Security is the airport's", "Lamps are Ostro's pigeon": whose it is, likewise. */
const WHOSE =
  /^((?!(?:that|this|it|who|what|which|here|there)\b)(?:[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?:is|are) (?:all |entirely )?((?:the |our )?(?:[\p{L}&-]+ ){0,3}[\p{L}&-]+)(?:'s|(?<=s)')(?: own)?(?: (?:doing|problem|headache|lookout|pigeon|baby|affair|call|thing|contract|concern|job|business|remit|department|responsibility|matter))?([.!]*)$/iu;
/** "The seller is KitchenKing" tells a name, "Lights are SSE's" whose they are. */
const IS_ALREADY = /^(?:the|our|your) [\p{Ll} -]+$/iu;
/** "Missing items are on the restaurant, they pack the bags". */
const DOES =
  /^[\p{L}' -]{3,40}? (?:is|are) (?:on|down to|up to|for|with) ((?:the|our|your) (?:\p{L}+ )?\p{L}+|\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+)*), (?:they|he|she) (pack|make|own|run|do|handle|manage|set|print|sell|supply|cook|fit|book|deliver|clean|build|write|hold|keep)s? (.+)$/iu;

/** "That's a county highways matter": whose it is without a name. */
const MATTER =
  /^(?:(?:sir|madam|ma'am|dear),? )?(?:that|this|it)(?:'s| is) (?:an? )?(?!(?:big|small|minor|different|personal|private|known|common) )(?:[\p{L}&-]+ ){1,3}(?:matter|issue|thing|job|question|hold|road|scheme|service)[.!]*$|(?:['’]s| is| are) (?:\p{L}+ )?(?:run|handled|made|done|packed|owned|managed|set|supplied|placed|chosen|built|printed|organised|arranged) by an? (?:[\p{L}'-]+ )?[\p{L}-]+[.!]*$|^(?!(?:we|i|it|that|this)\b)[\p{L}' -]{3,40} (?:is|are|was|were) (?:all )?(?:sub-?contracted|contracted|outsourced|franchised)(?: out)?[.!]*$/iu;

const does = (verb: string) =>
  /(?:s|sh|ch|x|o)$/u.test(verb) ? `${verb}es` : `${verb.replace(/(?<=[^aeiou])y$/u, 'ie')}s`;
const isMany = (party: string) => /(?<!s)s$/iu.test(party);

/** True of a sentence that says nothing but that it is not us. */
export const onlyNotUs = (sentence: string): boolean => ONLY.test(sentence);

/** The sentence without what only says that it is not us. */
export function withoutNotUs(sentence: string): string {
  const plain = sentence.replaceAll('’', "'");
  let left = plain.replace(LEAD, '').replace(NOT_NAMED, '');
  for (let cut = left.replace(TAIL, ''); cut !== left; cut = left.replace(TAIL, '')) left = cut;
  return left === plain ? plain : left.replace(/^(?:really|actually|well|honestly|look)[, ]+/iu, '');
}

/** Whose work a thing is, of a sentence that tells it only to be rid of it; undefined where it does not tell. */
export function whoseItIs(sentence: string): string | undefined {
  const plain = sentence.replaceAll('’', "'");
  const left = withoutNotUs(plain);
  return left === plain ? theyDo(plain) : whoseIsTold(left);
}

/** "Missing items are on the restaurant, they pack the bags": the restaurant packs the bags. */
function theyDo(plain: string): string | undefined {
  const [, party, verb = '', what] = DOES.exec(plain) ?? [];
  return party === undefined
    ? undefined
    : `${upperFirst(party)} ${isMany(party) ? verb : does(verb.toLowerCase())} ${what}`;
}

/** Whose work a thing is, of words that say no more than that. */
export function whoseIsTold(left: string): string | undefined {
  const theirs = theyDo(left);
  if (theirs !== undefined || BLAMES.test(left)) return theirs;
  const [, thing, name = '', ending = ''] = SHRUG.exec(left) ?? WHOSE.exec(left) ?? [];
  if (IS_ALREADY.test(thing ?? '') || /'s$/u.test(name)) return upperFirst(left);
  if (thing !== undefined) return settled(`${upperFirst(name)} looks after ~${thing}~${ending}`);
  const told = retold(left);
  if (told !== undefined) return upperFirst(told);
  const placed = left.replace(/(?<=\b(?:is|are)) up to (?=(?:the |our )?\p{L})/u, ' with ');
  return MATTER.test(placed) || (partyIn(placed) ?? partyIn(upperFirst(placed))) !== undefined
    ? upperFirst(placed)
    : undefined;
}

/** "We don't release loans, the Loans Company does". */
const OTHER_DOES =
  /^(?:(?:we|i|the \w+|[\w-]+) )(?:don't|doesn't|do not|does not) ([a-z]+) (it|[^,.;]{3,40})[,;] (?:but )?((?:the |our |your )?[\p{L}&' -]{3,40}?) (?:do|does)[.!]*$/iu;
const NAME = '\\p{Lu}[\\p{L}\\p{N}&-]*(?: \\p{Lu}[\\p{L}\\p{N}&-]*){0,3}';
const PARTY = `((?:the|your|our|an?) (?:[\\p{L}&-]+ ){0,2}?[\\p{L}&-]+|${NAME})(?:, (${NAME}(?:'s)?),?)?`;
const THAT = "(?:[Tt]hat|[Tt]his|[Ii]t)(?:'?s| is|'ll be|'d be| would be)";
/** "That's the app partner, Trolleygo", "It is the payment gateway's problem". */
const THAT_IS = new RegExp(
  `^${THAT} (?:really |all )?(?:(?:(?:one|a matter|a question|something|a job) )?for |on |with |from |down to |up to )?${PARTY}(?:'?s?(?: own)? (?:job|problem|side|end|thing|department|responsibility|fault|call|matter|lookout))?(?: to (?:sort|handle|fix|answer|deal with|put right|sort out))?$`,
  'u',
);
const KIND_OF = /^an? | (?:matter|issue|thing|job|question|hold|road|scheme|service)$/iu;
/** "That's on Fernmail, they changed their API": who did what. */
const THEY_DID = new RegExp(`^${THAT} (?:on |with |down to )${PARTY}, (?:they|he|she) (\\p{L}+ed\\b.+)$`, 'u');
/** "Rooms are allocated by Stayfinder", "Issue is with receiver's bank", "Repairs are down to your landlord". */
const TOLD =
  /^(?!(?:[Ww]e|I|[Yy]ou|[Tt]hey)\b)[\p{L}' -]{3,40}? (?:comes? (?:straight |direct(?:ly)? )?from (?=(?:the|our|an?) |\p{Lu})|(?:is|are|was|were) (?:(?:\p{L}+ ){0,2}by (?=(?:the|our|an?) |(?:\p{Ll}+[ -]){0,3}\p{Lu})|with (?=\p{L}+'s? \p{L}+$)|(?:down to|up to|with|for) (?=(?:your|our) \p{Ll}+)))[\p{L}\p{N}&', -]{2,60}$/u;
/** "Pretty sure Lachie had the oven on the roster": said softly enough. */
const HEDGED =
  /^(?:(?:i'm )?(?:pretty|fairly) sure|i (?:think|thought|believe)) (?!(?:we|i|you|it|that|this|there)\b)\p{L}+ (?:had|has|was|is|did|does|said|got|took)\b/iu;

/** "That's a state road so it's on the DOT." */
const SO_ON =
  /^((?:that|it|this)(?:'s| is) an? [^,]+?),? so (?:it|that)(?:'s| is) (?:on|with|for|down to|up to) ((?:the |your |our )?[\p{L}&' -]+)$/iu;

/** "Engineers are Openline". */
const PEOPLE = new RegExp(`^((?:\\p{L}+ )?(?:staff|\\p{Ll}+[eo]rs|crews?|midwives|nurses|teams)) are (${NAME})$`, 'u');
/** "That's down to the courier, we handed it over on the 9th". */
const OWN_PART = new RegExp(`^${THAT} [^,]+, (?:we|i)\\b`, 'iu');

/** "That isn't our site, it's FanSwap". */
const NOT_THIS =
  /^(?:that|this|it) (?:isn't|wasn't|is not|was not) (?:us|ours|me|mine|(?:our|my) [\w-]+)[,;] (?=(?:it|that)'s )/iu;
/** "Water's Trevor's department". */
const IS_SHORT = /^(\p{L}{4,})'s (?=\p{Lu}\p{L}+'s\b|(?:\p{L}+ed|done|run|made|sent|sold|set|built) by )/u;
/** What hangs on who does it: "… so it's their system at fault", "…, we don't check them", "…, this is only the legal aid office". */
const ASIDE =
  /(?:,? (?:so|and) [^,.;\d]*\b(?:them|theirs?|him|us|ours)\b[^,.;\d]*|[,;] (?:and |so |but )?(?:we|i|they|it|that|this|(?:the )?[\w-]+) [^,.;\d]*(?:\b(?:only|just|not|no|never|nothing|unable)\b|n't\b)[^,.;\d]*| so [^,.;\d]*\bnothing\b[^,.;\d]*)$/iu;
/** The sentence without what denies it is ours, or makes little of our part in it. */
export const plainly = (sentence: string): string =>
  withoutNotUs(
    aside(
      withoutNotUs(sentence)
        .replace(/[.!]+$/u, '')
        .replace(NOT_THIS, '')
        .replace(IS_SHORT, '$1 is '),
    ),
  );

function aside(text: string): string {
  const left = text.replace(ASIDE, '');
  return left === text || left.split(' ').length < 3 ? text : aside(left);
}

/** Who does a thing, told without a word on who does not; undefined where no party is told of. */
export function whoDoes(sentence: string): string | undefined {
  const left = plainly(sentence);
  const [, verb = '', what = '', other] = OTHER_DOES.exec(left) ?? OTHER_DOES.exec(sentence.replaceAll('’', "'")) ?? [];
  if (other !== undefined) return `${upperFirst(other)} ${isMany(other) ? verb : does(verb.toLowerCase())} ${what}`;
  const [, doer, also, did = ''] = THEY_DID.exec(left) ?? [];
  if (doer !== undefined) return `${upperFirst(called(doer, also))} ${did}`;
  const [, party, name] = THAT_IS.exec(left) ?? [];
  if (party !== undefined && !KIND_OF.test(party))
    return /^(?:that|it)s\b/iu.test(left) ? left : `${upperFirst(called(party, name))} ${minds(party)} after this`;
  const [, thing, ones] = SO_ON.exec(left) ?? [];
  if (ones !== undefined) return `${upperFirst(thing ?? '')} and ${ones} ${minds(ones)} after it`;
  if (OWN_PART.test(left)) return undefined;
  const [, people, firm] = PEOPLE.exec(left) ?? [];
  if (people !== undefined) return `${upperFirst(people)} are with ${firm}`;
  const whose = TOLD.test(left) || HEDGED.test(left) ? left : whoseIsTold(left);
  const one = whose === undefined ? undefined : partyIn(whose);
  // "Water utility owns the outfall": there is but one.
  const the = one?.startsWith('the ') === true && whose?.toLowerCase().startsWith(`${one.slice(4)} `) === true;
  return (the ? `The ${lowerFirst(whose ?? '')}` : whose)?.replace(
    /(?<=\b(?:is|are)) (?:down to|up to|on)(?= (?:the |our |your )?\p{L})/u,
    ' with',
  );
}
const minds = (party: string) =>
  /^(?:the|your|our)\b(?:.*(?<!s)s| .*(?:people|folk|police))$/u.test(party) ? 'look' : 'looks';
const called = (party: string, name: string | undefined) => (name === undefined ? party : `${party}, ${name},`);
