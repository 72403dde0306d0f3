import { INSULT as ALWAYS, BEAST, FOOL, FORFEIT, UTTER } from '../structure/heated-phrases';
import { STINGS } from '../structure/stings';
import { recasts } from './recast';

/** Where somebody is called it, a beast is an insult as well. */
const INSULT = `${ALWAYS}|${BEAST}`;
const EPITHETS = '(?:[\\w-]+ ){0,3}?';
const TO_DO =
  'restart|send|check|use|ring|call|email|dm|reply|switch|turn|plug|hold|press|update|watch|see|look at|have a look|try';

const DID_IT =
  '(?:has|have|had|is|are|was|were|keeps?|kept|\\w+ed|left|put|set|took|broke|threw|thinks?|thought|drove|drives?|lets?)\\b';

/** A barb stuck in a useful sentence: the barb is drawn, the sentence stays. */
export const BARBS = recasts([
  ['^you do (?:know|realise|realize|understand|appreciate)(?: that)?,? (?=\\w)', ''],
  [
    "^(?:i|we)(?:'ve)? (?:already |just |literally )*(?:told|said to) (?:you|u|ye|ya)(?: already| before)?,? (?:that )?(?=(?:it'?s|he|she|they|the|his|her|our|my) )",
    '',
  ],
  [',? (?:written )?in (?:massive|huge|giant|enormous|great big|big) letters(?=[.,!]|$)', ''],
  [
    "^([\\p{L}'-]+, )?for once(?: in (?:your|ur|yer) (?:life|lives))?,? (?=(?:read|quote|check|try|do|use|bring|look|listen|answer|send|be|keep|put|close|turn|reply|make|take|ask|get|give|think|show|remember|park|learn|pay)\\b)",
    '$1please ',
  ],
  [',? so (?:smile|wave|say cheese)(?: for (?:it|us|them|the cameras?))?(?=[.!,]|$)', ''],
  [
    "\\b(did|do|does)n't (?:even )?bother (?:to )?(turn|show|read|reply|answer|call|ring|check|look|ask|tell|come|write|send|say)(?:ing)?\\b",
    "$1n't $2",
  ],
  [',? (?:all |and all )?(?:because of|thanks to) (?:you|you lot|you all|you people|people like you)(?=[.!]*$)', ''],
  [`^some ${EPITHETS}(?:${INSULT}|${FOOL})(?<=[^sui]s) (?=(?:have|are|were|keep|think|drive)\\b)`, 'People '],
  [`^some ${EPITHETS}(?:${INSULT}|${FOOL}) (?=${DID_IT})`, 'Someone '],
  [`^(?:the|this|that|those|these) ${EPITHETS}(?:${INSULT}) (?:who|that) `, 'Whoever '],
  [
    `^(?:which|what)ever ${EPITHETS}(?:${INSULT}) (?=\\w+ed|left|put|set|took|broke|threw|hit|drove|stole|cut|ran)`,
    'Whoever ',
  ],
  ["^(?:with (?:all )?(?:due )?respect|no offen[cs]e(?: but)?|let's be clear|respectfully)[,:]? (?=\\w+ \\w)", ''],
  [
    "^(?:well,? )?good luck (?:finding|getting) (?:any(?:one|body)|some(?:one|body))(?: else)? (who(?:'ll)?|that|to|for) ([^,.]+)(?:, you'll need it)?(?=[.!]|$)",
    'I hope you find someone $1 $2',
  ],
  ['^(?:and )?because of course,? (?=\\w+ \\w+ \\w)', ''],
  ['^(?:and )?in other news,? (?=\\w+ \\w)', ''],
  [`\\bone of our ${EPITHETS}(?:${INSULT}|experts)\\b`, 'one of the team'],
  [
    "\\b(?:if you(?:'d| had| lot)?|had you) (?:ever |actually |bothered to |only )*(?:check|checked|read|looked|look|open|opened|seen|see|watch|watched|clicked|scrolled|listened|paid attention|asked|ask|rung|rang|called|phoned|waited|come|turned up)\\b[^,.:;]*?,? you(?:'d| would)(?: have)?(?: already)? (?:seen?|known?|noticed?|found|find|realised?|realized?|spotted)(?: that)? ",
    '',
  ],
  [
    `^only (?:an? )?${EPITHETS}(?:${INSULT}|${FOOL}) (\\w+?(?:(?:ch|sh|ss|x|zz)(?=es )|(?<!ch|sh|ss|x|zz|e)[^s\\W](?=s )|(?<!ch|sh|ss|x|zz)e(?=s )))e?s (?=out |up |in |on |the |an? |your |our )(?!.*\\b(?:and|then) \\w+s\\b)`,
    "Please don't $1 ",
  ],
  [`^only (?:an? )?${EPITHETS}(?:${INSULT}) (?:would|could) (read|say|call|put|use|think) `, "Please don't $1 "],
  [
    `^to the ${EPITHETS}(?:${INSULT}|charmers?|hero(?:es)?|legends?|masterminds?|bright sparks?|visionar(?:y|ies)|champions?|comedians?|lovely (?:person|people)|gentlem[ae]n)(?: [\\w-]+)? (?:who|that) `,
    'To whoever ',
  ],
  [
    `^to the ${EPITHETS}(?:${INSULT}|${FOOL}|walnut|spanner|drongo|melt|tool|weapon)s? (?=(?:parked|\\p{L}{3,}ing) (?:in|on|at|across|over|outside|up|off|the|our|my|your|a|an)\\b|(?:in|at|on|upstairs|downstairs)\\b)`,
    'To whoever is ',
  ],
  [
    '^to (?:the people|those|everyone|anyone|all those)(?: of you)? (?:who (?:are|keep) )?(?:moaning|whining|complaining|crying|whingeing|ranting|panicking) about ',
    'A note about ',
  ],
  [`\\b(?:is|are) run by ${EPITHETS}(?:${INSULT}) (?:who|that|which) `, ''],
  [
    `^(@\\w+ )?(?:which|what) ${EPITHETS}(?:${INSULT}) (attached|put|sent|wrote|left|took|made|gave|decided|thought|parked|approved|designed|booked|scheduled|signed) `,
    '$1Someone $2 ',
  ],
  [`,? (?:you|ye) ${UTTER}(?:${ALWAYS})(?=[.,!?]|$)`, ''],
  [`, (?:you|ye) ${UTTER}(?:${BEAST})(?=[.,!?]|$)`, ''],
  [`, (?:you|ye) ${UTTER}(?:${FOOL})(?=[.,!?]|$)`, ''],
  // "Send it by noon or it's gone": by when stays, what would follow does not.
  [`,? or (?:else )?(?:${FORFEIT})(?=[.,;:!?]|$)`, ''],
  // How soon stays where it is a time; "within the hour" is only a push.
  [
    '^(?:i|we) (?:expect|demand|want|need) (?:this|that|it) (?:to be )?(corrected|fixed|removed|changed|sorted|answered|refunded|replaced|taken down)(?:,? (?:immediately|now|at once|within (?:the|an) hour|in the next \\w+))?(?=( by [^.,]+)?(?:[.,]|$))( by [^.,]+)?',
    'Could this please be $1$3?',
  ],
  [
    ",? for (?:the )?(?:love of \\w+|(?:heaven|god|pete|pity|goodness|christ|f\\w+)'?s'? sake|crying out loud)(?=[.,!?]|$)",
    '',
  ],
  ...STINGS,
  [',? (?:funnily|oddly|strangely|curiously|shockingly|amazingly) enough(?=[.,!?]|$)', ''],
  [
    '^(?:once (?:more|again)|one more time|again|for those at the back)(?:,? (?:slowly|louder|nice and slowly|with feeling|for those at the back))?: ',
    '',
  ],
  ['^(?:just )?to save (?:us all|everyone|everybody|you) (?:all )?(?:some |the )?(?:time|trouble|bother)[:,] ', ''],
  ['^(?:since|as) (?:reading|no(?:body| ?one)|some of you|certain people|apparently|you clearly)[^:,]{3,50}[:,] ', ''],
  [
    '^(?:and )?before (?:any(?:one|body)|the usual [\\w ]+?|you lot|people) (?:starts?|asks?|moans?|complains?|pipes? up)[:,] ',
    '',
  ],
  ['^(?:third|second|fourth|fifth)(?: time)? and (?:last|final) time (?:of asking|i ask|we ask)[:,] ', ''],
  ['^apparently [^:.]{3,40}, so: ', ''],
  ['^for those (?:of you )?(?:moaning|complaining|whining|panicking|crying|asking) about ', 'A note about '],
  [`^(?:you|ye) ${EPITHETS}(?:${INSULT})[,:!] `, ''],
  [`, (?:the|those|these|that) ${UTTER}(?:${INSULT})(?=[.,!?]|$)`, ''],
  ['^(?:seriously|honestly|frankly),? (?=\\w+ \\w)', ''],
  [
    '(?<!\\b(?:so|too|very|more|say|and|be|me) )\\b(?:obviously|clearly|evidently|apparently|frankly|honestly)(?! enough),? ',
    '',
  ],
  [
    '(?:, (?:obviously|clearly|evidently|of course|you know|believe me|believe it or not|genius|darling)|(?:,|(?<!\\b(?:my|an?|the|your|our|his|her|their|oh|best|old|sorry|thanks|class|team|flat|room|is|was|pure|sheer|\\w+\\Ws))) (?:genius|mate|pal|buddy|sweetheart|hun|chief|sunshine|champ|einstein|sherlock))(?=[.!?]|$)',
    '',
  ],
  [
    ",? (?:big green thing|hard to miss|if you remember those|if you can manage (?:it|that)[^.]*|in case you (?:missed it|hadn't noticed))(?=[.,!?]|$)",
    '',
  ],
  [
    '^(?!oh,? (?:my|the|no|we|it)\\b)(?:well|oh|lol|look|listen|right|wow|yes yes|no no|um|er|ok|okay|fine|so|newsflash|spoiler|breaking),? (?=(?:maybe|perhaps|but|the|you|your|it|we|our|a|an|my|@)\\b)',
    '',
  ],
  [
    `^(?:(?:so |or )?(?:maybe|perhaps|next time)|just|simply|how about you|why don't you|you (?:could|might)(?: want to)?)(?: just| actually)? (?=(?:${TO_DO})\\b)`,
    'Please ',
  ],
  [
    '^(?!.*\\b(?:facts?\\b|before (?:you )?(?:tweet|post|rant|moan|speak|shout|accus)))(?:maybe|perhaps|try|have you tried) (restart|check|us(?!ing (?:your|a|any|some|that) (?:brains?|head|eyes?|ears?|loaf|noggin|common|grey|sense))|ring|call|email|switch|turn|plug|hold|press|updat|push|open|clear)ing\\b',
    'Please try $1ing',
  ],
  [
    '^have (?:we|you) (?:even )?(?:tried|considered|thought about),?(?:[^,]+,)? (?!using (?:your|a|any|some|that) (?:brains?|head|eyes?|ears?|loaf|noggin|common|grey|sense))(\\w+ing) ',
    'Could you try $1 ',
  ],
  ['^(?:do us all a favou?r and|do yourself a favou?r and) ', 'Please '],
  ['^do (?=(?:send|let|give|ring|call|bring|post|email)\\b)', 'Please '],
  ['\\ban? (\\w+) you may have heard of(?: called ours)?', 'our $1'],
  [
    "^some of us (?=\\w+ed |had |have |work |pay |were |(?:would|'d) (?:quite |really |actually |rather )?(?:like|love|prefer)\\b)",
    'We ',
  ],
  [',? but (?:sure|whatever|hey|ok|okay|you do you)(?=\\s*(?:[.!]|\\p{Extended_Pictographic}|$))', ''],
  [' so our \\w+ team can [^.]*', ''],
  [
    '\\btry to get (her|his|their|my|our|the) (name|facts|title|spelling)s? right(?: this time| next time)?',
    'Please check $1 $2',
  ],
  [
    '^((?:please |perhaps |maybe )?(?:read|check|try|open|look at) [^.,]{3,40}?) before (?:you )?(?:rant|shout|moan|tweet|panic|complain|accus)\\w*(?=[.!:]|$)',
    '$1',
  ],
  [' like everyone else', ''],
  [
    ',? (?:and |so )?no need (?:for|to) (?:the |any |all the |all this |be )?(?:drama|dramatics?|hysterics|panic|theatrics|shout|yell|moan|fuss|rude|tears)(?=[.,!?]|$)',
    '',
  ],
  ['^(?:firstly,?|secondly,?|thirdly,?|first,|second,|third,) (?=(?:it|the|we|your|you|a|an|there|i)\\b)', ''],
  ['^((?:please )?(?:book|read|check|ask|call|ring|look|bring|try|order|plan|use)\\b.*?),? next time(?=[.!]|$)', '$1'],
  [
    ',? (?:and |as )?(?:we|i) (?:told|warned|reminded|emailed) (?:everyone|everybody|you(?: all)?|customers|people) (?=on|in|at|last|twice)',
    ', as announced ',
  ],
  // A second ask hung on a first one is asked for as well.
  [
    "\\band,? (?:for once(?: in (?:your|ur|yr) (?:life|lives|lifetimes?))?|for the (?:last|final|\\w+th) time),? (?:please )?(?=(?:\\w+|don't) \\w)(?!(?:i|we|you|it|they|the|that|this|my|our) )",
    'and please ',
  ],
  [
    "\\band (?:please )?((?:try|make|be|get|read|turn|bring|remember|do|check|use|park|keep|don't|dont|shut|close|lock) [^.,;!?]{2,50}?),? (?:for once(?: in (?:your|ur|yr) (?:life|lives|lifetimes?))?|for the last time|for a change)(?=[.,!]|$)",
    'and please $1',
  ],
  [' believe it or not', ''],
  ["^again[,:] (?!(?:(?:we|i)(?:'re|'m| are| am) )?(?:so |very )?sorry|thank|many|please)", ''],
  [
    '\\b(is|are|was|were) (?:perfectly|absolutely|completely|totally|entirely) (?=(?:safe|fine|normal|legal|correct)\\b)',
    '$1 ',
  ],
  ['^(?:so |and )?no exceptions$', ''],
]);
