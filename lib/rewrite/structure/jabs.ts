import { calledFirst, NAME } from './address';
import { EDGES } from './edges';
import { keeping } from './keeping';
import { MOCKERY } from './mockery';

const NUMBER = String.raw`(?:an?|another|one|two|three|four|five|six|ten|a few|\d+)`;
const TIME = `${NUMBER} (?:more )?(?:minute|hour|day|week|month|year)s?`;
const NOT = "(?:isn't|is not|aren't|are not|wasn't|was not)";
const ALL = '(?:everyone|everybody|we all|all of us)';
/** Never meant as they are said. */
const OVERBLOWN =
  '(?:(?:the )?crime of the century|(?:the )?end of (?:the world|days)|rocket science|brain surgery|a wizard|a miracle worker|world war (?:three|3|iii)|(?:a|the) moon landings?)';
/** Belittling only behind "hardly": "It's a drill, not an emergency" may be just so. */
const GRAVE =
  '(?:an? |the )?(?:\\w+ )?(?:emergency|crisis|disaster|catastrophe|tragedy|famine|war|miracle|crime|ritz|palace|opera)';

/**
 * What is one jab from end to end, by its build. A sentence that matches goes whole, so none of these may hit one that a calm
 * writer could mean: whatever tells a time, a place, a way or a state of things is left to the weighing of words.
 */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  'makes it small': [
    `(?:it|that|this)(?:'s| is) (?:only |just )?[\\w' -]{2,30}?,? (?:not|never) ${OVERBLOWN}`,
    `(?:it|that|this)(?:'s| is) (?:only |just )?[\\w' -]{2,30}?,? hardly (?:${OVERBLOWN}|${GRAVE})`,
    `.{2,40} (?:${NOT} (?:exactly |quite |really )?${OVERBLOWN}|(?:${NOT} exactly|(?:is|are|was) hardly) ${GRAVE})`,
    '(?!\\w*thing\\b)(?:an? (?:bit of |little )?\\w+|\\w+ing(?: \\w+){1,4})(?<! has| have| had) never (?:hurt|killed|harmed|did) any(?:one|body)(?: any harm)?',
    `${TIME} (?:won't|wouldn't|will not) (?:hurt|kill) (?:you|anyone|anybody)`,
    "(?:saying \\w+|an apology|a reply|a smile|a thank you) wouldn't kill (?:you|him|her|them|anyone)",
    `${TIME} is (?:nothing|manageable|hardly (?:an?|the) .{3,30})`,
    'it (?:could|might) (?:be|have been) (?:a lot |much )?worse',
    "look on the bright side|let's (?:keep|have) (?:some|a little|a sense of) perspective|let's not (?:get|be) (?:precious|dramatic|silly)",
    `${ALL} (?:has|have) (?:to wait (?:sometimes|for things|our turn|(?:for things )?in life)|problems)(?: too)?`,
    "you(?:'re| are) not the only \\w+(?: in (?:the|this|our) \\w+)? (?:with (?:problems|a job|bills|kids|a life)|in (?:the world|town|[A-Z]\\w+)|on (?:the planet|earth)|who matters|(?:we|i) have)",
  ],
  'throws a proverb': [
    '(rules|terms|facts|policy|business|procedure) (?:is|are) \\1',
    '(?!(?:the|an?|this|that|it)\\b)([a-z]{4,}(?: out)?) means \\1|([a-z]{6,}) is \\2',
    "(?:(?:good|great|quality|real|proper|fine) \\w+ takes? time|(?:quality|perfection|art|craft|greatness) (?:can't|cannot) be rushed|you (?:can't|cannot) rush (?:quality|perfection|art|good \\w+|greatness))(?: and .{2,40})?|same as it ever was",
    "you'll need it",
    "patience is a virtue|better late than never|rome wasn't built in a day|good things come to those who wait|memory is a funny thing|takes one to know one",
    "that's (?:life|show ?business)|such is life|\\w+(?: \\w+){0,3} builds character|(?:queu(?:e)?ing|waiting|patience) is a (?:life )?skill",
    'welcome to (?:(?:the )?(?:real world|real life|modern world|internet|jungle|21st century)|inflation|capitalism|democracy|adulthood|parenthood|character building|my world)',
  ],
  'mocks what anybody knows': [
    "(?:shocking|radical|crazy|wild|mad|novel|revolutionary|groundbreaking|outrageous|bold|monsters?|heartless|cruel|imagine|weird|spooky|odd|strange|incredible|astonishing|magic),? (?:i know|idea|concept|thought|notion|that|right|aren't (?:we|i)|isn't it)",
    '(?:oh,? )?how (?:very |terribly |awfully )?(?:careless|thoughtless|rude|silly|foolish|inconsiderate|selfish|cruel|unreasonable) of (?:us|me|our \\w+|the \\w+) (?:not )?to .{3,90}|(?:forgive|pardon) (?:us|me),? (?:we|i) thought .{3,90}',
    "that(?:'s| is) what (?:dogs|cats|kids|children|boys|lads|teenagers|neighbours|dads|mums|men|women|people|babies|toddlers|trains|buses|computers|it|they) (?:do|does)",
    "(?:oh,? )?stop (?:the|all) press(?:es)?|hold the front page|(?:quote|believe|name|block|report|sue) (?:me|us|it) or don't(?:,? .{2,40})?|(?:i|we) (?:really )?(?:couldn't|could not) care less|see if (?:i|we) care",
    '(?:well,? )?that was (?:bright|clever|smart|a (?:bright|clever|smart) (?:idea|move))',
    '(?:so |please |go on,? )?(?:ask|try|call|ring|email|message|tweet|say it) (?:that |it |this |me |us )?(?:(?:a|one) (?:second|third|fourth|fifth|more) time|once more)',
    '(?:so |and |just )?(?:go and |go )?(?:have a (?:go|moan|pop) at|moan at|shout at|take it out on|pester|hassle|nag) (?:him|her|them|\\w+)(?: instead| about it)?',
    '(?:we|it) (?:even |already )?(?:say|says|said) so (?:two|three|four|several|many) times(?: .{2,30})?',
    '(?:now )?off you (?:pop|trot|go then|jog)|toodle[- ]?pip|ghosts,? probably',
    '(?:oh |so |yeah,? |but |and )?whatever(?: you say)?',
    '(?:now |so |and )*(?:please )?(?:go (?:and )?(?:get|take|have) (?:yourself |yourselves )?some (?:fresh )?air|go outside|(?:go (?:and )?)?touch (?:some )?grass|have a lie down)',
  ],
  'has had enough': [
    "(?:and )?(?:i|we)(?:'m| am|'re| are) (?:so )?(?:sick|tired|sick and tired|fed up) (?:of|with) (?:(?:repeating|saying|explaining) (?:this|it|that|myself|ourselves|the same thing)|this|it|you(?: lot| people| all)?)",
    "(?:and )?(?:i|we)(?:'ve| have) (?:had (?:it up to here|enough(?: of (?:this|it|you))?)|heard (?:it|them) all(?: before)?|(?:said|asked) (?:it |this )?(?:nicely|politely)(?: \\w+){0,2}|been (?:more than|very|extremely) patient(?: with .{2,30})?)",
    "(?:and )?(?:i|we)(?:'m| am|'re| are) not (?:(?:repeating|explaining|saying|typing|asking|telling you) (?:it |this |that |myself |ourselves )?(?:again|twice|any ?more|one more time)|made of (?:money|stone)|your (?:mum|mam|mom|mother|dad|bank|taxi|maid|secretary|nanny|servants?)|(?:an? )?(?:mind ?reader|psychic|magician|babysitter)s?)",
    "(?:and )?(?:i (?:won't|will not|shan't) (?:ask|beg|say it)|(?:i|we) (?:won't|will not|shan't) be (?:asking|begging|saying (?:it|this)|telling you|repeating (?:it|this)))(?: again| twice)",
    "no,? (?:we|i) (?:won't|will not|shan't) be (?:discussing|debating|arguing)(?: it| this| that)?",
    "you(?:'ve| have) been (?:told|warned)(?: (?:twice|once|before|already|\\w+ times))?|we (?:told|warned) you(?: so)?|you (?:ignored (?:it|this|us|that)|were told)|not up for (?:debate|discussion)|no (?:ifs|buts|ifs,? (?:no|and|or) buts|whing\\w+|moaning|more chances|second chances)|no excuses this time|(?:and )?good riddance",
    "(?:that|this)(?:'s| is) the last time (?:i|we)(?:'ll| will|'m| am|'re| are) (?:ask|say|tell|warn|repeat|explain)\\w*\\b.{0,20}|(?:last|final|third and last) time (?:we|i)(?:'ll| will) (?:say|ask|tell|explain|repeat)(?: it| this| you| so)?|(?:third and last|(?:the )?(?:second|third|fourth|fifth|sixth|last|final|\\d+(?:nd|rd|th))) time of asking(?: \\w+)?|(?:this|that)(?:'s| is) (?:now )?our (?:second|third|fourth|fifth|last|final|\\d+(?:nd|rd|th)) (?:and (?:last|final) )?(?:message|email|reminder|request|warning|attempt)(?: to you| about (?:this|it))?",
  ],
  'bows and scrapes': [
    '(?:[\\w-]+,? ){0,6}your (?:royal )?(?:majesty|highness|lordship|ladyship|excellency|worship)',
    'if (?:sir|madam|modom|milady|his (?:lordship|majesty)|her (?:ladyship|majesty)|your (?:majesty|highness|lordship)) (?:can|could|would|will|has|is (?:ready|able|free|willing)) .{3,40}',
    'however (?:will|did|do) (?:you|they|she|he) (?:ever )?(?:survive|cope|manage)|oh no,? (?:an? )?(?:whole |entire )?.{3,20} whole .{3,20}',
  ],
  'hands out a medal': [
    "(?:and )?(?:we|i)(?:'ll| will) (?:have|get) (?:the|your) (?:medal|trophy|certificate|badge|plaque|knighthood|crown|statue) (?:engraved|polished|framed|ready|made|posted|sent|ordered)(?: \\w+){0,4}|your (?:medal|trophy|certificate|badge|knighthood|crown|statue)(?:'s| is) (?:in the post|on (?:its|the) way|being \\w+)",
  ],
  'tells them off': [
    "(?:so |and |but )?(?:please )?don't (?:dither|come crying(?: to (?:me|us)\\b.{0,30})?|expect (?:miracles|sympathy)(?: from .{2,12})?|make me (?:laugh|repeat (?:it|this|myself))|waste (?:my|our) time|even (?:start|think about it)|start with me)",
    '(?:so |and )?spare (?:me|us) (?:the|your) .{2,30}',
    '(?:so |and |oh )?(?:please |kindly )?(?:pipe down|wise up|do better|pull yourself together|give over|cop on|catch yourself on|cry harder|try harder|jog on|get over yourself)(?: (?:now|lads|folks|pal))?|get a (?:grip|life)',
    '(?:so |and )?(?:please |kindly )?(?:stop|quit) (?:(?:pestering|hassling|nagging|chasing) (?:us|me|the staff|everyone)|(?:spreading|talking) (?:rubbish|nonsense)|moaning|whing\\w*ing|whining|making it a thing)(?: (?:about|at) .{2,30})?',
    '(?:now |so |and )*(?:hurry (?:it )?up|buck up|move it along|get on with it)|try again,? (?:sherlock|einstein|genius)',
    '(?:and )?(?:get|do|spell) (?:it|them|that|this) right this time(?: round)?|read (?:it|this) properly this time',
    "(?:\\w+ ){0,2}(?:messages?|tweets?|emails?|calls?|posts?|complaints?|shouting|moaning|tweeting|hassling|ranting)(?: (?:us|me|at us|at me|daily))? won't (?:(?:speed|hurry) (?:it|this|that|things|us|anything) (?:up|along)|help)",
    '(?:(?:sure|fine|yes|go on),? )(?:blame .{2,40}|whatever)',
  ],
  threatens: [
    '(?:or |so )?(?:do|must|shall|should|will) (?:i|we) (?:really |actually |now )?(?:(?:need|have) to )?(?:come (?:down|over|round|up) there(?: myself)?|come and (?:get|do|fix|collect) (?:it|them|the \\w+) myself|hire (?:an? )?(?:skywriter|detective|private \\w+|brass band|town crier|billboard|plane)|send (?:an? )?(?:\\w+ )?(?:pigeon|telegram|owl|search party|smoke signals?|flare)|spell it out|draw (?:you )?an? (?:map|diagram|picture)|beg|get on my knees)(?: .{2,20})?',
    'or (?:shall|should|do|will) (?:i|we) (?:just |simply )?(?:write|print|say|assume|tell (?:everyone|people|readers)|report) .{3,60}',
    '(?:hello+,? )?(?:is )?any(?:one|body) (?:alive|awake|breathing|home)(?: (?:in there|over there|at all|out there))?',
    "(?:failure|failing) to .{3,40} (?:is not|isn't) (?:our|my) (?:concern|problem|fault|responsibility)",
    '(?:i|we) know (?:who you are|where you live)(?: now| too)?',
    "(?!if\\b|please\\b)(?!.*\\b(?:pin|password|code)\\b)(?:\\w+ ){1,5}(?:(?:again|once more|one more time),? and|a bad review and) (?:we(?:'ll)? (?:finish|bar|ban|block) (?:you|it|them)|you(?:'re| are|'ll be) (?:barred|out|blocked|banned)|it goes to the bottom|you can whistle)\\b[^,;:]*",
    'do you want (?:it|the \\w+|your \\w+) or not',
  ],
  'says it was said before': [
    "(?:it|that|this)(?:'s| is| was) (?:all )?(?:written )?(?:in|on) (?:the|our|your|every) .{0,40}?(?:(?:that )?no(?:body| ?one) (?:ever )?reads|for a reason)",
    "(?:the|our|those) \\w+ (?:isn't|aren't) (?:just )?(?:there )?for (?:decoration|show)",
    '(?:maybe |perhaps |just |try )*(?:read(?:ing)?|check(?:ing)?) (?:it|(?:your|the)(?: \\w+){1,3}) before (?:you )?(?:rant|shout|moan|tweet|panic|complain|accus)\\w*(?: .{2,20})?',
    '(?:maybe |perhaps |just |try )*read(?:ing)? (?:it|(?:your|the)(?: \\w+){1,2}) (?:properly(?: next time)?|next time)|(?:maybe|perhaps) (?:read|check) (?:the|your) (?:\\w+ ){1,5}next time',
    "(?:since |as )?(?:customers|people|nobody|no ?one|you people) (?:(?:never|don't|can't) (?:ever )?read|(?:ever )?reads)(?: (?:anything|signs|emails|any ?more|these days|properly))?|some people will (?:believe|say|do) anything\\b.{0,20}",
    '(?:since|as) (?:some of you|certain people) (?:clearly|managed to (?:forget|miss|lose|ignore)|seem (?:to think|unable|incapable)|need (?:reminding|telling|it spelling))\\b.{0,50}',
    'for (?:those|anyone) who (?:can (?:read|add|count)|thinks? to ask|bothers? to \\w+)|those who plan(?:ned)? ahead (?:were able|got|managed)\\b.{2,40}',
    '(?:sure,? |i know,? )?(?:maths?|reading|counting|spelling|geography) is (?:hard|difficult|complicated|optional|tricky)(?:,? bless)?',
    'as it says(?: in (?:giant|big|bold|capital) .{3,30}| in black and white)?|as (?:the|our|your) (?:\\w+ ){0,2}(?:poster|sign|label|email|page|website|site|menu|leaflet|manual|letter|confirmation|faq|app) (?:clearly |plainly |also )?(?:says?|said|shows?|explains?|explained|states?|stated)',
    "as (?:we(?:'ve| have)? (?:already )?said(?: (?:before|already|many times|to .{2,30}))?|already (?:informed|mentioned|stated|explained|advised|said)|(?:you'd|you would) (?:know|see|have seen) if you(?:'d| had) .{3,50})",
    'as (?:any(?:one|body) (?:who|with) .{2,50} (?:knows?|would know|can see|could see|will tell you|may have noticed)|every(?:one|body) (?:knows|else (?:did|does|managed(?: to)?)))|like every(?:one|body) else(?: (?:does|did|has to|had to))?',
    "which (?:any(?:one|body)|every(?:one|body)) (?:would know|knows?|understands|could have told you)|which (?:i'd|we'd|you'd|one would) have thought .{3,60}",
    "in case (?:you|any(?:one|body)|some(?:body|one)) (?:hadn't noticed|(?:had )?forgot(?:ten)?)|unlike (?:you|some(?: people)?(?: who .{3,40})?|certain people)",
  ],
  'praises itself': [
    "(?:[\\w' ]{1,40} )?(?:never|not) (?:once )?(?:had |received )?(?:so much as )?(?:a single|one|a) complaint(?: in \\w+ years)?",
    "(?:our|the) \\w+(?: \\w+)? (?:is|are) (?:faultless|flawless|impeccable|second to none)|(?:our|the) \\w+ (?:don't|do not|doesn't|does not|never) (?:lie|fail|make (?:such |any |that kind of )?(?:mistakes?|errors?))",
    "(?:it|the \\w+)(?:'s| is)? (?:works?|working|fine)(?: perfectly| just fine| fine| well)? for every(?:one|body) else|(?:thousands(?: of people)?|most people) manage it\\b.{0,20}",
    "there(?:'s| is| was) (?:absolutely |simply )?nothing (?:at all |whatever )?wrong with (?:our|my|any of our) .{2,30}",
  ],
  'guesses at their fault': [
    "(?:so |and )?you(?:'ve probably| probably| must have|'ll have) (?:misread|misheard|misunderstood|imagined|dreamt)\\b.{0,30}|(?:or )?(?:maybe|perhaps) you (?:dreamt|dreamed|imagined) (?:it|that|this)",
    "you(?:'re| are) (?:just|simply) (?:holding|using|doing|reading) (?:it|them|that) wrong|.{3,30} (?:was|were|is|are) never (?:your|their) strong (?:suit|point)(?:,? (?:was|were) (?:it|they))?",
    'who (?:even (?:does|brings|keeps|posts|puts|leaves|uses) .{2,30}|(?:brings|keeps|posts|puts|leaves|uses) .{2,30},? (?:honestly|these days|anyway))',
    '(?:and )?yet (?:here (?:we|you) are(?: .{2,30})?|you (?:finished|bought|ate|drank) (?:it|them|one))',
    'only an? (?:\\w+ )?(?:idiot|moron|fool|half-?wit|imbecile|cretin|numpty|muppet|simpleton|dunce) .{3,80}',
    '(?:or |please |do )*(?:let us know|tell us|call us|wake me) when (?:sherlock\\b.{0,30}|.{3,20} (?:solved|cracked) the case)',
    '(?:alert|notify|ring|call|inform|summon|tell) (?:the )?(?:un|united nations|hague|media|press|newspapers|national guard|cobra|fbi)|if only some(?:one|body) had (?:invented|thought of)\\b.{2,60}',
  ],
};

/** Tried on straight quotes, in any case, without the end marks. */
const JABS = [...Object.values(BUILDS), ...Object.values(EDGES), ...Object.values(MOCKERY)]
  .flat()
  .map((build) => new RegExp(`^(?:${build})$`, 'iu'));

const CALLED_LAST = new RegExp(
  `,? (?:${NAME}|mate|love|pal|people|folks|friend|sir|madam|ma'am|thanks|honestly|now|you know|as ever)$`,
  'u',
);
/** What a reader could act on. Any other number makes a jab nothing else; that none is lost is for the check at the end. */
const ACTED_ON = /https?:|www\.|[\w.+-]+@[\w-]|(?<!\w)@\w|\d(?:[ -]?\d){4}|\d:\d\d/u;

const bare = (words: string) =>
  words
    .replace(/[‘’]/gu, "'")
    .replace(/(?:[.!?…\s\p{Extended_Pictographic}]|\uFE0F)+$/u, '')
    .trim();

/** True where a clause or a sentence is nothing but a jab, whomever it speaks to. */
export const isJab: (words: string) => boolean = keeping((words) => {
  const plain = bare(words);
  if (ACTED_ON.test(plain)) return false;
  // Mostly all three are one.
  const forms = new Set([plain, plain.slice(calledFirst(plain).length), plain.replace(CALLED_LAST, '')]);
  return [...forms].some((form) => JABS.some((jab) => jab.test(form)));
});
