import { defineDetector } from '../detector';

export default defineDetector({
  id: 'their-fault',
  kind: 'blame',
  heat: 1,
  reach: 'clause',
  why: 'Whose fault it was is of little use to the person who is left with the problem, and it reads as ducking.',
  source: 'Social media is customer relations: "you can\'t simply pass the buck"',
  find: [
    "(the|our|your|their|a)? (courier's|supplier's|driver's|contractor's|council's|agency's|client's|bank's|intern's|manager's|partner's|printer's|venue's|landlord's|manufacturer's|airline's|promoter's|surgery's|county's|garage's|seller's) *1 (fault|mistake|error|job|problem|responsibility|file|doing)",
    '(fault|mistake|error|delay|blame|problem|hold up) (is|was|lies|sits|is down to|came from|was caused by) (with|from|by|down to)? (the|our|your|a|an) *1 <who>',
    '(blame|thank|take it up with) (the|your|our|my) *1 <who>',
    '(it|that|this|which) (is|was) (on|down to|because of|due to|caused by) (the|our|your|a) *1 <who>',
    '(the|our|your|a|that|my) *1 <who> (messed|dropped|forgot|lost|broke|failed|never|did not|got it|sent|printed|signed|approved|booked|misread|misjudged|slept|handed)',
    '(a|the|our|my) <who> (printed|sent|did|made|wrote|booked|lost|dropped) *4 not (us|me)',
    '(it|this|that) was (the|an|our|your) *1 <who>',
    '(they|he|she) (are|is|were|was) (entirely|solely|the ones?)? (to blame|at fault|responsible)',
    '(they|he|she) (dropped|messed|slipped|screwed|mucked) (the|it|up) (ball|baton|up)?',
    'not (us|me) (them|him|her|blame|it)',
    '<who> (fault|mistake|error)',
    'they are (the ones|the one) who',
    '(a|the) (junior|intern|temp|trainee) *4 (misjudged|posted|did|wrote|sent|made)',
    'vandals *4 not (us|me)',
  ],
  unless: [
    'sorry',
    'and (so|that) (we|i)',
    'we (should|picked|chose|hired)',
    'our driver',
    'we take',
    'i have (asked|told|rung|called)',
    'we have (asked|told|rung|called)',
    'thank',
  ],
  examples: {
    flags: [
      {
        text: "That's the courier's mistake, the label was right when it left here.",
        marks: "That's the courier's mistake",
      },
    ],
    allows: [
      "The courier lost it, but you bought it from us, so we're sending another today, sorry.",
      'Thank the driver for me, he was lovely.',
      'Our driver got it wrong and so did we.',
    ],
  },
});
