import { calledFirst } from './address';
import { clausesOf } from './clauses';
import { INSULT } from './heated-phrases';
import { sentencesOf } from './sentences';

const DRAMA =
  '(?:emergency|crisis|disaster|catastrophe|tragedy|famine|war|wizard|miracle|crime|ritz|brain surgery|rocket science|life or death|matter of life|national emergency|world war|moon landing|opera|palace|five[- ]star hotel)';
/** Sentences that are one jab from end to end, by their build. Tried on straight quotes, any case, without the end marks. */
const SHAPES = [
  // Making it small: "It's a bin, not an emergency", "Two days is manageable", "No one's died".
  String.raw`(?:it|that|this)(?:'s| is|s) (?:only |just )?(?:an? |one |\w+ )?[\w' -]{2,28}?,? (?:not|hardly|never) (?:an? |the )?(?:\w+ )?${DRAMA}`,
  String.raw`.{0,40}\b(?:isn't|is not|aren't|wasn't) (?:exactly |quite |really )?(?:an? |the )?(?:crime of the century|end of (?:the world|days)|${DRAMA})`,
  String.raw`.{3,40} never (?:hurt|killed|harmed|did) (?:any(?:one|body)|you)(?: any harm)?`,
  String.raw`.{3,40} (?:won't|wouldn't|will not|isn't going to) (?:hurt|kill) (?:you|it|him|her|them|any(?:one|body))`,
  String.raw`(?:no(?:body| ?one)(?:'s| has| is)? (?:died|dead|dying)|nobody noticed|no harm done then|it (?:could|might)(?: have|'ve)? (?:be|been) (?:a lot |much )?worse[^,;:]*|worse things happen[^,;:]*|you(?:'ll| will) (?:live|survive|cope|manage))`,
  String.raw`\w+(?: \w+){0,3} is (?:nothing|manageable|hardly (?:an?|the) .{3,30})(?:, .{0,40})?`,
  String.raw`(?:look on the bright side|let's (?:keep|have) (?:some|a little|a sense of) perspective|let's not (?:get|be) (?:precious|carried away|dramatic|silly)|a sense of perspective[^,;:]*)`,
  String.raw`(?:everybody|everyone|we all|all of us) (?:has|have|had|gets?|got) (?:to wait|to queue|something|problems|busy|bad days)\b[^,;:]*`,
  String.raw`(?:you're|you are) not the only .{3,50}`,
  // Proverbs and tautologies thrown at somebody who waits.
  String.raw`(?:an? )?(\w+?)s? (?:is|are|'s) (?:an? )?\1s?`,
  String.raw`an? \w+ (\w+) is (?:still an? \1|better than .{3,20})`,
  String.raw`(?:patience is a virtue|no news is good news|better late than never|rome wasn't built[^,;:]*|good things come[^,;:]*|that's (?:life|show ?business)|such is life|.{3,25} builds character(?:,? they say)?|(?:queuing|waiting|reading|patience) is a (?:life )?skill|welcome to (?:the )?(?:club|adulthood|parenthood|real (?:life|world)|\w+)|takes one to know one)`,
  // Patience at an end.
  String.raw`(?:and )?(?:i|we)(?:'m| am|'re| are) (?:so )?(?:sick|tired|sick and tired|fed up) (?:of|with) .{3,40}`,
  String.raw`(?:and )?(?:i|we)(?:'ve| have) (?:had (?:it(?: up to here)?|enough)|heard (?:it|them) all|(?:said|asked) (?:it |this )?(?:nicely|politely|once|enough|already)[^,;:]*|been (?:more than|very|extremely) patient[^,;:]*)`,
  String.raw`(?:and )?(?:i|we)(?:'m| am|'re| are) not (?:typing|saying|asking|telling|repeating|explaining|chasing|running|begging|made of|(?:your|an?) (?:mum|mam|mom|mother|dad|bank|taxi|maid|secretary|nanny|babysitter|charity|mind ?readers?|servants?|psychics?|magicians?))\b[^,;:]*`,
  String.raw`(?:and )?(?:i|we) (?:won't|will not|don't|do not|shan't) (?:be )?(?:asking (?:again|twice|you)|ask again|beg|begging|repeat|repeating|chase|chasing|ringing (?:any(?:one|body)|round)|(?:say|saying) (?:it|this) (?:again|twice)|telling you|listen|listening|send out)\b.{0,40}`,
  String.raw`no,? (?:we|i) (?:won't|will not|shan't) (?:be )?\w+(?: it| this| that)?`,
  String.raw`(?:you(?:'ve| have) been (?:told|warned)|(?:that|this)(?:'s| is) the last time .{3,30}|(?:last|final|third and last) time (?:we|i)(?:'ll| will| am| are)? \w+ (?:it|this|that|so|of asking)?|third and last time of asking|not up for (?:debate|discussion)|(?:and )?(?:i|we) mean it|no (?:excuses|ifs|whing\w+|moaning|chasing|more chances)(?: (?:this time|from us this time|please))?|(?:and )?good riddance|same again next week,? is it)`,
  String.raw`we (?:asked|told you|warned you)(?: on \w+)?|you (?:ignored|missed|were told) (?:it|this|us|that)|now (?:hurry up|move it|get on with it)`,
  String.raw`(?:so |and |but )?(?:please )?don't (?:dither|come crying|come with|expect (?:miracles|sympathy|to be)|make me|talk to me|mess (?:it|this) up|waste (?:my|our)|clog|ask again|be surprised|tell me|start|even|give me)\b[^,;:]*`,
  String.raw`(?:so |and )?spare (?:me|us) .{2,40}`,
  String.raw`(?:you (?:have|'ve got)|you've(?: got)?) (?:(?:till|until) (?!\d)\w+|(?:one|two|three|six|ten) (?:hours?|minutes?|mins?))(?:,? use them)?`,
  String.raw`i know (?:who you are|where you live)\b[^,;:]*`,
  String.raw`(?:do you want (?:it|the \w+|your \w+) or not|how many (?:places|times|ways|more) .{3,30}|what part .{3,40}|who (?:told you|starts these things)\b[^,;:]*|is it even .{3,30})`,
  // "Ring again and it goes to the bottom", "Leave a bad review and you're barred".
  String.raw`(?!if\b|please\b)(?:\w+ ){1,6}(?:again|once more|a bad review|any more|one more|out|a fourth|a third|us|me|snooze)?,? ?(?:\w+, )?and (?:i'll (?:personally|be telling|tell|find|name|cancel|call|report)|we(?:'ll| will)? (?:run the|finish|close|shut|freeze|bar|ban|block|cancel|keep (?:it|your|the)|charge) |you(?:'re| are) (?:barred|out|off|done|blocked|banned)|you(?:'ve| have)? (?:only|got) (?:yourself|yourselves)|you can (?:explain|tell|whistle|forget)|it goes to the bottom)\b[^,;:]*`,
  String.raw`(?:if|unless) .{3,60} (?:i|we)(?:'m|'re| am| are) (?:cancelling|done|out|off|not coming|calling .{3,20} off),? and you can (?:explain|tell)\b[^,;:]*`,
  // It was said before, and only you missed it.
  String.raw`(?:it|that|this)(?:'s| is| was) (?:all there|(?:all )?(?:written )?(?:in|on) (?:the |about |every |capitals|our |your |all )?.{0,40}?(?:nobody (?:ever )?reads|no ?one (?:ever )?reads|in the chat|six places|like everyone else's|for a reason))`,
  String.raw`(?:the|that|our) (?:sign|signs|faq|faq page|manual|label|notice|website|email|poster)s? (?:is|are|isn't|aren't)(?: there for decoration| in (?:english$|plain sight)| big enough)\b[^,;:]*`,
  String.raw`(?:do |try |maybe |perhaps |just )?(?:read(?:ing)?|check(?:ing)?) (?:your|the|properly)\b(?! (?:if|to see|whether)).{0,25}(?: next time| before (?:posting|tweeting|you \w+)|properly|,? it's all there)`,
  String.raw`(?:customers|people|some (?:people|residents|folk)|nobody|no ?one|you people|they) (?:never|don't|will|should|can't) (?:ever )?(?:read|listen|look|believe anything|say anything|check)\b[^,;:]*`,
  String.raw`(?:since|as) (?:some of you|nobody|no ?one|reading|certain people|apparently|we all)\b.{3,50}`,
  String.raw`(?:those|for those|for anyone) (?:of (?:us|you) )?who (?:plan(?:ned)? ahead|think|thinks|can't|can|open|struggle|own|forget|bother)\b.{2,60}`,
  // Praise of one's own record, where somebody has just told of a fault.
  String.raw`(?:.{0,40}\b)?(?:never|not) (?:once )?(?:had |received |a |one )?(?:so much as )?(?:a single|one|a|any) (?:complaint|blip|problem|issue)\b.{0,30}`,
  String.raw`(?:our|these|every one of our|all (?:of )?our) .{3,40} (?:(?:has|have) served .{3,30} well\b[^,;:]*|(?:is|are|has been|have been|was|were) (?:all |fully )?(?:tested|audited|certified|inspected|faultless|second to none|the best)\b[^,;:]*|checks? everything\b[^,;:]*|follow(?:s|ed)? (?:procedure|policy|protocol|all)\b[^,;:]*|pass(?:es|ed)? (?:\d[\d,]* tests|every)\b[^,;:]*|(?:don't|do not|doesn't|does not|never) (?:make|lie|fail|break|let)\b[^,;:]*|tests? every\b[^,;:]*|without exception)`,
  String.raw`(?:the|our) \w+ (?:does not|doesn't|don't|do not|never) make (?:such |any )?(?:errors|mistakes)`,
  String.raw`(?:it|the \w+)(?:'s| is| was|'re| are) (?:working |running )?(?:perfectly |fine |just fine )?(?:fine )?for (?:everyone|everybody) else(?:,? mate)?|it works for (?:everybody|everyone) else|thousands (?:of people )?manage it|most people (?:manage|love|have no)\b.{0,30}|no (?:other )?(?:customers?|one else|body else) (?:has|have) (?:reported|complained|had)\b.{0,30}|(?:we|i) do this properly`,
  String.raw`there(?:'s| is| was) (?:absolutely |simply )?(?:nothing|zip|no fault|no problem|no issue)(?: at all| whatever)? (?:wrong )?(?:with|at) (?:our|the|this|that|my|any of our) .{2,40}`,
  // A guess at what the reader did wrong.
  String.raw`(?:your|the) (?:\w+ ){1,3}(?:is|are|was|were) (?:too |probably |just )?\w+(?: \w+){0,2},? (?:most likely|more than likely|i(?:'d| would) (?:say|guess|imagine)|that's all)`,
  String.raw`nine times (?:in|out of) ten .{3,60}`,
  String.raw`(?:so |and )?you(?:'ll have|'ve probably| probably| must have| can't have|'ll probably have) (?:let|left|connected|closed|clicked|forgotten|forgot|dropped|pressed|typed|missed|broken|put|used|looked|over\w+|mis\w+)\b.{0,50}`,
  String.raw`(?:or )?(?:maybe|perhaps) (?:you (?:dreamt|dreamed|imagined|forgot)|your (?:cat|dog|gran|nan)|look at who|the (?:cat|dog|fairies))\b[^,;:]*|memory is a funny thing|get a (?:better|new|grip|life)\b.{0,20}|eyes up|try again,? sherlock|cry harder[^,;:]*`,
  String.raw`(?:try not to|no need to) (?:treat|dwell|panic|faint|break|lose|get) .{2,50}`,
  String.raw`(?:though |and |but )?who (?:even )?(?:posts|puts|brings|leaves|does that|keeps|still) .{2,30}(?:,? honestly|,? these days|,? anyway)?`,
  String.raw`(?:but )?(?:sure|fine|yes),? (?:blame|in secret|whatever)\b.{0,40}|(?:but )?do keep \w+ing|.{3,30} (?:was|were|are|is) never (?:your|their) (?:strong suit|strong point|forte|thing)(?:,? (?:was|were) (?:it|they))?`,
  String.raw`which (?:the|our|any(?:one|body)|even|everybody|everyone) .{2,60}\b(?:told you|tells you|would know|will know|knows?|understands|explains?|could (?:tell|see)|(?:has|have) (?:only )?been (?:telling|saying))\b[^,;:]*|which (?:i'd|we'd|one would) have thought [^,;:]*|which is what .{3,60} (?:world|universe|planet)|(?:where|which is where) .{3,40} (?:usually (?:are|is|live)|(?:have|has) (?:always )?(?:lived|been) since [^,;:]*)`,
  String.raw`much as (?:we|i)(?:'d| would) (?:love|like|enjoy) to .{3,40}`,
  String.raw`as (?:it says|we(?:'ve| have)? said|you(?:'d| would| will|'ll) (?:know|see|have seen) if|already (?:informed|mentioned|stated|explained|advised|said)|any(?:one|body) (?:who|with)|every(?:one|body) (?:knows|else))\b.{0,60}|as (?:the|our|your) (?:\w+ ){0,2}(?:poster|sign|label|email|page|website|site|menu|leaflet|manual|letter|confirmation|faq|app)(?: of .{2,15})? (?:clearly |plainly |also )?(?:says?|said|shows?|explains?|explained|states?|stated)`,
  String.raw`in case (?:you|any(?:one|body)|no(?:body| ?one)|some(?:body|one)) (?:missed|hadn't|haven't|was|were|told|forgot|planned)\b[^,;:]*|unlike (?:you|some|most|others|certain|your)\b.{0,40}|like (?:everyone|everybody)(?: else| who[^,;:]*)?`,
  String.raw`(?:it|the \w+)(?: was| is|'s)? (?:perfect|fine|in one piece|spotless|dead straight|undamaged|intact) when it left\b[^,;:]*|it left (?:here|us|me|our \w+|my \w+) (?:perfect|fine|in one piece|spotless|dead straight|undamaged|intact|whole)|(?:over |in )?\d+ years (?:selling|in business|in the trade|of trading)(?: and (?:never|not) .{3,30})?`,
  String.raw`(?:and )?(?:get|do|send|check|spell|read|fill) (?:it|them|that|this|him|her)(?: in| out)?(?: right| properly)? this time(?: round)?|(?:and )?(?:we|i) can tell(?: from .{3,30})?|(?:so )?(?:get|move|hurry|buck) (?:on with it|it|up)|ask any(?:one|body)`,
  String.raw`(?:our|the) .{3,30} (?:has|have|had|was|were|is) (?:had )?(?:an? )?\d[\d.]*%? (?:uptime|show rate|up|success|satisfaction)\b[^,;:]*|(?:our|the) \w+(?: \w+)? (?:is|are|was|were) (?:faultless|flawless|impeccable|in perfect order)\b[^,;:]*|(?:we|our \w+)(?:'ve| have)? never (?:once|yet) .{3,50}`,
  String.raw`you(?:'re| are| were) (?:just|simply) (?:\w+ing (?:it|them|that) (?:the )?wrong(?: way)?|in the wrong \w+|at the wrong \w+)|it(?:'s| is) the \w+ (?:that's|who's|that is) (?:wrong|to blame)`,
  // Told to be quiet, in the words of several countries.
  String.raw`(?:so |and |oh )?(?:please |kindly )?(?:pipe down|wise up|do better|pull yourself together|give over|cop on|catch yourself on|cry harder|try harder|jog on|answer me|get over yourself|the world isn't out to get you)(?: (?:now|lads|folks|pal))?`,
  String.raw`(?:so |and )?(?:please |kindly )?(?:stop|quit) (?:spreading|making|moaning|pestering|hassling|harassing|nagging|whing\w*ing|crying)\b.{0,40}`,
  String.raw`(?:three|two|\d+|more|all those|shouting|moaning|tweeting|hassling|chasing|asking|ranting)\b.{0,25} won't (?:speed|hurry|help|change|make|get) .{2,30}`,
  String.raw`(?:and )?no,? .{3,50} (?:doesn't|don't|does not) count|(?:sure,? |i know,? )?(?:math|maths|reading|counting|spelling|banking|geography) is (?:hard|difficult|complicated|optional|tricky)(?:,? bless)?`,
  String.raw`no(?:body| ?one) (?:at|in) .{2,30} (?:has|have) (?:ever )?(?:heard of|discovered|seen)\b.{2,30}|(?:and )?yet (?:here (?:we|you) are|you (?:finished|bought|ate|came))\b[^,;:]*|\w+ will (?:survive|cope|live)|we thought we were being \w+|an? \w+ hiding in plain sight\b.*`,
  // A name for whoever would do such a thing.
  String.raw`only (?:an?|the) (?:\w+ )?(?:${INSULT}) .{3,80}`,
  String.raw`(?:or |please |do )*(?:let us know|tell us|call us|wake me) when (?:sherlock|the (?:police|fbi|detectives?)|you've (?:solved|cracked|worked)|the case)\b[^,;:]*`,
  String.raw`(?:.{3,40}[,:] )?(?:alert|call|notify|ring|inform|summon|somebody (?:alert|call|tell)) (?:the )?(?:un|united nations|hague|media|press|newspapers|national guard|army|coastguard|cobra|fbi|police|emergency services)`,
  String.raw`if only (?:some(?:one|body)|there (?:was|were)|we'd)\b[^,;:]*`,
];

const JABS = SHAPES.map((shape) => new RegExp(`^(?:${shape})$`, 'iu'));

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Prof)\.? )?\p{Lu}[\p{L}'-]+`;
const CALLED_LAST = new RegExp(
  String.raw`,? (?:${NAME}|mate|love|pal|people|folks|friend|sir|madam|ma'am|thanks|honestly|now|you know|as ever)$`,
  'u',
);
/** What a reader could act on; a price or a weight that only serves the jab goes with it. */
const ACTED_ON = /https?:|www\.|[\w.+-]+@[\w-]|(?<!\w)@\w|\d(?:[ -]?\d){4}|\d:\d\d/u;

const bare = (words: string) =>
  words
    .replace(/[‘’]/gu, "'")
    .replace(/(?:[.!?…\s\p{Extended_Pictographic}]|\uFE0F)+$/u, '')
    .trim();

/** True where a clause or a sentence is nothing but a jab. */
export const isJab = (words: string): boolean => jabbed(words) !== undefined;

/** Who is spoken to, where the words are nothing but a jab: "Mr Rao, " or nothing; undefined for any others. */
export function jabbed(words: string): string | undefined {
  const plain = bare(words);
  if (ACTED_ON.test(plain)) return undefined;
  const called = calledFirst(plain);
  const forms = [plain, plain.slice(called.length), plain.replace(CALLED_LAST, '')];
  const at = forms.findIndex((form) => JABS.some((jab) => jab.test(form)));
  return at < 0 ? undefined : at === 1 ? called : '';
}

/** The text without its jabs: a number that only serves one ("only a fool brings 14 kg") is no fact that must stay. */
export function withoutJabs(text: string): string {
  return sentencesOf(text)
    .filter((sentence) => !isJab(sentence.text))
    .map((sentence) => {
      const { clauses } = clausesOf(sentence);
      return clauses.reduceRight(
        (left, clause) =>
          isJab(clause.text)
            ? left.slice(0, clause.start - sentence.start) + left.slice(clause.end - sentence.start)
            : left,
        sentence.text,
      );
    })
    .join(' ');
}
