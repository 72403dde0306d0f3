/** Wonder that nobody feels, before a clause of its own; "incredibly sorry" is none. */
const WONDER =
  '(?:astonishingly|amazingly|shockingly|incredibly|miraculously|mysteriously|bizarrely|magically),? (?=(?:there|it|we|i|you|the|they|that|this|he|she|our|my|your|nobody|no one|\\d)\\b)';
const FOOL =
  '(?:idiot|fool|eejit|numpty|moron|muppet|plonker|wally|prat|clown|simpleton|half-?wit|dunce|child|toddler|five-year-old)';
/** What somebody who answers is wished to have. */
const PULSE = 'with (?:a pulse|(?:half )?a brain|a brain cell|two brain cells|a functioning brain)\\b';
const SELF = '(?:him|her|them|it|your)sel(?:f|ves)';

/**
 * A few words that sting within a useful sentence, and what stands in their place. They are known as heat by the same
 * patterns by which they are drawn, so that none is found without a twin. Apostrophes are straight.
 */
export const STINGS: readonly (readonly [string, string])[] = [
  [`(?<=^|, |\\b(?:and|but|so) )${WONDER}`, ''],
  [
    `^(?:and |but |so )?any (?:[\\w-]+ ){0,2}?${FOOL} (?:knows|would know|could tell you|can tell you|can see|could see|will tell you|understands)(?: that)? (?=\\w)`,
    '',
  ],
  [`^(can|could) (?:a|an|some|any) ?(?:one|body|human|person)(?: else)? ${PULSE} `, '$1 someone '],
  [`\\b(?:a (?:human|person)|(?:some|any)(?:one|body))(?: else)? ${PULSE}`, 'someone'],
  [
    `(?<=^|, |\\band )(?:please )?quit (?=(?!whin|moan|complain|cry|ask|yell|shout|be)\\p{L}+ing \\p{L})`,
    'please stop ',
  ],
  [
    '\\b(the (?:[\\w-]+ ){0,2}?[\\w-]+) you (?:so |all )?(?:mourn|lament|weep over|weep for|whine about|moan about|rant about|bang on about)(?= (?:is|are|was|were|has|have|will|can)\\b)',
    '$1',
  ],
  [`\\bwhen (your|the|an?) (\\w+) can tear ${SELF} away\\b[^,.;?!]*`, 'when $1 $2 is free'],
  [`\\bwhen (?:you|one of you) can tear ${SELF} away\\b[^,.;?!]*`, "when you're free"],
  ["^there(?:'s| is) (?:absolutely |simply )?nothing wrong with (?=[£$€]\\d)", "It's "],
  // Said past the other side: "for those who can't count".
  [
    ",? for (?:those|anyone|people)(?: of you)? (?:who can(?:'t|not) (?:count|read|add(?: up)?|do maths?|tell the time)|(?:counting|keeping (?:count|score|track))(?: along)?(?: at home)?)\\b",
    '',
  ],
  // Who did not look: "It's on page four, had you got that far".
  [
    ",? (?:had|if) you(?:['’]d| had)? (?:troubled|bothered|cared) to \\w+(?: (?:it|that|this))?(?=[.,!]|$)|, had you (?:got|read|looked|scrolled) (?:that|this|so|quite that) far\\b",
    '',
  ],
  [',? (?:for|to) (?:those|anyone|anybody|people) who can be (?:bothered|arsed)(?: to \\w+)?(?=[.,!]|$)', ''],
  // How often it was said, in a sting: "10:30 like every single week".
  [
    ',? (?:just )?like every (?:single|other single|bloody|damn|flaming) (?:week|day|month|time|year|morning|night)\\b',
    '',
  ],
  [
    ',? (?:and )?not (?:a|one) (?:minute|second|day|moment|hour) (?:sooner|earlier|before) for (?:asking|your asking|all the asking)\\b',
    '',
  ],
  [' instead of (?:on )?(?:twitter|tiktok|facebook|online|on here|here)(?=[.,!?]|$)', ''],
  [",? (?:so |and )?don't (?:even |bother )?(?:ask|asking)$", ''],
  [',? since you ask(?:ed)?(?=[.,!]|$)', ''],
  [
    "^(?:(?:i'm |we're )?not being (?:funny|rude|mean|horrible)|no offen[cs]e(?: meant)?|not gonna lie|i'm sorry),? but,? (?=\\w+ \\w)",
    '',
  ],
  ['^whatever,? (?=(?:i|we|you|it|please|the)\\b)', ''],
  [",? (?:and )?so (?:the rest|this|that|it)(?:'s| is) (?:all )?(?:on|down to) (?:the )?\\p{L}[\\w ]{2,20}$", ''],
  [',? take it or leave it(?=[.,!]|$)', ''],
  ["^let's not (?:exaggerate|be dramatic|get carried away|overreact|get hysterical)[,:] (?=\\w+ \\w)", ''],
  [
    '^for (?:those|anyone)(?: of you)? who (?:made it past|finished|got past|survived|passed|can manage)[^:,]{3,30}[:,] ',
    '',
  ],
  [',? for those at the back(?=[,.:!]|$)', ''],
  [
    ",? (?:something |which |as )(?:we|i)(?:'ve| have)? only (?:just )?(?:said|mentioned|posted|told (?:you|everyone|you all)|explained|written)\\b[^,.:;!?]*",
    '',
  ],
  [',? (?:every(?:one|body) else|the rest of you),? take notes?(?=[.,!]|$)', ''],
  [
    ",? if (?:your \\w+(?: \\w+)? (?:isn't|aren't|is not|are not) too (?:tired|busy|sore|full)|(?:the owner|you|they|he|she) can bear to part with (?:it|them))(?=[.,!]|$)",
    '',
  ],
  [
    "^if that(?:'s| is) (?:beyond you|too (?:hard|much|difficult|taxing)(?: for you)?), (?:a grown-up|an adult) ",
    'Someone ',
  ],
  [
    '^((?:@\\w+ )?)per my (?:last|previous|earlier) (?:\\w+ )?(?:email|message|note|call|voicemail)s?\\b[^:]{0,60}: (?=\\w+ \\w)',
    '$1',
  ],
  ['^for the record[,:]? (?=\\w+ \\w)', ''],
  [' of your (?:busy |precious )?(?:lives|life)\\b', ''],
];
