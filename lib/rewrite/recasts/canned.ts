import { FORM_ADDRESS } from '../structure/form-address';
import { recasts } from './recast';

/** Stiff words for plain ones; nothing but the manner changes. */
export const PLAIN_WORDS = recasts([
  [
    '^(?:an? |some )?(error|inaccuracy)s? (?:may|might|could) (?:possibly )?have (?:crept|slipped|found (?:its|their) way) into (?=\\w)',
    'There was an $1 in ',
  ],
  [
    '^(?:an? |some )?(mistake|slip|typo)s? (?:may|might|could) (?:possibly )?have (?:crept|slipped|found (?:its|their) way) into (?=\\w)',
    'There was a $1 in ',
  ],
  ['\\b(?:(?:please|kindly) )+be (?:advised|informed|notified|aware)(?! of\\b)(?: that)?,? ', ''],
  ['\\b(?:please |kindly )?do the needful and (?=\\w)', 'please '],
  ['\\bkindly (?!be (?:advised|informed|notified|aware))(?=\\w)', 'please '],
  ['\\bwith effect from\\b', 'from'],
  ['\\bplease ensure (?:that )?', 'please make sure '],
  ['\\b(?:please|kindly) (?:note|be aware)(?: that)?[,:]? (?=\\w)', ''],
  [
    '\\bfurther to (?:our |your |the |my )?(?:previous |recent |earlier )?(?:correspondence|emails?|letters?|conversation|call),? ',
    '',
  ],
  ['\\b(may|can|could|should|must|will) be utili[sz]ed\\b', '$1 be used'],
  ['\\bin the interim\\b', 'in the meantime'],
  ['\\b(?:is|are) scheduled to attend\\b', 'will be there'],
  ['\\b(are|is) required to be in possession of\\b', 'need'],
  ['\\b(?:is|are) to be (submitted|returned|paid|sent|made)\\b', 'should be $1'],
  [
    '\\bno (?:further )?action is (?:required|needed) (?:on|from) your (?:part|side|end)(?: at this time)?\\b',
    "you don't need to do anything",
  ],
  ['\\bis being (?:harmoni[sz]ed|rationali[sz]ed|aligned|optimi[sz]ed)\\b', 'is changing'],
  [
    '\\bwill undergo (?:essential |scheduled |planned |routine )?(?:optimi[sz]ation|maintenance|enhancements?)\\b',
    'will be updated',
  ],
  ['\\bstrictly by appointment\\b', 'by appointment'],
  ['\\bcommences?\\b', 'starts'],
  ['\\bendeavou?r to\\b', 'try to'],
  ['(?<!\\b(?:i|we) )\\bshall (?!i\\b|we\\b)', 'will '],
  ['^(?:we|i) announce (?:that |the commencement of )', ''],
]);

/** Canned wording that holds the matter: the matter stays, in plain words. */
export const CANNED = [
  ...PLAIN_WORDS,
  ...recasts([
    [
      '(?:^|(?<=, ))(?:as (?:a )?part of|in line with|in keeping with|in furtherance of|in pursuit of|in|with|given) our (?:[\\w-]+ ){0,2}?(?:commitment|dedication|efforts?|drive|quest|pursuit|mission|resolve|promise|vision|strategy|values|ambitions?|goals?|objectives?)\\b(?: (?:to|for|of|towards) [^,]{3,60})?, ',
      '',
    ],
    [
      '^(?:it is )?with (?:great |immense |much )?(?:pleasure|joy|pride|delight)(?: that)? (?:we|i) (?:announce|inform you|share|present)(?: that)? (?:the commencement of )?',
      '',
    ],
    [`^(?:${FORM_ADDRESS}|dear all),? (?=(?:please )?\\w+ \\w+ \\w)`, ''],
    ['\\bplease (?:note|be aware)(?: that)?[,:]? (?=\\w)', ''],
    [
      '(?:^|(?<=, ))(?:due to|owing to|because of) (?:(?:operational|unforeseen|technical|logistical|exceptional|staffing) )?(?:reasons|circumstances|constraints|considerations)(?: (?:beyond|outside) our control)?,? ',
      '',
    ],
    ['\\b(?:may|might|will|could) be subject to (?:some |minor |slight )?delays?\\b', 'may be delayed'],
    [
      '^(?:it is )?with (?:a )?(?:heavy|sad) hearts?(?: that)? (we|i) (?:share|announce|confirm|write to share)(?: (?:with you|that))? (?:the |my |our )?(?:very )?(?:difficult|hard|tough|painful) decision to (.+?)(?: (?:in order )?to (?:focus|concentrate|prioriti[sz]e|explore|pursue)\\b[^.]*)?(?=[.!]|$)',
      "$1've decided to $2",
    ],
    [
      "^(?:we|i)(?: are|'re| am|'m)? (?:so |very |truly |absolutely )?(?:thrilled|delighted|pleased|proud|excited|honou?red) to (?:announce|share|confirm|reveal)(?: that)?,? ([^,]{3,50}?) (?:is|are) (?:set|proud|delighted|excited|pleased|thrilled) to (?:unveil|launch|introduce|offer|present|announce) (an?|the|its|their|our) (?:[\\w-]+-in-class |world-class |cutting-edge |innovative |state-of-the-art |exciting |ground-?breaking |bespoke )*",
      '$1 has $2 ',
    ],
    [
      "^(?:we|i)(?: are|'re| am|'m)? (?:so |very |truly |absolutely )?(?:thrilled|delighted|pleased|proud|excited|honou?red) to (?:announce|share|confirm|reveal) (?:an? (?:range|number|series|host|raft) of |several |some )?(?:exciting |new )*(?:enhancements|improvements|changes|upgrades) to (?:the |our )?(?:(?:visitor|customer|guest|user|member|passenger|patient)s?['’]? )?(?:experience|journey|facilities|offering)? ?(at|in|on) ",
      'There are improvements $1 ',
    ],
    [
      '^(?:we|i) (?:would|should) like to (?:take this opportunity to )?(?:extend|express|offer) (?:my|our) (?:most )?(?:\\w+ )?(?:gratitude|thanks|appreciation) to (?:all |our |my )*(?:stakeholders|supporters|partners|contributors)(?: (?:in|of|on|for) (my|our|the) ((?:[\\w-]+ ){0,2}?[\\w-]+?)(?: journey)?)?(?=[.!]|$)',
      'Thank you to everyone who helped with $1 $2',
    ],
    [
      '\\bdue to (?:(?:unusually |very )?high|increased|unprecedented) (?:call |message )?(?:volumes?|demand)[^,.;]*?,? (?=please |your |we |replies )',
      '',
    ],
    [
      '\\b(?:we|i) (?:would like to|wish to|want to)(?: take this opportunity to)? (?:remind|inform|advise|notify)(?: (?:all|our|you)(?: \\w+){0,2}?)? that ',
      '',
    ],
    ['\\b(?:we|i) would (?:encourage|advise|recommend|ask|urge|request) (?:that )?you (?:to )?(?=\\w)', 'please '],
    [
      "(?:^|\\b(?:we|i)(?: are| am|'re|'m) )(?:so |super |very |truly )?(?:pleased|delighted|excited|thrilled|proud|humbled|honou?red)(?:,? (?:and|&) \\w+)? to (?:announce|share|inform you|confirm|say|reveal)(?: that)?,? (?:(?:moving|going) forward,? )?(?=(?:we|i|our|my|the|it|this)\\b)",
      '',
    ],
    // "Please allow 10 working days for a reply": how long it takes stays.
    [
      '^(?:please|kindly) allow (?:up to )?(\\d[\\d–-]*) ((?:working |business )?(?:days|weeks|hours)) for ((?:an?|your) \\w+(?: \\w+)?)(?= to arrive|[.!,]|$)',
      'It can take $1 $2 for $3',
    ],
    [
      '^(?:please|kindly) allow (?:up to )?(\\d[\\d–-]*) ((?:working |business )?(?:days|weeks|hours))(?= for an? \\w+ from \\S|[.!,]|$)',
      'It can take $1 $2',
    ],
    ['\\b(?:leveraging|bringing|channell?ing) my passion for [\\w ]+? as\\b', 'working as'],
    [' at (?:this|the present) (?:time|moment|juncture)(?=[.,!?]|$)', ''],
    [
      '^(?:we|i) take (?:all )?(?:such |these |any )?(?:matters|allegations|complaints|concerns|reports)[^,.]*? (?:and|but) (?:we )?(?:are|am) (?:unable|not able) to (comment on|discuss) ([^.,]+?)(?: at (?:this|the present) (?:time|moment))?(?=[.!,]|$)',
      "Sorry, $P can't $1 $2",
    ],
    [
      "^(?:after (?:careful|much|long|a lot of) (?:consideration|thought|reflection|deliberation),? )?(we|i) (?:have |'ve )?(?:taken|made|come to|reached) (?:the|a) (?:very )?(?:difficult |hard |tough |painful |sad )?decision to (.+?)(?:,? (?:and|to|in order to) (?:focus|concentrate|prioriti[sz]e|explore|pursue)\\b[^.]*)?(?=[.!]|$)",
      "$1've decided to $2",
    ],
    ['\\bwill transition to\\b', 'will move to'],
    [
      '^please accept (?:my|our) (?:most )?(?:sincere(?:st)?|heartfelt|deepest|warmest|humble) (?:gratitude|thanks|appreciation) for ',
      'Thank you for ',
    ],
    ['\\bcordially invited\\b', 'invited'],
    ['\\b(your|their) valued (views|opinions?|feedback|input)\\b', '$1 $2'],
    [' on the occasion of ', ' at '],
    [
      '^(?:we|i) (?:would|should) like to (?:take this opportunity to )?(?:extend|express|offer) (?:my|our) (?:most )?(?:\\w+ )?(?:gratitude|thanks|appreciation) to (?:all )?(?:those|everyone|everybody) who (?:facilitated|supported|enabled|assisted with|contributed to|helped with) (my|our|the) ((?:[\\w-]+ ){0,2}?[\\w-]+?)(?: journey)?(?=[.!]|$)',
      'Thank you to everyone who helped with $1 $2',
    ],
    [
      '^(?:[\\w ]{3,30} )?(?:are|is) (?:hereby )?(?:advised|informed|notified) of (?:the )?availability of ',
      'Now available: ',
    ],
    [
      '\\b(?:(?:please|kindly) )?be (?:advised|informed|aware) of (?:the )?(?:forthcoming|upcoming|planned|scheduled) ',
      'There will be ',
    ],
    [' to proceed(?=[.!]|$)', ''],
    [
      "^(?:unfortunately,? )?(?:owing to|due to|because of) (?:prior|other|existing) (?:commitments|engagements),? (?:i am|i'm|we are|we're) (?:at capacity|unable to attend|unavailable)",
      "Sorry, $P can't make it",
    ],
    ["^(?:unfortunately,? )?(?:i am|i'm) at capacity(?= (?:that|on|this|next)\\b|[.!,]|$)", "Sorry, I can't make it"],
    [' at your earliest convenience', ''],
    ["\\b(?:please )?(?:do not|don't) hesitate to (?=\\w)", 'please '],
    ['^as per (?:process|policy|procedure|our \\w+|the \\w+),? ', ''],
    [
      '\\b(?:as )?per (?:our|my|the) (?:terms|policy|process|procedure|guidelines|rules|t&cs)(?: and conditions)?,? ',
      '',
    ],
    // A no stays a no; "sorry" makes it a person's.
    [
      "(?:^|(?<=@\\w+,? )|,? but )(?:(?:unfortunately|i'm afraid|as (?:you know|ever)),? )?(we|i) (?:do not|don't|cannot|can't|never|won't be able to|are unable to|are not able to|aren't able to|am not able to) (comment (?:on|about)|discuss) ([^.,]+)(?=[.,]|$)",
      "Sorry, $P can't $2 $3",
    ],
    [
      "(?:^|(?<=@\\w+,? )|,? but )(we|i) (?:won't|will not) be commenting (?:on|about) ([^.,]+)(?=[.,]|$)",
      ". Sorry, $P can't comment on $2",
    ],
    [
      "^(?:(?:(?:as )?per|under|in line with) (?:our|the) [\\w ]+?,? )?(?:unfortunately,? |i'm afraid )?(we|i) (?:cannot|can't|are unable to|are not able to|aren't able to) (do anything|refund|extend|change|accept|offer|reopen|cover|exchange|replace|take)\\b(?![^.]*\\bsorry\\b)",
      "Sorry, $P can't $2",
    ],
    ['^(?:it would be|it is) inappropriate (?:for us )?to comment\\b[^.]*', "We can't say more at the moment"],
    [
      "^(?:we are|we're|i am|i'm) aware of (?:the|this|an|your) (?:issue|problem|fault|outage)s? and (?:we |i )?(?:are|am|'re)? ?(?:currently )?(?:working|looking|investigating)\\b[^.]*",
      "We're working on it",
    ],
    [
      '^(?:your|the|this) (?:request|query|case|complaint|matter|concern|enquiry|feedback|issue) (?:has been|was|is being) (?:escalated|forwarded|passed|referred|sent)(?: on)? to (?:the|our) (?:relevant|appropriate|correct|right|responsible|concerned)? ?(?:department|team|colleagues?|people)\\b[^.;]*',
      '$W passed this to the right team',
    ],
    // What can be quoted later is all that this tells.
    [
      '^(?:your|the|this|a|an) (?:[\\w-]+ )?(?:query|enquiry|inquiry|request|complaint|report|case|ticket|issue|concern|feedback|email|message|claim) (?:has been|was|is) (?:\\w+ly )?(?:logged|registered|recorded|noted|received|raised|lodged|created|opened)(?: \\w+ our systems?)? (?:under|with|as) (?:the )?(?:ref(?:erence)?\\.?(?: (?:number|no\\.?|id))?|case|ticket|number):? (?=[^ ]*\\d)',
      'Your reference is ',
    ],
    [
      '^(letter|email|message|text|notice|reminder|invoice|bill)s? (?:is |was |are |were )?auto-?generated$',
      'The $1 was sent automatically',
    ],
    ['^ignore if (?:not|in)applicable$', "Please ignore it if it doesn't apply"],
    ['\\b(?:utili[sz]e|leverage)\\b', 'use'],
    ['\\bin order to\\b', 'to'],
    ['\\bprior to\\b', 'before'],
    ['\\bin the event that\\b', 'if'],
    [
      '\\bshould you (?:require|need|wish|have) (?:any )?(?:further |additional )?(?:assistance|help|support|questions?|information|queries)\\b',
      'if you need anything',
    ],
  ]),
];
