import { defineDetector } from '../detector';

export default defineDetector({
  id: 'nth-time',
  kind: 'pressure',
  heat: 1,
  reach: 'clause',
  why: 'Counting the reminders makes the count the subject; a plain ask with a date gets further.',
  source: 'The unanswered pitch of the background stories',
  find: [
    '(for)? the <ordinal> (and final|or fourth)? (time|week|month) (of asking|running|in a row|i|we|this|now|$)',
    'for the <ordinal> time',
    '<ordinal> (time|day) of asking',
    '!(last|0) <ordinal> (and last|and final|polite|gentle|friendly|courteous)? (reminder|email|message|letter|follow up|chaser|chase|nudge|attempt|float|request) (to|now|about|this|and)',
    '^ !last <ordinal> (and last|and final|polite|gentle|friendly|courteous)? (reminder|email|message|letter|follow up|chaser|chase|nudge|attempt) !(from|with|sent|day)',
    '(reminder|message|email|nudge|attempt) (number|no|no.) <number>',
    '(gentle|friendly|polite|courteous) (little)? (reminder|bump)',
    '(just)? (bumping|floating|popping|pinging|chasing|circling back|following up|checking in) (on|this|again|back|one|it|to|the|me)',
    'bumping (this)? again $',
    'following up on (the|my) follow',
    '(this|it|that) is (the|my|your|our) <ordinal> (time|email|message|reminder|letter|call|follow up)',
    '<number> (weeks|days|months|hours|emails|messages|calls) (and|now) (still|no|nothing|counting)',
    '(asked * asked|told * told|called * called|rang * rang|emailed * emailed)',
    '(bored|sick|tired|weary|fed up) of (saying|repeating|asking|telling|chasing|explaining|reminding)',
    'blue in the face',
  ],
  unless: [
    'the last time (i|we) (used|read|saw|tried|checked|applied|went|looked|did|was|were|had|got|visited|ate)',
    'sorry',
    '(first|second|third|fourth) time (i|we) (have)? (seen|read|watched|won|been|cried|tried|made|baked|laughed|visited)',
    '(thank|thanks|congratulations|winner|champions|lucky|charm)',
    'for the (second|third|fourth|fifth) time (this|in a row|running|in) *3 (win|won|champions|award)',
    '(friendly|gentle|quick) reminder (that)? (we|the|our|doors|tickets|registration|bins|clocks|it|tomorrow|today|to)',
    '(i|we) am (chasing|following)',
    'following up (on|with) (the|your|that|this|them|him|her|it) *3 (for you|now|today|this)',
  ],
  examples: {
    flags: [
      { text: 'Third time of asking: where is my deposit?', marks: 'Third time of asking' },
      { text: "I'm tired of repeating this.", marks: "I'm tired of repeating this" },
    ],
    allows: [
      "Jill just called and said she'd bring the tent.",
      'Gentle reminder that the clocks go back tonight.',
      "That's the third time I've watched it and I cried again.",
      "I'm chasing the depot for you now.",
    ],
  },
});
