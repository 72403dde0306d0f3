import { defineDetector } from '../detector';

export default defineDetector({
  id: 'pre-empt',
  kind: 'snark',
  heat: 1,
  reach: 'clause',
  why: 'It scolds a complaint that nobody has made yet, so whoever only came for the news is told off with the rest.',
  source: 'Brown & Levinson, Politeness (1987): criticism of nobody in particular is heard by everybody',
  find: [
    'before (anybody|you lot|you all|people|somebody) (start|starts|all start|asks|moan|moans|complain|complains|pile in|piles in|has a go) $',
    'before (anybody|you|you lot|people|somebody) (all)? (start|starts) (moaning|whining|complaining|crying|shouting|whingeing|on at)',
    'before you (lot)? all start (ringing|calling|emailing)',
    'before the (usual|keyboard|facebook|armchair|pile-on|outrage|moaning|moaners|whining) *2 (start|starts|suspects|critics|$)',
    'do not (all|you)? come (crying|moaning|complaining|whining|whingeing|begging)',
    '(everybody|people|those|anybody|lot) (moaning|whining|whingeing|bleating|griping|grumbling) (about|over|that|at|because)',
    '(armchair|keyboard|facebook) (experts|critics|editors|doctors|lawyers|detectives|warriors)',
    '(got|had|get|getting|received) (nothing|sod all|little) but (grief|moaning|grumbling|abuse|whining|moans|excuses|aggro|lip|flak|whingeing)',
    'you are welcome in advance',
    'do not (all|you)? (message|call|email|ring|dm|write|text|post) and (cry|moan|whine|complain|whinge) *2',
    'do not (all|you)? come and (cry|moan|complain|whine) (later|after|afterwards)',
    '(ranters|moaners|whiners|timewasters|haters|complainers) need not',
    '(you|he|she|they) can (all)? stop (nagging|moaning|whining|whingeing) *1',
    'most of you (waffle|moan|whine)',
    'most of you can not (read|count|spell|be bothered)',
    '<we> do not want to hear (your|a single|any more|another) *3',
    'do not be (roaring|shouting|screaming|moaning|whinging|whingeing|effing|giving out|kicking off|having a go) (at|to|about|on) *4',
    '(you|ye|people|everybody|they|some of you|you lot) (will|would|are going to) (all|still|only|just)? (moan|whine|whinge|complain|grumble|cry|kick off) *1 (regardless|anyway|either way|whatever) *3',
  ],
  unless: ['sorry'],
  examples: {
    flags: [
      { text: 'Before anyone starts: the lift is a month away.', marks: 'Before anyone starts' },
      { text: "You'll all moan regardless.", marks: "You'll all moan regardless" },
      {
        text: 'We asked for your views and got nothing but grumbling.',
        marks: 'We asked for your views and got nothing but grumbling',
      },
    ],
    allows: [
      'Two things to pack before you start on the hill.',
      'Come at nine, before the list starts.',
      "Most of you can't make Tuesday, so it is Thursday.",
      'Test the form before you start emailing guests.',
    ],
  },
});
