import type { Kind } from '../../coach/kinds';
import { STINGS } from './stings';

/** Words for people that are always contempt; one of them makes its clause an attack. */
export const INSULT =
  'clickbait|drivel|nonsense|twaddle|hogwash|tripe|idiots?|idiotic|morons?|moronic|imbeciles?|cretins?|clowns?|muppets?|half-?wits?|dim-?wits?|nit-?wits?|numpt(?:y|ies)|low-?li(?:fe|fes|ves)|scum(?:bags?)?|vultures?|parasites?|tyrants?|leech(?:es)?|weasels?|jobsworths?|so-and-sos?|brain donors?|trolls?|karens|(?:an?|you|total|absolute|proper|typical) karen|snowflakes?|losers?|wasters?|morons|jackass(?:es)?|dumb-?ass(?:es)?|assh\\w+|ars?eholes?|pricks?|dickheads?|dicks?|twats?|wankers?|tossers?|bellends?|knobheads?|bastards?|sods?|cowards?|bullies|bully|liars?|thieves|thief|crooks?|cowboys?|hypocrites?|simpletons?|dunces?|dopes?|dolts?|fools|(?:an?|the|any|old|you|such a) (?:\\w+ )?fool|airheads?|amateurs?|clueless|brainless|spineless|gutless|pathetic|useless|incompetents?|incompetent|lazy|selfish|greedy|ignorant|illiterate|smug|shameless|disgrace|disgraceful|garbage person|(?:absolute|total|utter|complete|pure|hot|human|you|is|are) (?:garbage|trash)(?! cans?| collect)|vermin|goons?|halfwit|plonkers?|pillocks?|gobshites?|eejits?|wazzocks?|olodo|mumu|amadan|gombeen|twits?|dullards?|saddos?|scroungers?|freeloaders?|brats?|berks?(?!\\.)|bozos?|chancers?|shysters?|cheapskates?|whiners?|moaners?|crybab(?:y|ies)|drama queens?|sad little|miserable (?:old |little )?(?:gits?|sods?|lot|cows?|excuses?)|petty(?! (?:cash|officer|sq|st|street)\\b)|genius(?:es)?|thick as|(?:you|tabloid|talentless|lazy|cheap|bunch of) hacks?|churnalist|keyboard warriors?';

/** Beasts: an insult where somebody is called one, and else what ate the cable. */
export const BEAST = 'snakes?|rats?|donkeys?|sheep|dinosaurs?|goats?';
/** What a reproach is made stronger by. */
export const UTTER =
  '(?:(?:absolute|utter|complete|total|proper|right|daft|silly|stupid|soft|big|great|massive|wee|little|old|sad|thick|dense|dozy|useless|lazy|rotten|cheeky|nosy|ignorant|greedy|bloody|flaming|bleeding|feckin|fecking|fuckin|fucking) ){0,3}';

/** Words that only sting behind "you". */
export const FOOL =
  'article|pudding|bat|goat|cow|eejit|prat|wally|drongo|galah|bampot|plank|melon|doughnut|donut|spanner|muppet|lot';
/** What is threatened behind "or": "or it's gone", "or we close the case". */
export const FORFEIT = [
  '(?:lose|forget|forfeit) (?:it|that|them|the lot|the slot|your \\w+)',
  "(?:you(?:'re| are|'ll be| will be)|it(?:'s| is)) (?:off|out|done|barred|gone|stuck with it|back (?:to|at)|sorry|on your own|in the bin|charged)\\b[^.,;!?]*",
  "you(?:'ll| will) (?:get a fine|see none|be sorry|regret|never|lose|wait|miss out)\\b[^.,;!?]*",
  "(?:don't|do not) (?:ever |even |bother )*(?:pitch|pitching|email|emailing|contact|contacting|write|writing|message|messaging|tag|tagging)\\b[^.;!?]*",
  "(?:i|we)(?:'ll| will) (?:start|begin|print|publish|block|name)\\b[^.;!?]*",
  'my (?:piece|story|article|column|report|thread) (?:is|will be|runs|goes)\\b[^.;!?]*',
  "we(?:'re| are) done|(?:he|she|they)(?:'ll)? (?:drives? on|turn round|leaves?|walks?)|i (?:walk|go to|leave|start|name)\\b[^.,;!?]*",
  "(?:i'm|we're) (?:at your|telling|calling|naming|coming|cancelling|posting|leaving)\\b[^.;!?]*",
  "we(?:'ll| will)? (?:freeze|close|shut|drag|finish|ban|bar|block|bin|post your|run the|sell|give it)\\b[^.,;!?]*",
  "it (?:stays charged|goes to the bottom|goes in the bin)|the \\w+ stays here|come in your \\w+|stay (?:at )?home|start over|start again|take your chances|kiss [^.,;!?]*|face the (?:consequences|music)|suffer the consequences|don't (?:come|complain|come crying)\\b[^.;!?]*",
].join('|');

/** A clause that matches is hot; what it is decides what stands in its place. All are tried on straight quotes, any case. */
export const HEATED: readonly (readonly [Kind, RegExp])[] = (
  [
    [
      'snark',
      String.raw`^(?:but )?fine$|^(?:honestly|seriously|really|obviously|clearly|frankly|incredible scenes)$|^(?:lovely|nice|kind|good|sweet|thoughtful|generous) of\b|if you can (?:bear|manage|handle|stand|wait|spare)|too (?:complicated|difficult|hard)(?: for (?:you|some))?$|half asleep|^it's almost as if|it's not (?:that |so |exactly )?(?:complicated|hard|difficult|rocket)|must have been at the|is (?:exactly|just) (?:how|what|where) i (?:wanted|needed|always)|learned so much about|^truly\b|^(?:i )?(?:just |really )?love (?:\w+ing|how|that|it when)\b|^do give my|^i(?:'ll| will) just \b|^i (?:hear(?! you\b)|assume|suppose|imagine|gather|take it)\b|keeps? on giving|^nothing says\b|^because (?:nothing|who|of course)\b|^who needs\b|sounds? (?:magical|lovely|ideal|perfect|delightful|dreamy)|^(?:top (?!right|left|gate|floor|shelf|drawer|row|one|tip|lad|of)|peak )\w+$|for the privilege|^enjoy (?:your|the) (?!weekend|day|evening|rest|holiday|trip|play|show|match|game|film|book|walk)\w|^what an? (?!(?:awful|terrible|wretched|horrible|rotten|dreadful|sad|grim|long|blow|shame|pity|fright|loss|relief|pain|night|day|run|year|match|save|goal)\b)\w+(?: \w+)?$|\bhow (?:very )?(?:kind|nice|thoughtful|generous|good|clever|brave) of (?:you|them)|^good to (?:see|know)\b|^so (?:glad|grateful) (?!.*\b(?:ok|okay|safe|home|better|enjoyed|liked|loved|worked|helped)\b)|^always an? (?:joy|pleasure|treat|delight)|^great (?:to see|use|way)\b|^thanks for (?:nothing|that)$|^nothing like an? |gold (?:star|medal)|when you've finished|^(?:or )?(?:is|would) that (?:be )?too|^no rush(?:,? (?:then|though|obviously|guys|lads|folks))?$|take your time|in your own time|^perhaps we should have|^riveting|^groundbreaking|^inspired\b|^heroic|^(?:dug|fixed|painted) themselves|to spite (?:you|us|me)|\balert the\b|but sure$`,
    ],
    ['hostility', String.raw`\b(?:${INSULT})\b`],
    [
      'hostility',
      String.raw`(?:\b(?:you|ye|such|absolute|total|complete|utter|lying|greedy|lazy|bunch of|pack of)|(?<!\bthere )\b(?:is|are|was|were|be)|(?<!\bthere)['’](?:s|re|m)) (?:an? |just |all |absolute |total )*(?:${BEAST})\b`,
    ],
    [
      'hostility',
      String.raw`(?:(?<=^(?:and |so |but |oh )?)(?:you|ye) ${UTTER}|\byou (?=${UTTER.replace('{0,3}', '{1,3}')})${UTTER})(?:${FOOL}|${BEAST})$`,
    ],
    [
      'hostility',
      String.raw`\b(?:bunch|pack|herd|flock|nest) of ${UTTER}(?:${BEAST})\b|\b(?:${BEAST}) like (?:you|them)\b`,
    ],
    [
      'pressure',
      String.raw`\b(?:i|we) (?:expect|demand|want) (?:this|that|it|an? (?:apology|answer|reply|correction|explanation))\b.*\b(?:within|immediately|now|today|by|in the next)\b`,
    ],
    ['pressure', String.raw`\bor (?:else )?(?:${FORFEIT})$`],
    ['snark', STINGS.map(([source]) => source).join('|')],
    [
      'snark',
      String.raw`\bfor (?:the love of \w+|(?:heaven|god|pete|pity|goodness|christ)'?s'? sake|crying out loud)\b|\b(?:funnily|oddly|strangely|curiously|shockingly|amazingly) enough\b`,
    ],
    [
      'hostility',
      String.raw`\b(?:f+u+c*k\w*|f\*+\w*|f[u*]+[c*]+k\w*|sh[i*]t\w*|wtf|ffs|stfu|piss(?:ed)? off|bugger off|sod off|get stuffed|drop dead|go to hell|shut up|screw you|bite me|up yours|get a (?:life|grip|job))\b`,
    ],
    [
      'hostility',
      String.raw`\b(?:you (?:make me sick|disgust me|people|lot)|you're (?:being )?(?:ridiculous|absurd|a (?:joke|disgrace|liar|child)|blocked)|a child could|trained (?:hamster|monkey)|anyone with (?:a brain|half a brain|eyes|a pulse)|any (?:fool|idiot)|sick of you|waste of (?:space|oxygen|time)|brain ?cells?|hear from (?:our|my) lawyers?|see you in court|make your life|i'll ram|watch your back|you'll regret|drop the attitude|know your place|utterly selfish|which genius|what kind of (?:idiot|person)|are you (?:people|lot|blind|deaf|serious|kidding|incapable|insane|mad|for real)|do you (?:people|lot|even)|can you (?:people|lot|even|not)|did (?:any|no) ?one with a pulse|insane)\b`,
    ],
    [
      'snark',
      String.raw`^(?:oh,? )?(?:wow|brilliant|great|bravo|congratulations|congrats|well done|gold medal|slow clap|nice (?:try|one|work)|good (?:one|luck with that)|fascinating|genius|revolutionary|how (?:lovely|nice|sweet|original|brave|kind|convenient|cute|quaint)|lovely|charming|classy|classic|amazing|magic|marvellous|stunning|superb|splendid|visionary \w+|what a (?:poet|surprise|shock|hero|treat|joy|star|legend|time)|truly|shocker|shocking|quelle surprise|lucky (?:us|me|you)|glasses on|believe me|oh please|oh dear|poor you|poor baby|aww+|bless|yawn|cool story|big shock|jackpot|round of applause|standing ovation|chapeau|kudos|full marks|top marks|ten out of ten|10/10|stellar|outstanding|world[- ]class|bliss|(?:pure |absolute )?heaven|inspired|smooth|slick|dreamy|iconic|priceless|stay classy|no biggie|(?:it was )?no big deal|happy days|nice touch|(?:i feel |so )(?:so )?special|real (?:hero|classy|thoughtful|clever|smart|nice|mature|professional)|so (?:considerate|thoughtful|kind|helpful|generous|professional)|chef's kiss|what could go wrong)(?: (?:then|there|again|everyone|folks|guys|team|work|job|stuff|scoop|scheduling|planning|service|reporting))?$`,
    ],
    [
      'snark',
      String.raw`\b(?:who (?:could|would) have (?:guessed|predicted|thought|known)|who knew|(?:shocking|revolutionary|crazy|wild|radical|shocker),? i know|believe it or not|you're (?:so )?welcome(?: in advance)?$|bear with me here|newsflash|spoiler(?: alert)?|earth to|hate to break it|cry me a river|tiny(?:est)? violin|jealous much|just a thought|thoughts and prayers|good luck with that|knock yourself out|(?:love|like) that for (?:you|us|me)|must be nice|alert the (?:newspapers|press|media)|call the (?:police|newspapers|press|un|emergency services|fire brigade|coastguard|army)|stop the press\w*|hold the front page|mystery for the ages|pure coincidence|i'm sure|no doubt|by all means|(?<!please )do (?:tell (?!us\b)|go on|enlighten|let us know when|keep up$)|can't wait(?<!(?:that|mum|father|safety|child|dog|she|he|it|this) can't wait)(?! to (?:see|meet|hear|read|try|have|share|show|welcome)\b)|couldn't possibly|perish the thought|heaven forbid|god forbid|imagine that|fancy that|would you believe|of all things|if you can manage|too much to ask|try not to faint|water is wet|rocket science|hot dinners|everyone's a (?:critic|designer|expert)|time machine|crystal ball|carrier pigeon|by unicorn|smoke signals?|the \d+th century|liv(?:es?|ing) rent[- ]free|(?:late|broken|wrong|cancelled|ignored|closed|nothing|nobody|silence|no answer|no reply),? as usual|of course you did|funny how|amazing how|interesting how|strange how|odd how|context is a wonderful|a wonderful thing|you may have heard of|if you remember those|hard to miss|and you know it|^you know(?: it)?$|everyone knows (?:it|that)|as any(?:one|body) (?:can|could)|in case you (?:missed|hadn't|haven't)|^(?:so |and )?take that(?:, .{2,20})?$|eat my (?!hat\b|lanyard\b)|told you so|nothing better to do|before any(?:one|body) (?:starts|asks|complains|moans)|frothing|tantrum|meltdown|hissy fit|(?<!\b(?:my|me|our|oh|sorry) )(?:sweetie|sweetheart|darling))\b`,
    ],
    [
      'snark',
      String.raw`^(?:maybe|perhaps|next time|try|you might|you could|have you|might i suggest|i suggest|why (?:don't|not)|how about|feel free to)\b.{0,12}\b(?:read|learn|learning|check|checking|watch|look(?:ing)?|think|open|listen|use|using|google|pay attention|plan|book|ask|get (?:her|his|their|your) \w+ right|grow|invest|buy|consider|turn|tried|considered)\b(?!.*\b\d)`,
    ],
    [
      'snark',
      String.raw`\b(?:what part (?:of [\w ]+ )?(?:is|was) (?:unclear|not clear)|i trust (?:that|this) is (?:now )?clear|enjoy the wait|learn to \w+|have we tried|next you'll|did you (?:even|actually|bother)|if you(?:'d| had) (?:ever|even|bothered|read|looked|listened|checked|paid)|what part of|how hard (?:is|can) it|is it (?:really )?(?:so|that|too) (?:hard|difficult|much)|some of us|(?:tweets|people|customers|comments) like (?:you|yours|this)|who ask nicely|some people|certain people|unlike (?:you|some)|instead of (?:tweeting|moaning|whining|complaining|ranting|shouting|crying|insulting|wasting)|rather than (?:tweeting|moaning|whining|complaining|ranting|shouting)|we'd have thought|i'd have thought|one would (?:think|have thought)|(?<!than )you'd think|surely|so our \w+ team can)\b`,
    ],
    [
      'blame',
      String.raw`^blame (?!me\b|us\b)|\b(?:you (?:should|could|would|might|ought to) ?(?:'ve|have|of) (?!heard\b|got\b|needed\b|had (?:an?|one|the|your|warning|to)\b|been (?:told|asked|warned|able|put|offered|given|called|paid|seen|the|at|first)\b|seen us\b|never\b)\w+|you'd have (?:known|seen|had)|(?:your|their|his|her) (?:own )?(?:fault|mistake|error|doing|negligence|carelessness)(?<!\b(?:not|never|isn't|wasn't|all) \w+ (?:own )?\w+)|fault is (?:yours|theirs)|\w+'s fault|(?<!(?:to|n't|not) )blame(?! (?:me|us)\b)|(?<!\b(?:no one|nobody|none|neither) )(?:are|is|were|was) to blame(?! but)|that's on you|(?:only|no one|nobody) (?:have |has )?(?:yourself|yourselves) to blame|you (?:clearly|obviously|evidently|simply|chose to|ignored|failed|forgot|neglected|didn't (?:read|listen|bother|check|follow))|user error|that's what happens when|anyone who'd bothered|who'd bothered|as (?:the|your|our) \w+(?: \w+)? (?:clearly |plainly )?(?:says|states|said|explains|explained)|as (?:noted|stated|explained|outlined|mentioned|per) in|the box says so|it's on the (?:website|sign|box|door|page)|we told everyone|check your own|accusing people|your responsibility|up to you to)\b`,
    ],
    [
      'denial',
      String.raw`^(?:that's |this is |what )?(?:impossible|nonsense|(?:absolute|complete|utter|total|pure) (?:rubbish|nonsense|garbage|tosh|bunkum|fiction|fantasy))$|\b(?:not (?:our|my) (?:fault|problem|responsibility|job|issue|doing|error|mistake|department|decision|call|circus|monkeys|concern)|(?:nothing|no problem|no fault|no issue|no error)s? (?:wrong |at all )?(?:on|with|at) (?:our|my) (?:side|end|part|systems?|line)|nothing (?:is )?wrong with (?:our|the|it)|nothing to do with (?:us|me)|(?:we|i) (?:did|have done|do) nothing wrong|(?:we|i) did everything right|flawless|spotless|impeccable|second to none|works? (?:perfectly|as intended|as designed|fine)|stand(?:s)? by (?:our|my|every)|not who we are|(?:we're|we are|i'm|i am|i) (?:just|only|merely) (?:the|a|an|write|run|print|process|work|do|sell|follow)|we only (?:run|process|print|do|sell|handle|pass)|not (?:us|me)\s*$|wasn't (?:us|me)|it's not like we|highly doubtful|(?:very |highly |extremely )?unlikely to be (?:our|us|ours)|we relied on|we had it from|our default|no record of|(?:it|they|everything) left (?:our|the|my) \w+ (?:perfect|fine|intact|spotless|in one piece|in perfect \w+|as it should)|we do our job|only trying to help|not aimed at you|taken? out of context|misinterpret\w*|we're confident|we are confident)\b`,
    ],
    [
      'dismissal',
      String.raw`\b(?:that's how (?:\w+ )?(?:works?|goes|it is)|calm down|chill(?: out)?|relax|(?<!can't |cannot |never )get over it(?! on\b)|^(?:just |please |so |and |let's |all )*move on$|grow up|cheer up|man up|toughen up|lighten up|(?<!\b(?:we'll|i'll|will|can|to|they'll) )deal with it|suck it up|cry(?:ing)? about it|boo hoo|not the end of the world|hardly the end|first[- ]world problems?|(?:nobody|no one) (?:cares(?! more)|died|else (?:at .{2,20} )?(?:has (?:this|it|had (?:this|it))|(?:has |had )?(?:complain\w*|mind\w*|noticed|mentioned|seems|had a problem)))|who cares|so what|big deal|no big deal|storm in a tea ?cup|(?:the|all this|such|your|this|enough|manufactured) drama(?! club| class| group| teacher| school)|(?<!please )(?:stop|quit) (?:whining|moaning|complaining|crying|asking|yelling|shouting|being)|whin(?:e|ing)|moan(?:ing|ers)?|(?<!not )overreact\w*|other customers|worse things|take it or leave it|shop elsewhere|(?<!\b(?:i|we|i'll|we'll|to) )go elsewhere|jog on|get used to it|it is what it is|tough (?:luck|break)|too bad|hard luck|c'est la vie|oh well|these things (?:do )?happen|nobody's perfect|nothing's perfect|what do you expect|you(?:'ll| will) (?:live|survive|cope|get over)|yelling won't|shouting won't|chasing (?:daily|us)|doesn't help any|you must have (?:called|rung|come|picked|misread|missed|clicked|pressed|typed|entered|forgotten)|you got lucky|count yourself lucky|only \d+\s*$|can't hack it|don't apply|end of story$|^end of$|no exceptions|get a (?:sense of humour|refund)|you like it or not|simple as that)\b`,
    ],
    [
      'pressure',
      String.raw`\b(?:per (?:my|our) (?:last|previous|earlier)|for the (?:last|final) time(?! before)|for the (?:umpteenth|nth|millionth|hundredth|thousandth) time|for the (?:third|fourth|fifth|sixth|tenth|\w+th|\d+\w\w) time(?<=^(?:so |and |now |ok )?for the \S+ time)(?!(?: (?:this|since) \w+)? i\b)|as (?:i|we)(?:'ve| have)? (?:already|keep|kept|repeatedly|said|told|explained|stated|mentioned|previously|clearly)\b.{0,30}|(?<!to )how many (?:more )?times|i'll wait$|i'm waiting$|i did ask|i (?:shouldn't|should not) have to|not (?:asking|going to ask) again|last (?:chance(?! (?:to|for)\b)|warning)|final warning|or else|or don't bother|ball'?s? in your court|clock is ticking|tick tock|chop chop|asap(?<!\b(?:we|i)(?:'ll|'re| will| are) .{0,40})|any(?:one|body) (?:there|home)$(?<=^(?:is )?any\w+ \w+)|do your job|take you to court)\b`,
    ],
    [
      'deflection',
      String.raw`\b(?:nothing (?:more |else )?(?:we|i) can do|not (?:a|our|my) (?:matter|thing|area|remit)|don't (?:look at|ask|blame|shoot) (?:me|us|the messenger)(?! to\b)|wrong (?:account|person|team|place|department)$(?<=^(?:(?:you've got|that's|this is) the )?\w+ \w+)|ask (?:him|her|them)$(?<=^(?:so |just |go )?\w+ \w+)|(?:between you and|(?<!\b(?:i'll|we'll|please|to) )take it up with|that's one for|that'll be (?:for|one|(?:your|the) [\w']+ (?:end|side|problem|department|job))|you(?:'ll|'d)? (?:need|have) to take it up)|(?:is|are) (?:(?:theirs|his|hers) to|the job of)\b|above my pay grade|out of our hands|we don't (?:deal with|handle|cover)|can't help (?:you|with that)|ask someone else|complaints? to\b(?! \S+@)|(?<=^(?:duly )?)noted\s*$|ticket closed|case closed|(?<!you (?:won't|don't|shouldn't) (?:have|need) to )explain again)\b`,
    ],
    [
      'deflection',
      String.raw`\b(?:is|are) (?:the|your|their) (?:[\w-]+ ){0,2}[\w-]+'s (?:lookout|problem|mess|headache)\b`,
    ],
    [
      'non-apology',
      String.raw`\b(?:(?:sorry|apologies|apologi[sz]e|regret)\b.{0,20}\b(?:if|appeared|may|might|(?:any|anyone|those|some(?: people)?|whoever)\b(?=.*\b(?:offen\w+|upset|feel|felt|took|thought|inconvenien\w+|bothered|affected|misunderst\w+|confus\w+))(?:\b|(?<=s)))\b|(?:sorry|apologi[sz]e|regret)(?: that)? (?:you|your|they|people)\b.{0,12}\b(?:feel(?! (?:so |that )?(?:bad|out|unsafe|lost)\b)|felt(?! (?:so |that )?(?:bad|out|unsafe|lost)\b)|think|thought|(?:took|take) (?:it|that|this|offen\w+|our|my|the)|see it (?:that|this|as)|believe|perceive\w*|were (?:disappointed|offended|upset|unhappy)|misunderst\w+)|(?:sorry|apologi[sz]e)(?: to hear)? (?:about|of|for) your (?:experience|frustration|disappointment)|sorry to hear (?:you|that you) (?:feel|believe|think)|any (?:inconvenience|confusion|offen[cs]e|distress|upset|disruption|misunderstanding|frustration)|mistakes (?:were|get|happen|have been)|regrettabl[ey]|unfortunate(?:ly)? you|it(?:'s| is) (?:unfortunate|regrettable|a shame)|may have (?:been|caused|experienced)|whatever (?:it is )?(?:i|we) did|sorry you (?:feel(?! (?:so |that )?(?:bad|out|unsafe|lost)\b)|think|took (?:it|that|offen\w+)|see (?:it|this)|weren't (?:happy|satisfied|pleased))|sorry,? (?:but|not sorry))\b`,
    ],
  ] as const
).map(([kind, source]) => [kind, new RegExp(source, 'iu')] as const);
