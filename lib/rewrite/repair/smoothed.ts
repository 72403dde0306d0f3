/** So insistent an order is a plain one. */
const INSISTED: readonly (readonly [RegExp, string])[] = [
  [
    /^do (send|share|bring|check|email|use|keep|give|post|contact|show|fill|drop|pop|quote|book) (?=(?:the|an?|your|our|us|me|it|in|by|over|whatever|back|any|all)\b)/iu,
    'Please $1 ',
  ],
  // "Bring your badge this time".
  [
    / this time(?<=(?:^|[,.;] |\band |\bso )(?:please |kindly |do |try to )?(?:bring|read|wear|check|answer|use|send|fill|sign|take|keep|put|spell|quote|remember)\b[^.,;!?]{1,60})(?=[.,!]|$)/iu,
    '',
  ],
  // "Do treat us to a photo".
  [
    /^(?:please )?do (?:treat|favour|grace|bless|honou?r|delight|regale|gift|indulge) us (?:to|with) (?=(?:the|an?|your|any|\d)\b)/iu,
    'Please send us ',
  ],
];

/** Pinpricks that hide in a calm sentence of an answer, and the words without them. */
const PINPRICKS: readonly (readonly [RegExp, string])[] = [
  ...INSISTED,
  [/^be (there|in|home|ready|on time|available|around) (?:this|next) time(?=[.,!]| or |$)/iu, 'Please be $1'],
  [/\bbe (there|in|home|ready|on time|available|around) (?:this|next) time(?=[.,!]| or |$)/iu, 'be $1'],
  [
    /^if you (?:really |absolutely )?(?:must|have to|insist on) (ring|call|phone|text|email|write)(?:ing)?[,:]? (?=\S*\d|\S+@)/iu,
    'Or $1 ',
  ],
  [
    /,? if (?:[£$€]\d[\d.,]*(?:['’]s| is| was)(?: really| just| all)? too (?:much|dear|steep) for you|(?:that|it|this)(?:['’]s| is) not too (?:taxing|complicated|difficult|hard|much to ask)(?: for you)?)(?=[.,!?]|$)/iu,
    '',
  ],
  [
    /,? if your (?:wallet|purse|budget|heart|ego|nerves|patience|busy schedule|delicate \w+)(?:['’]s| is| can| will|['’]ll| allows| permits)[^.,;\d]*(?=[.,!?]|$)/iu,
    '',
  ],
  [
    /,? if you can (?:possibly |actually |only )?(?:bear|stomach|stand|face|handle|cope with|survive|tolerate|drag yourself|tear yourself|spare)\b[^.,;!?\d]*(?=[.,!?]|$)/iu,
    '',
  ],
  [/\b(if (?:you['’]?re|you are|ur|u r)) even (?=home|in\b|there|around|awake|free|reading)/iu, '$1 '],
  [
    /\b(?:(?:lo and )?behold|marvel at|gaze (?:up)?on|feast your eyes on|lay (?:your )?eyes on)(?=,? (?:an?|the|your) )/giu,
    'see',
  ],
  // "if you can also find Undo".
  [
    /(?<= if you )can (?:(?:also|even|actually|just|possibly|somehow) )+(?=(?:find|locate|manage|reach|press|spot|tap|click) )/iu,
    '',
  ],
  [/,? and no,? (?=(?:we|i|you|it|they|there) \p{L}+(?:n['’]t| not)\b)/iu, ' and '],
  [/^do (?:treat yourself to|help yourself to|indulge in|have a go at) (?=\p{L}+ \p{L})/iu, 'Please try '],
  // "Oh, only on the giant sticker under the lid".
  [/^(?:oh|ah),? (?:only|just) (?=(?:on|in|under|at|behind|beside|next to) )/iu, "It's "],
  [/^do try (?!not\b|and\b|to\b|harder\b|it\b)(?=\p{L}+ \p{L})/iu, 'Please try '],
  [/^(?:funny|odd|strange|curious|weird)(?:ly enough|ly)?, (?=(?:we|it|that|there|he|she|they) \p{L})/iu, ''],
  [/^(?:obviously|clearly|evidently|naturally|funnily enough|believe it or not),? (\p{L})(?=[\p{L}'’]* \p{L})/iu, '$1'],
  // "or enjoy donating $15 to us".
  [
    /,? or (?:by all means )?(?:enjoy|have fun|feel free to enjoy) (?:donating|paying|losing|forfeiting|giving|handing)(?: us)?(?: (?:an? )?(?:extra|additional))? ([£$€₹₦]\d[\d.,]*\d|[£$€₹₦]\d)(?: (?:to|for) (?:us|it|the privilege))?(?=[.,;!]|$)/iu,
    ". After that it's $1",
  ],
  // "or treat yourself to a £70 fine".
  [
    /,? or (?:you can )?(?:by all means )?(?:treat yourself to|enjoy|look forward to|say hello to|brace yourself for|have fun with) (?=(?:the|an?) [£$€₹₦]\d[\d.,]* (?:fine|charge|fee|penalty|bill)\b)/iu,
    ". After that it's ",
  ],
  [/^(?:as )?per (?:our |company )?(?:policy|t&cs|terms)[,:]? (\p{L})(?=\p{L}* \p{L})/iu, '$1'],
];

/** How a clause ends. */
const END = '(?=[.,;!?)]|$)';
const JEERS = [
  // "It is with your bank, so kindly stop spamming us".
  String.raw`(?:(?:so|and) )?(?:please |kindly )?(?:stop|quit) (?:spamming|pestering|hounding|bombarding|harassing|nagging|badgering|hassling|disturbing|bothering|annoying)(?: \p{L}+){0,4}`,
  // "Tables are on page 4, if you can read a table".
  String.raw`if you can (?:read|count|spell|add up|tell the time|work (?:one|a \p{L}+)|be (?:bothered|arsed))\b[^.,;!?\d@]*`,
  String.raw`should you (?:ever |actually |really |still )?(?:fancy|deign|bother|feel like|manage|insist on|have the (?:energy|patience|strength))\b[^.,;!?\d@]*`,
  // "21 days and not a day more".
  String.raw`(?:(?:and|but) )?not an? (?:\p{L}+ )?(?:day|hour|minute|second|moment|week|penny|cent|word) (?:more|less|later|longer|over|extra|sooner)`,
  String.raw`(?:so |and |but )?do try (?:not )?to (?:keep up|stay|contain|remember|cope|survive|control|breathe|read|pay attention|restrain|calm|be (?:grateful|patient|quick))\b[^.,;!?\d@]*`,
  '(?:as|however) (?:wild|mad|crazy|strange|odd|shocking|radical|incredible|unlikely|painful|hard) as (?:that|it|this) (?:may |might |must )?(?:sounds?|seems?|be|is)',
  "(?:lucky|clever|poor|silly) (?:old )?you|(?:oh )?you poor (?:thing|lamb|love|soul|dear)|bless (?:you|(?:your|his|her|their) (?:heart|cotton socks|little heart)s?)|(?:you['’]re|you are) welcome|imagine that|fancy that|who knew|aren['’]t you (?:lucky|clever|special)",
  "you['’]ll be (?:overjoyed|thrilled|relieved|glad|pleased|delighted|astonished|amazed|shocked|stunned) to (?:hear|know|learn|read|see)(?: that)?",
  String.raw`not that (?:it|you|anyone|anybody|any of you|he|she|they)(?:['’]d| would| will|['’]ll| ever)* (?:matters?|cares?|reads?|looks?|listens?|notices?|noticed|asked|checks?|checked|bothers?|bothered|helps?)\b[^.,;!?\d@]*`,
  'enjoy|(?:so )?(?:someone |somebody )?(?:call(?: in)?|alert|ring|phone|tell|notify|wake) (?:scotland yard|nasa|interpol|sherlock|poirot|mi5|the (?:hague|fbi|army|un|cia|bbc|press|papers|nobel|pulitzer|guinness)(?: (?:people|committee|lot|judges?|panel|board))?)',
  // "so put the violin away", "we'll arrange popcorn".
  String.raw`(?:(?:(?:so|and) )?(?:you can |you may |do |please |kindly |now )*(?:put|leave|hold|keep|save|spare|drop|get|dust off|pack|crack open|pop|dig)|(?:we|i)(?:['’]ll| will| can) (?:arrange|bring|supply|send|provide|order|fetch|make|get)) [^.,;!?\d@]*\b(?:violins?|machetes?|pitchforks?|tissues|hank(?:y|ies)|champagne|bunting|popcorn|tears|drama|lectures?|sermons?|sarcasm|trumpets?|fanfare|party hats?|armbands|snorkels?|life ?jackets?|placards?|medals?|confetti)\b[^.,;!?\d@]*`,
  'obviously|evidently|duh|shockingly|shock horror|funnily enough|believe it or not',
];
const TAILS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:,| [–—-]) (?:${JEERS.join('|')})${END}`, 'giu'), ''],
  // "It's with Repairs, not us anyway": who has it is the answer.
  [/(?<=\p{L}),? (?:and )?not (?:(?:by|with|from|for|down to) )?us(?: at all| anyway| here)?(?=[.,;!]|$)/giu, ''],
  // "10 to 4, same as it says on the door, the website and my forehead".
  [
    /, (?:just |exactly )?(?:same as|like) (?:it|the (?:sign|website|poster|menu|email))(?: has)? (?:says?|said)\b[^.;!?\d@]*(?=[.!]*$)/iu,
    '',
  ],
  [
    / and not an? (?:\p{L}+ )?(?:day|hour|minute|second|moment|week|penny|cent) (?:more|less|later|longer|over|extra|sooner)(?=[.,;!?)]|$)/iu,
    '',
  ],
  [/,? (?:period|full stop|end of story|simple as that|if you (?:really |absolutely )?must)(?=[.!]*$)/iu, ''],
  [/, (?:ok(?:ay)?,? )?(?:happy|satisfied|content)(?: now)?\?+$/iu, '.'],
  // "It broke just to annoy you".
  [
    new RegExp(
      `(?<!(?:\\b(?:not|never|nobody|none)\\b|n['’]t\\b)[^.!?]*) (?:just|purely|solely|simply) to (?:annoy|spite|upset|irritate|torment|wind up|punish|vex|bother|inconvenience|test|tease|confuse) (?:you|ye|everyone|everybody|people)(?: all| personally| lot| specifically)?${END}`,
      'giu',
    ),
    '',
  ],
  // "it's £35, not a kidney".
  [
    /(?<=\d[\p{L}\d.,]*),? not (?:a|an|the|your) (?:kidney|mortgage|yacht|house|fortune|moon|king['’]s ransom|ransom|life sentence|apocalypse|tragedy|disaster|war|crime|end of the world|crown jewels)(?=[.,;!?]|$)/iu,
    '',
  ],
  // "We've sold 9,000 and nobody else complains".
  [
    /(?<=\b(?:we['’]ve|we have|we) (?:sold|made|shipped|served|delivered|posted|sent|had) (?:over |about |more than )?[\d,]+\b[^.!?]*?) (?:and|with|without) (?:(?:nobody|no one|not one|never)\b|(?:a )?(?:single )?complaint)[^.!?\d]*(?=[.!]|$)/iu,
    '',
  ],
  // "so shout at him".
  [
    /(?:,| [–—-])? (?:so|and) (?:please |do |go and |feel free to |by all means )?(?:shout|moan|yell|scream|rant|whine|whinge|have a (?:go|moan|pop|word)) (?:at|to) (?:them|him|her)(?:,? (?:instead|not (?:us|me)))?(?=[.!]*$)/iu,
    '',
  ],
  // "(try reading them)".
  [
    / \((?:(?:yes|no|and),? )?(?:please )?(?:try (?:reading|looking|checking|using)|do read|imagine|really|honestly|seriously|hint|shock|duh|surprise|you['’]re welcome|you know|funnily|believe)\b[^)\d@]*\)/giu,
    '',
  ],
];

/** "Do not tag us for this.": who answers has been tagged already. */
const SENDS_OFF = /^(?:please |kindly )?(?:do not|don['’]t|stop) tag(?:ging)? (?:us|me)\b[^.,;:\d@]*[.!]*$/iu;

/** A sentence of an answer without the pinpricks in it. */
export const smoothed = (text: string): string =>
  SENDS_OFF.test(text)
    ? ''
    : [...PINPRICKS, ...TAILS].reduce((words, [pricks, calm]) => words.replace(pricks, calm), text);

/** "Do send over whatever was said", as the request that it is. */
export const requested = (text: string): string =>
  INSISTED.reduce((words, [insists, plain]) => words.replace(insists, plain), text);
