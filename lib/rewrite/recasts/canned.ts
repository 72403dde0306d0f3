import { recasts } from './recast';

/** Stiff words for plain ones; nothing but the manner changes. */
export const PLAIN_WORDS = recasts([
  ['\\bkindly (?!be (?:advised|informed|notified|aware))(?=\\w)', 'please '],
  ['\\bwith effect from\\b', 'from'],
  ['(?<!\\b(?:i|we) )\\bshall (?!i\\b|we\\b)', 'will '],
  ['^(?:we|i) announce (?:that |the commencement of )', ''],
]);

/** Canned wording that holds the matter: the matter stays, in plain words. */
export const CANNED = [
  ...PLAIN_WORDS,
  ...recasts([
    ['\\b(?:(?:please|kindly) )+be (?:advised|informed|notified|aware)(?: that)?,? ', ''],
    [
      '(?:^|(?<=, ))(?:as (?:a )?part of|in line with|in keeping with|in furtherance of|in pursuit of|in|with|given) our (?:[\\w-]+ ){0,2}?(?:commitment|dedication|efforts?|drive|quest|pursuit|mission|resolve|promise)\\b(?: (?:to|for|of|towards) [^,]{3,60})?, ',
      '',
    ],
    [
      '^(?:it is )?with (?:great |immense |much )?(?:pleasure|joy|pride|delight)(?: that)? (?:we|i) (?:announce|inform you|share|present)(?: that)? (?:the commencement of )?',
      '',
    ],
    ['\\bplease (?:note|be aware)(?: that)?[,:]? (?=\\w)', ''],
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
    [' to proceed(?=[.!]|$)', ''],
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
