import { recasts } from './recast';

const TO_ACT =
  'ring|call|contact|email|e-mail|fill|use|send|go|ask|speak|report|apply|book|log|message|write|visit|check|raise|submit|complete';

/** Passing on without passing the buck: who can help, asked for instead of ordered. */
export const ROUTING = recasts([
  ["\\byou(?:'ll|'d)? (?:need|have|ought) to take (?:it|that|this) up with ", 'please contact '],
  ['^take (?:it|that|this) up with ', 'Please contact '],
  ['^raise (?=(?:it|that|this) (?:with|in)\\b)', 'Please raise '],
  [
    "^that(?:'s| is| would be|'ll be) (?:one|a matter|a question|something) for ([^,.]+?), not (?:for )?(?:us|me)\\b",
    '$1 looks after this',
  ],
  ["^that(?:'s| is| would be|'ll be) (?:one|a matter|a question|something) for (?!you\\b)", 'The people to ask are '],
  [
    "^(?:you(?:'ll|'d)?|you will|you would) (?:need|have) to (?!be\\b|have\\b|know\\b|feel\\b|wonder\\b|admit\\b|laugh\\b|live\\b|wait\\b)(?=\\w)",
    'Please ',
  ],
  [
    `(?<!\\b(?:if|when|what|all|everything|where) )\\byou(?:'ll|'d| will| would)? (?:need|have) to (?=(?:${TO_ACT})\\b)`,
    'please ',
  ],
  ['^you must (?!be\\b|have\\b|know\\b|feel\\b)(?=\\w)', 'Please '],
  ['\\b([Pp]lease )chase (?=\\p{Lu}|the\\b|your\\b)', '$1contact '],
  [
    '\\b([Pp]lease (?:contact|ring|call|ask|try|email|chase) [^,.:;]{2,40}?) (?:yourself|yourselves)(?=[,.:;!]|$)',
    '$1',
  ],
  // Who can help is said by the request itself.
  ["^(?:that|this|it)'?(?:s| is) an? [\\w-]+ (?:issue|problem|matter|thing),? so (?=please\\b)", ''],
  [
    "^that(?:'?s| is|'d be| would be|'ll be) (?!(?:no|every|some|any)|(?:today|yesterday|tomorrow|life|what|who|it|he|she)'s\\b)((?:(?:your|the) )?(?:[\\w-]+ )?[\\w-]+)'s (?:problem|mess|job|issue|lookout|department)(?:,? (?:mate|pal|hun|love))?(?:, (?:we|i) (?:just|only) [^.,]+)?(?=[.,!]|$)",
    "That's with $1",
  ],
  // "Clearing up is the skip company's lookout": whose it is stays, the shrug goes.
  [
    "(?<=^[^,.]{3,40}) (?:is|are) (the|your|their) ((?:[\\w-]+ ){0,2}[\\w-]+)'s (?:lookout|problem|mess|headache|concern),? so (?:it's )?you want (?=\\p{Lu})",
    ' is for $1 $2: ',
  ],
  [
    "(?<=\\w{3}) (is|are) (the|your|their) ((?:[\\w-]+ ){0,2}[\\w-]+)'s (?:lookout|problem|mess|headache|concern)(?=[.,;!]|$)",
    ' $1 for $2 $3',
  ],
  ["(?<=^.{3,60},? )so (?:it's )?you want (?=\\p{Lu})", 'so please try '],
  ["^(?:that|this|that one|it)(?:'s| is) between you and (.+)$", 'Please speak to $1'],
  ["(?<=, )that(?:'s| is) between you and (.+)$", 'please speak to $1'],
  ['\\b(?:are|is) (?:theirs|his|hers) to (refund|answer|alter)\\b', 'can be $1ed by them'],
  ['\\b(?:are|is) (?:theirs|his|hers) to (?:fix|sort|change|deal with)\\b', 'can be sorted out by them'],
  [
    '^complaints? (?:(?:are )?to be (?:lodged|made|raised|sent|filed|submitted) (?:at|with|to)|(?:go )?to) (?!be\\b|https?:|\\S+@|[^,.:]*\\bform\\b)(?=\\w)',
    'Complaints can go to ',
  ],
  ["\\bit(?:'s| is) (\\p{Lu}[\\w&]+)'s (?:responsibility|problem|job|issue|department)\\b", "it's with $1"],
  [' (?:is|are) the (?:job|responsibility|problem) of ', ' is handled by '],
  ['\\bso (?:any |all )?complaints (?:should |need to |have to |must )?go to (?=\\p{Lu})', 'so please contact '],
  ['^report (?:to them|it|that)(?: at)?: (?=http)', 'Please report it at '],
  ['^(?:just |simply )?fill (in|out) (the|a|our|this|your)\\b', 'Please fill $1 $2'],
  ["^(we|i) don't (?:deal with|handle|cover) (?=\\w)", "$1 can't help here with "],
  // Whose it is stays; that it is "not us" goes.
  [
    '(?<=\\w{2} \\w[^.,;]{1,40})(?<!\\b(?:in|at) (?:the|our|my) [^.,;]{1,30}), not (?:with |by |to )?(?:us|me|ours|mine|our \\w+|the (?:borough|council|school|team|authority|club|hospital|company|university|trust|airport|store|shop|branch|theatre|library|police|charity|bank))(?:,(?= (?:is|are|was|were|has|have|do|does)\\b)|(?=[.,;:!]|$))',
    '',
  ],
  ['\\bblame (\\p{Lu}\\p{Ll}+)[,:;] (?:he|she|they) ', '$1 '],
]);
