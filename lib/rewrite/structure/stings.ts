/** Wonder that nobody feels, before a clause of its own; "incredibly sorry" is none. */
const WONDER =
  '(?:astonishingly|amazingly|shockingly|incredibly|miraculously|mysteriously|bizarrely|magically),? (?=(?:there|it|we|i|you|the|they|that|this|he|she|our|my|your|nobody|no one|\\d)\\b)';
const FOOL =
  '(?:idiot|fool|eejit|numpty|moron|muppet|plonker|wally|prat|clown|simpleton|half-?wit|dunce|child|toddler|five-year-old)';
/** What somebody who answers is wished to have. */
const PULSE = 'with (?:a pulse|(?:half )?a brain|a brain cell|two brain cells|a functioning brain)\\b';
const DONE_TO =
  '(?:ringing|calling|phoning|texting|emailing|messaging|tagging|parking|feeding|leaving|dumping|sending|knocking|blocking|using)';
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
  [`(?<=^|, |\\band )(?:please )?quit (?=${DONE_TO}\\b)`, 'please stop '],
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
];
