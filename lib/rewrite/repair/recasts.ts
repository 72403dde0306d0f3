import { INSULT } from '../structure/heated-phrases';

/**
 * Hot turns of phrase with a calm twin, in the order they are tried. Apostrophes are straight here; a twin adds no fact.
 */
export const RECASTS: readonly (readonly [RegExp, string])[] = (
  [
    // Orders and canned wording that hold the matter.
    ['\\bkindly (?=\\w)', 'please '],
    ['\\bplease be advised (?:that )?', ''],
    ['\\bplease (?:note|be aware)(?: that)?,? (?=\\w)', ''],
    [
      '\\b(?:we|i) (?:would like to|wish to|want to)(?: take this opportunity to)? (?:remind|inform|advise|notify)(?: (?:all|our|you)(?: \\w+){0,2}?)? that ',
      '',
    ],
    ['\\b(?:we|i) would (?:encourage|advise|recommend|ask|urge|request) (?:that )?you (?:to )?(?=\\w)', 'please '],
    ['\\bwe are (?:pleased|delighted|excited|thrilled|proud) to (?:announce|share|inform you|confirm|say) that ', ''],
    [' at (?:this|the present) (?:time|moment|juncture)(?=[.,!?]|$)', ''],
    [' to proceed(?=[.!]|$)', ''],
    [' at your earliest convenience', ''],
    ['\\bin order to\\b', 'to'],
    ["\\b(?:do not|don't) hesitate to (?=\\w)", 'please '],
    ['^as per (?:process|policy|procedure|our \\w+|the \\w+),? ', ''],
    [
      '\\b(?:as )?per (?:our|my|the) (?:terms|policy|process|procedure|guidelines|rules|t&cs)(?: and conditions)?,? ',
      '',
    ],
    ['^and frankly,? ', ''],
    // Routing.
    ["\\byou(?:'ll|'d)? (?:need|have|ought) to take (?:it|that|this) up with ", 'please contact '],
    ['^take (?:it|that|this) up with ', 'Please contact '],
    [
      "^that(?:'s| is| would be|'ll be) (?:one|a matter|a question|something) for (?:the )?([^,.]+?), not us",
      'The $1 looks after this',
    ],
    ["^that(?:'s| is| would be|'ll be) (?:one|a matter|a question|something) for ", 'The people to ask are '],
    ["^(?:you(?:'ll|'d)?|you will|you would) (?:need|have) to (?=\\w)", 'Please '],
    [
      "\\byou(?:'ll|'d| will| would)? (?:need|have) to (?=(?:ring|call|contact|email|fill|use|send|go|ask|speak|report|apply|book|log)\\b)",
      'please ',
    ],
    ['^you must (?=\\w)', 'Please '],
    ["^that(?:'s| is) between you and (.+)$", 'Please speak to $1'],
    ["(?<=, )that(?:'s| is) between you and (.+)$", 'please speak to $1'],
    ['\\b([\\w &()£.]+?) (?:are|is) theirs to (refund|fix|sort|change|answer)', '$1 can be $2ed by them'],
    ['^complaints? (?:go )?to (?=\\w)', 'The person to contact is '],
    ["^it's (.+?)'s responsibility", '$1 is looking after it'],
    // Chasing.
    [
      '^(?:as )?per (?:my|our) (?:last|previous|earlier) (two|three|four|five|six|\\d+) (emails?|messages?|tweets?|letters?)(?: to)?,? (@\\w+)?,?',
      "$3 I've sent $1 $2 and",
    ],
    ['^(?:as )?per (?:my|our) (?:last|previous|earlier) \\w+,? ', ''],
    [
      '\\bfor the (?:last|umpteenth|nth|millionth|hundredth|tenth|\\w+th|second|third|fourth|fifth|final|\\d+\\w\\w) time[,:]? ?',
      '',
    ],
    [
      "^(?:as|like) (?:i|we)(?:'ve| have)? (?:already|repeatedly|keep|kept|clearly|just)? ?(?:said|told|telling|explained|explaining|stated|saying|mentioned)(?: you| everyone)?(?: \\w+ly| many times| before| already)?,? ",
      '',
    ],
    [
      ",? (?:like|as) (?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly)? ?(?:said|told you|explained|stated|mentioned)(?: before| already| repeatedly)?(?=[.,!]|$)",
      '',
    ],
    ['\\bi (?:want|demand|expect) ', 'I need '],
    ['\\bwe (?:want|demand|expect) ', 'We need '],
    ['\\b(?:asap|a\\.s\\.a\\.p\\.?|immediately|right now|now or never)(?=[.,!]|$)', 'when you can'],
    [
      ",? or (?:else|don't bother(?: \\w+)?|hear from (?:our|my) lawyers?|i'll (?:make|ram|sue|report|take|go|post|tell|ring|call)[^.]*|we'll (?:sue|see)[^.]*|you're (?:blocked|out|finished)[^.]*)",
      '',
    ],
    [
      '^(?:and )?stop (filming|telling|parking|sending|calling|emailing|asking|blocking|using|leaving|putting|dumping)\\b',
      'Please stop $1',
    ],
    // Barbs inside a useful sentence.
    [
      `\\b(?:you|ye) (?:absolute |complete |utter |total |bloody |stupid |lazy |useless |pathetic )*(?:${INSULT})\\b,? ?`,
      '',
    ],
    [`^to the (?:[\\w-]+ )*?(?:${INSULT})(?: [\\w-]+)? (?:who|that) `, 'To whoever '],
    [`\\b(?:is|are) run by (?:[\\w-]+ )*?(?:${INSULT}) (?:who|that|which) `, ''],
    [
      `^(?:which|what) (?:absolute |complete )?(?:${INSULT}) (\\w+ed|put|sent|wrote|left|took|made|gave) `,
      'Someone $1 ',
    ],
    [`,? (?:you|the|those|these|that) (?:[\\w-]+ )*?(?:${INSULT})(?=[.,!?]|$)`, ''],
    ['\\b(?:obviously|clearly|evidently|apparently|frankly|honestly|seriously),? ', ''],
    [
      ',? (?:obviously|clearly|evidently|of course|you know|believe me|genius|mate|pal|buddy|sweetheart|darling|hun|love|chief|sunshine)(?=[.!?]|$)',
      '',
    ],
    [
      '^(?:well|oh|look|listen|sorry|right|wow|yes yes|no no|um|er|ok|okay|fine|so),? (?=(?:maybe|perhaps|but|the|you|your|it|we|our|a|an|@)\\b)',
      '',
    ],
    [
      '^(?:maybe|perhaps|next time|try) (?=(?:restart|send|check|use|ring|call|email|dm|reply|switch|turn|plug|hold|press|update)\\b)',
      'Please ',
    ],
    [
      '^(?:maybe|perhaps|try) (restart|send|check|us|ring|call|email|switch|turn|plug|hold|press|updat)ing\\b',
      'Please try $1ing',
    ],
    ['^have (?:we|you) (?:even )?(?:tried|considered|thought about),?(?:[^,]+,)? (\\w+ing) ', 'Could you try $1 '],
    ['^(?:do|did) (?:us all a favou?r and|yourself a favou?r and) ', 'Please '],
    ['^do (?=(?:send|let|give|ring|call|bring|post|email)\\b)', 'Please '],
    [' so our \\w+ team can [^.]*', ''],
    ['\\btry to get (her|his|their|my|our) name right(?: this time| next time)?', 'Please check $1 name'],
    ["\\b(?:i|you) shouldn't have to (?:chase|ask|remind)[^.]*", ''],
    // Half apologies that hold the thing to be sorry for.
    [
      "^(?:our |my )?(?:sincere )?(?:sorry|apologies) (?:if|to) (?:anyone|any|some|those|people|you)\\b.{0,40}?\\b(?:about|by|at|with|over) ((?:my|our|the) [\\w' ]+?)(?=[,.]|$)",
      '$S sorry about $1',
    ],
    [
      "^(?:we(?:'re| are)|i(?:'m| am)) sorry if (?:anyone|any|some|those|people|you)\\b.{0,30}?\\b(?:take|took|taken|found|saw|felt|thought) ((?:my|our|the) [\\w' ]+?)(?: the wrong way| badly| offensive| upsetting| hurtful| was [\\w ]+| were [\\w ]+)(?=[,.]|$)",
      '$S sorry about $1',
    ],
    [
      '^mistakes (?:were|have been|may have been) made (?:in|with|on|over) (.+?)(?: and we regret.*)?$',
      "We made mistakes in $1, and we're sorry",
    ],
    [
      "^it(?:'s| is) (?:unfortunate|regrettable|a shame) (?:that )?(?:you were|you're) [\\w ]+? (?:with|by|about) (the [\\w ]+)$",
      '$S sorry about $1',
    ],
  ] as const
).map(([source, twin]) => [new RegExp(source, 'iu'), twin] as const);
