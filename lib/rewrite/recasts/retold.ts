import { keeping } from '../structure/keeping';
import { isPlainWord, tagged } from '../structure/tagged';
import { fairlyPut } from './fair';
import { INVITED } from './invited';
import { NAME_CALLING } from './name-calling';
import { recasts } from './recast';

/** What is plainly somebody's to do. A "problem" or a "headache" is so only beside "not ours". */
const DUTY = '(?: own)? (?:business|remit|responsibility|job|area|domain|department)';
const WORRY = '(?: own)? (?:headache|problem|concern|lookout|baby|call|thing|issue)';
/** "so they're the ones to ring": whoever is told so can help. */
const ASK_THEM =
  ",? (?:and |so )?(?:please )?(?:(?:they're|they are|it's) (?:the ones?|them|who) (?:you (?:want|need)|to [\\w ]{2,15})|ask (?:them|him|her))";
/** "not ours", "nothing to do with us", "so don't look at me". */
const NOT_OURS =
  ",?(?: mate| pal| hun)?,? (?:and |so )?(?:please )?(?:(?:we|i) (?:only|just) [\\w ]{2,30}|not [\\w ]{0,25}?(?:'s?|\\b(?:ours|us|me|mine))|nothing to do with [\\w ]{2,25}|don't (?:look at|ask|blame) (?:me|us)|stop (?:asking|tagging|calling|emailing|blaming) [\\w ]{2,25})";
const THEIRS = `(?:${DUTY}(?:${NOT_OURS}|${ASK_THEM})?|${WORRY}(?:${NOT_OURS}|${ASK_THEM})|${ASK_THEM})(?=[.;!]|$)`;
const NOBODY =
  '(?:the |our )?(?:your?|customer|user|passenger|tenant|parent|client|guest|member|resident|patient|sender|buyer|no(?:body| one)|every(?:body|one)|any(?:body|one)|some(?:body|one))s?\\b';
const WHO = `((?!${NOBODY})(?:the |our )?[\\w&]+(?: [\\w&]+){0,3})`;
const MANY = `((?!${NOBODY})(?:the|our) (?:\\w+ ){0,2}\\w+s)`;
/** What can be looked after: no mishap, and nothing that somebody must do. */
const THING =
  "((?!(?:that|this|it|who|what|here)\\b|\\w+ing \\w|[^,.;]*\\b(?:delays?|mistakes?|errors?|damage|faults?|mess|loss|failures?|crash|smell|noise)\\b)[\\w'-]+(?: [\\w'-]+){0,4})";
const IS = '(?:is|are) (?:all |entirely |strictly |very much )?';
const BY = '(?:by|before|within|until|till|today|tonight|tomorrow)\\b';
const TO_DO =
  'pay|settle|fix|confirm|tell|send|reply|answer|return|remove|move|sort|give|bring|refund|correct|call|ring|email|dm|let|get|show|choose|pick|book|cancel|claim|collect|sign|register|upload|share';
/** What follows of itself is for the reader to know: "or it goes back to the sender". */
const FOLLOWS =
  "(?:you|it|we|they|that)(?:'ll| will|'re| are|'s| is)? (?:be )?(?:charged|billed|returned|sent back|go(?:es)? back|cancelled|can't|cannot|won't be able|need|have to)\\b";
/** What a threat begins with: "or I tell the whole street", "or it's gone", "or lose your place". */
const THREAT = `(?!${FOLLOWS})(?:i|we|you|it|they|i'll|i'm|we'll|we're|you'll|you're|it's|it'll|that's|the (?:whole|piece|story|article|post|thread|review)|every(?! (?:extra |other |late )?(?:day|week|month|hour|night|minute)\\b)\\w*|face|lose|forfeit|else|don't|forget|expect|your [\\w ]{1,20}? (?:goes|is (?:gone|out|toast|history|in the (?:bin|skip))|gets? (?:binned|dumped|scrapped|sold))(?! back| to))\\b`;
/** What ties a threat to the ask before it. */
const ELSE = '(?:,? or(?: else)?,?|[,;]? otherwise,?|[,;]? (?:and )?if not,?)';
/** Nobody means these as a plain consequence: "or I name you", "otherwise everyone here will hear how you treat people". */
const TOLD_ON =
  "(?:(?:i|we)(?:'?ll| will|'?m going to|'re going to|'?m|'re)? (?:name|shame|print (?:it|this|that|the|your)|publish|expose|drag|sue|report (?:you|this to)|ruin|(?:start|begin) (?:naming|shaming|posting|tagging|telling|publishing|writing|sharing|calling)|tell (?:every1|every|all|the|your|people|my)|post (?:it|this|that|the|your|everything|about|every|screenshots)|make sure|let every(?:one|body)|go(?:ing)? (?:public|to the))|(?:every(?:one|body)|every \\w+|the (?:whole|entire) \\w+|all of \\w+|my (?:followers|lawyers?|readers))(?: here| on here| (?:in|on|at|round|from) [\\w ]{2,25}?)?(?:'ll| will| is going to|s)? (?:hears?|finds?|knows?|sees?|gets?|be (?:told|hearing)|learns?))\\b[^.;\\d]*";
/** What is handed in before anything else can be done; of other words, two in a row may be a list of what is missing. */
const HANDED_IN =
  '(file|form|receipt|photo|ticket|id|proof|deposit|booking|invoice|signature|label|permit|pass|helmet|passport|reference)';
/** "As per our last three messages, …". */
const AGAIN = '(?:(?:as|per|like|again|once more|for the \\w+ time)\\b[^.:,]*[:,] )?';

/**
 * Sentences that hold an ask, a condition or a name inside the heat, told plainly: what such a twin says is all that was to be
 * said, so it stands in the place of any cut.
 */
const RETOLD = recasts([
  ...INVITED,
  ...NAME_CALLING,
  // Who is responsible stays; that it is not us goes.
  [`^(?:that|this|it)(?:'s| is) ${MANY}'${THEIRS}`, '$1 look after that'],
  [`^(?:that|this|it)(?:'s| is) ${WHO}'s${THEIRS}`, '$1 looks after that'],
  [`^${THING} ${IS}${MANY}'${THEIRS}`, '$2 look after ~$1~'],
  [`^${THING} ${IS}${WHO}'s${THEIRS}`, '$2 looks after ~$1~'],
  [
    `^${THING} ((?:sits?|lies?|rests?|goes|go|is|are) (?:with|through|to)|(?:is|are) (?:run|handled|done|made|managed|dealt with|looked after) by) ${WHO}[,;] (?:this (?:account|team|desk|page|line) is (?:only )?(?:for|just)|we(?:'re| are)? (?:only|just|don't)|i(?:'m| am)? (?:only|just|don't))\\b[^.;]*(?=[.;!]|$)`,
    '~$1~ $2 $3',
  ],
  [
    `^${THING} (?:isn't|is not|aren't|are not) (?:really |actually )?(?:my|our) (?:area|department|job|thing|remit|problem|responsibility|patch|business)[,;.]? (?:so )?(?:please )?(?:just )?(speak|talk|go|write|complain) to ${WHO}(?=[.;!]|$)`,
    'Please $2 to $3 about ~$1~',
  ],
  [
    '^(?:please )?(?:complain|moan|go and complain) to (them|him|her|the \\w+(?: \\w+)?),? (?:at |on )?(?=https?:|[\\w-]+\\.[\\w.-]*\\w\\/|\\S+@\\S)',
    'Please contact $1 at ',
  ],
  [
    '^(?:please )?(?:complain|moan|go and complain) to (?!(?:us|me|some\\w+|any\\w+|who\\w*)\\b)(?=\\w)',
    'Please contact ',
  ],
  [
    "^(?:please |kindly )?(dm|pm|message|text|email) (?:us |me )?(your [^.,;]{3,60}?),? and (?:we|i|our team|a member of (?:our|the) team) (?:will|can|shall|'ll|may) (?:then )?(?:be able to )?(?:escalate|assist)\\b[^.;\\d]*(?=[.!;]|$)",
    'Please $1 us $2',
  ],
  // News that a form letter is wrapped around.
  [
    '^(?:(?:due to|owing to|because of) (?:unforeseen|circumstances|operational|exceptional|factors)[^,]*, )?(?:unfortunately,? |regrettably,? )?(.{3,60}?) (?:will|shall) (?:unfortunately |regrettably |sadly |now )+not be (going ahead|taking place|running|opening)(?: as (?:planned|scheduled))?(?=[.!;]|$)',
    "$1 won't be $2",
  ],
  [
    "^(?:[^,]*, )?(?:we are|we're) (?:excited|pleased|delighted|proud|happy|thrilled) to (?:announce|share|confirm)(?: that)? (?!that\\b)([^.:;]{2,60}?) will be (?:implementing|introducing|adopting|rolling out) ((?:revised|new|updated|extended|reduced) [^.:;]{3,40}?) (?:effective(?: from)?|from|as of|with effect from) ",
    '$1 will have $2 from ',
  ],
  [
    "^(?:[^,]*, )?(?:we are|we're|i am|i'm) (?:so |very )?(?:excited|pleased|delighted|proud|happy|thrilled) to (?:announce|share|confirm|let you know|inform you)(?: that)? (.{12,}?),? (?:as part of|in line with|in keeping with|reflecting) our (?:ongoing |continued |unwavering )?(?:commitment|promise|dedication|mission|vision)[^.]*(?=[.!]|$)",
    '$1',
  ],
  ['^[\\w ]{4,30}? (?:is|are) hereby (?:notified|informed|advised|reminded)(?: that)? ', ''],
  // A warning to nobody by name is a word to whoever it is about.
  [
    '^(?:this is (?:your|the|a) )?(?:final|last) (?:warning|chance|call|notice)(?: to| for) (who(?:ever)?\\b[^:]{3,60}):',
    'To $1:',
  ],
  ['^(?:this is (?:your|the|a) )?(?:final|last) (?:warning|chance)[:,.!]+ (?=\\p{L})', ''],
  // The ask and its time stay; the threat goes.
  [
    `^(@\\w+[,:]? )?(?:i|we) (?:expect|demand|want) you to ([^.;:?!]+?)${ELSE} ${TOLD_ON}(?=[.!;]|$)`,
    '$1Could you $2?',
  ],
  [`^(@\\w+[,:]? )?i (?:expect|demand|want) ([^.;:?!]+?)${ELSE} ${TOLD_ON}(?=[.!;]|$)`, '$1Could I have $2?'],
  [`^(@\\w+[,:]? )?we (?:expect|demand|want) ([^.;:?!]+?)${ELSE} ${TOLD_ON}(?=[.!;]|$)`, '$1Could we have $2?'],
  [
    '^(to who(?:ever)?\\b[^:]{3,60}): (?:(?:get|bring|put|have) it )?back (?=in|at|on|to|with)',
    '$1: please put it back ',
  ],
  // What an ask keeps open is a reason to do it.
  [
    `^(@\\w+[,:]? )?(?:please )?((?:${TO_DO})\\b[^.;:?!]*?\\b${BY}[^.;:?!]*?)${ELSE} ((?:the |your |this )?(?:ticket|case|claim|file|request|order)(?: [#\\w-]*\\d[\\w-]*)?) (?:is|gets|will be|'ll be) closed[^.;\\d]*(?=[.!;]|$)`,
    '$1Please $2 so that $3 can stay open',
  ],
  [
    `^(@\\w+[,:]? )?(?:either (?:you )?)?(?:please )?((?:${TO_DO})\\b[^.;:?!]*?\\b${BY}[^.;:?!]*?)${ELSE} ${THREAT}[^.;\\d]*?(, [\\p{L}'-]{3,})?(?=[.!;]|$)`,
    '$1Please $2$3',
  ],
  [`^(@\\w+[,:]? )?((?:i|we) need [^.;:?!]*?\\b${BY}[^.;:?!]*?)${ELSE} ${THREAT}[^.;\\d]*?(?=[.!;]|$)`, '$1$2'],
  [
    `^(@\\w+[,:]? )?either ((?:my|our|the) [\\w' -]+?) (arrive|turn|come|get|appear|ship|open|reopen|start|stop)s ([^.;:?!]*?\\b${BY}[^.;:?!]*?),? or (?!${FOLLOWS})[^.;\\d]*(?=[.!;]|$)`,
    '$1Could $2 $3 $4?',
  ],
  // Of an ultimatum the ask stays; what would follow of itself stays with it.
  [
    `^(@\\w+[,:]? )?either you (?:please )?((?:(?:${TO_DO})\\b[^.;:?!]*?|[a-z]+ [^.;:?!]*?\\b(?:by|before|within) (?:\\d|noon|midnight|the end|\\w+day\\b|mon|tues?|weds?|thurs?|fri|sat|sun|tomorrow|tonight)[^.;:?!]*?)),? or (?:else )?(?!${FOLLOWS})[^.;\\d]*(?=[.!;]|$)`,
    '$1Please $2',
  ],
  [`^(@\\w+[,:]? )?(?:please )?((?:${TO_DO})\\b[^.;:?!]*?)${ELSE} ${TOLD_ON}(?=[.!;]|$)`, '$1Please $2'],
  [`^(.{10,}?)${ELSE} ${TOLD_ON}(?=[.!;]|$)`, '$1'],
  [
    `^(if you [^,.;]{3,40}?),? (?:please )?((?:${TO_DO}|say)\\b[^.;:?!]*?\\b${BY}[^.;:?!]*?)${ELSE} ${THREAT}[^.;\\d]*?(?=[.!;]|$)`,
    '$1, please $2',
  ],
  // What is said of all is said of theirs.
  ...['request', 'application', 'claim', 'case', 'query', 'ticket'].map((noun): readonly [string, string] => [
    `^(?:all )?${noun.replace(/y$/u, 'ie')}s (?:are|will be|get) (?:\\w+ )?(?:handled|dealt with|processed|answered|seen|looked at|assessed|taken) in (?:the |date |strict )*order[^,.;]*?,? and yours is (?:among them|one of them|in (?:there|the (?:queue|line|pile)))(?=[.!]|$)`,
    `Your ${noun} is in the queue`,
  ]),
  // An excuse hung on a fact.
  [',? so (?!what|that|it|this)\\w+ happens?(?=[.,!;]|$)', ''],
  ["^(@\\w+,? )?some of us (?=(?:would|'d) (?:quite |really |actually |rather )?(?:like|love|prefer)\\b)", '$1We '],
  [
    '^(?:the )?(?:second|third|fourth|fifth|sixth|last|final)(?: and (?:last|final))? time of asking[:,.]? (?=\\p{L})',
    '',
  ],
  // What is needed stays as what is needed.
  [
    '^no (\\w+) (by|before) ([^=.;]{3,30}?) ?(?:=|equals|means|,) ?no (\\w+)(?:,? (?:your (?:choice|call|funeral|problem)|simple as that|end of|sorry|no exceptions|that simple))?(?=[.!]|$)',
    'Without the $1 $2 $3 there is no $4',
  ],
  [
    `^${AGAIN}no ${HANDED_IN},? no (?!one\\b|reply|answer|call|response)\\w+(?:,? (?:simple as that|that's (?:it|the rule|how it works)|end of|sorry|no exceptions))?(?=[.!]|$)`,
    'The $1 has to come first',
  ],
  [`^${AGAIN}no (?!one\\b)(\\w+(?<!s)) without ((?:an? |the |your )[^.;]+)`, "There's no $1 without $2"],
  [`^${AGAIN}no (\\w+s) without ((?:an? |the |your )[^.;]+)`, 'There are no $1 without $2'],
  [
    '(?<!\\b(?:again|once more|one more time)),? and you can (?:whistle\\b[^.;]*|live with (?:it|that)|deal with the (?:mess|fallout|consequences)|explain (?:it|that) to (?:everyone|the judge|my lawyer))(?=[.;!]|$)',
    '',
  ],
]);

/** The sentence retold; undefined where the table has nothing for it. Apostrophes are straight. */
export const retold: (text: string) => string | undefined = keeping((text) => {
  const fair = fairlyPut(text);
  if (fair !== undefined) return fair;
  const told = RETOLD.reduce((words, [pattern, twin]) => words.replace(pattern, twin), text);
  if (told === text) return undefined;
  return settled(
    told.replace(/\?[.!]+$/u, '?').replace(/(?<=\bPlease )\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  );
});

/** What stands between two "~" opened the sentence once; within it only a name keeps its capital. */
export const settled = (told: string): string =>
  told.replace(/~(\p{L}+)([^~]*)~/u, (_, first: string, rest: string) => smallened(first, rest) + rest);

function smallened(word: string, rest: string): string {
  const [first] = tagged(word);
  const common =
    first?.is('Plural') === true ||
    (first?.is('Singular') === true && rest === '') ||
    isPlainWord(word.toLowerCase()) ||
    /^ \p{Ll}/u.test(rest);
  const named = first === undefined || first.is('ProperNoun') || !/^\p{Lu}\p{Ll}+$/u.test(word);
  return common && !named ? word.toLowerCase() : word;
}
