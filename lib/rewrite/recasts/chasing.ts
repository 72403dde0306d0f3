import { recasts } from './recast';

const MORE = '(?:already|repeatedly|keep|kept|clearly|just|previously)';

/** Chasing without the push: how often and by when stay, the reproach and the threat go. */
export const CHASING = recasts([
  [
    '^(?:just )?(?:an? )?(?:gentle|friendly|polite|courteous|kind) (?:little )?reminder(?: that)?(?::|,(?! and)| (?=the\\b)) ?(?=\\w)',
    '',
  ],
  [
    '^(@\\w+,? )(?:as )?per (?:my|our) (?:last|previous|earlier) (two|three|four|five|six|\\d+) (emails|messages|msgs|texts|dms|tweets|letters|reminders),? (?:(?:to you|that|and),? )?',
    "$1I've sent $2 $3 and ",
  ],
  [
    '^(?:as )?per (?:my|our) (?:last|previous|earlier) (two|three|four|five|six|\\d+) (emails?|messages?|msgs|texts|dms|tweets?|letters?|reminders)(?: to)?,? ?(@\\w+)?,?',
    "$3 I've sent $1 $2 and ",
  ],
  ['^(?:as )?per (?:my|our) (?:last|previous|earlier) \\w+,? (?!which|who)', ''],
  [
    "^(@\\w+ )?(?:that|this)(?:'s| is) the second time (?:that )?i(?:'ve| have) (asked|emailed|called|written|rung|chased)",
    "$1I've $2 twice now",
  ],
  [
    "^(@\\w+ )?(?:that|this)(?:'s| is) the third time (?:that )?i(?:'ve| have) (asked|emailed|called|written|rung|chased)",
    "$1I've $2 three times now",
  ],
  [
    "^(@\\w+ )?(?:that|this)(?:'s| is) the fourth time (?:that )?i(?:'ve| have) (asked|emailed|called|written|rung|chased)",
    "$1I've $2 four times now",
  ],
  [
    "^(@\\w+ )?(?:that|this)(?:'s| is) the fifth time (?:that )?i(?:'ve| have) (asked|emailed|called|written|rung|chased)",
    "$1I've $2 five times now",
  ],
  [
    "(?:\\b(?:ok |so |and |now )?for the (?:umpteenth|nth|millionth|hundredth|thousandth) time|^(?:@\\w+,? )?(?:ok |so |and |now )?for the (?:last|final|second|third|fourth|fifth|sixth|tenth|\\w+th|\\d+\\w\\w) time(?! (?:before|in|since|i|this)\\b| i'))(?: now)?(?:[,:.!] ?| (?=\\w)|$)",
    '',
  ],
  [
    "^(?!.*\\b(?:sorry|i'm|owe)\\b)(.{12,}?),? for the (?:third|fourth|fifth|sixth|tenth|\\w+th|\\d+\\w\\w) time(?=[,.!?]|$)",
    '$1',
  ],
  [
    `^(?:as|like) (?:i|we)(?:'ve| have)? ?${MORE}? ?(?:said|told|tell|telling|explained|explain|explaining|stated|saying|mentioned|advised)(?: you| everyone| them| people)?(?: \\w+ly| (?:many|several|\\w+) times| before| already| yesterday| last night| on \\w+day)?(?:, | (?=(?:the|it|it's|we|you|your|our|i|an?|there|this|that|no)\\b))`,
    '',
  ],
  [
    `,? (?:like|as) (?:i|we)(?:'ve| have)? ?${MORE}? ?(?:said|told you|explained|stated|mentioned)(?: before| already| repeatedly)?(?=[.,!]|$)`,
    '',
  ],
  [
    '^((?:@\\w+[,:]? )?(?:please |can you |could you |you need to )?(?:please )?(?:(?:i|we) need (?:this|it|that|an? \\w+|my \\w+|the \\w+)|reply|answer|respond|call (?:me|us)|fix|refund|sort|send|get back|confirm|deal|remove|delete|correct|return)\\b[^.?!]*?),? (?:asap|a\\.s\\.a\\.p\\.?|immediately|right now)(?=[.,!?]|$)',
    '$1 when you can',
  ],
  [
    ",? or (?:else|don't bother(?: \\w+)?|(?:never|don't) \\w+(?: \\w+)? again|hear from (?:our|my) lawyers?|(?:i'll|i will|i'm going to|i) (?:make|ram|sue|report|take|go|post|tell|be|name|leave|print|publish|assume|write|run|escalate|cancel|switch|block|walk|expose)[^.]*|we'll (?:sue|see)[^.]*|(?:you're|you'll be) (?:blocked|out|finished|sorry|hearing)[^.]*)",
    '',
  ],
  [',? or not(?=\\?)', ''],
  [
    "\\b(i|we) (?:demand|(?:want|expect(?! (?:an?|the) [^.]*\\b(?:through|back|running|open|up|restored|fixed|done|finished|to (?:be|re\\w+))\\b)) (?=(?:an? (?:refund|answer|apology|reply|correction|explanation)|my|our|this|it|that) |(?:an?|the) [^.]*\\b(?:by|before|within|today|tonight|now)\\b))(?! (?:to|over)\\b)(?!.*\\byou'll have it\\b) ?",
    '$1 need ',
  ],
  [
    '^(?:and )?stop (filming|telling|parking|sending|calling|emailing|asking|blocking|using|leaving|putting|dumping|ringing|messaging|tagging|posting|sharing|feeding|flying|climbing|riding|lighting|touching|letting)\\b',
    'Please stop $1',
  ],
  ["\\bi shouldn't have to (?:chase|ask|remind)[^.]*", ''],
]);
