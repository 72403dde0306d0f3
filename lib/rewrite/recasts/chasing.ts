import { recasts } from './recast';

const MORE = '(?:already|repeatedly|keep|kept|clearly|just|previously)';

/** Chasing without the push: how often and by when stay, the reproach and the threat go. */
export const CHASING = recasts([
  [
    '^(?:just )?(?:an? )?(?:gentle|friendly|polite|courteous|kind) (?:little )?reminder(?: that)?(?:[:,]| (?=the\\b)) ?(?=\\w)',
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
  ['^(?:as )?per (?:my|our) (?:last|previous|earlier) \\w+,? ', ''],
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
    '\\b(?:ok |so |and |now )?for the (?:last|umpteenth|nth|millionth|hundredth|tenth|\\w+th|second|third|final|\\d+\\w\\w) time(?: now| this \\w+)?[,:.!]? ?',
    '',
  ],
  [
    `^(?:as|like) (?:i|we)(?:'ve| have)? ?${MORE}? ?(?:said|told|tell|telling|explained|explain|explaining|stated|saying|mentioned|advised)(?: you| everyone| them| people)?(?: \\w+ly| (?:many|several|\\w+) times| before| already| yesterday)?,? `,
    '',
  ],
  [
    `,? (?:like|as) (?:i|we)(?:'ve| have)? ?${MORE}? ?(?:said|told you|explained|stated|mentioned)(?: before| already| repeatedly)?(?=[.,!]|$)`,
    '',
  ],
  ['\\b(?:asap|a\\.s\\.a\\.p\\.?|immediately|right now|now or never)(?=[.,!]|$)', 'when you can'],
  [
    ",? or (?:else|don't bother(?: \\w+)?|hear from (?:our|my) lawyers?|(?:i'll|i will|i'm going to|i) (?:make|ram|sue|report|take|go|post|tell|be|name|leave|print|publish|assume|write|run|escalate|cancel|switch|block|walk|expose)[^.]*|we'll (?:sue|see)[^.]*|(?:you're|you'll be) (?:blocked|out|finished|sorry|hearing)[^.]*)",
    '',
  ],
  [',? or not(?=\\?)', ''],
  ['\\bi (?:want|demand|expect) ', 'I need '],
  ['\\bwe (?:want|demand|expect) ', 'We need '],
  [
    '^(?:and )?stop (filming|telling|parking|sending|calling|emailing|asking|blocking|using|leaving|putting|dumping|ringing|messaging|tagging)\\b',
    'Please stop $1',
  ],
  ["\\b(?:i|you) shouldn't have to (?:chase|ask|remind)[^.]*", ''],
]);
