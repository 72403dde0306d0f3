import { defineDetector } from '../detector';

export default defineDetector({
  id: 'fault-yours',
  kind: 'blame',
  heat: 2,
  reach: 'clause',
  why: 'Putting the fault on the reader makes them defend themselves, and the matter itself is lost.',
  source: 'The #PRFail story: "the fault is yours, not ours" became the case study',
  find: [
    '(fault|mistake|error|problem|blame|mix up|delay|responsibility|slip|misread|misreading|mess) (is|was|lies|sits|rests|are) (all|entirely|squarely|wholly|solely|firmly|purely)? (yours|with you|on you|at your end|at your door|your own|on your side|down to you|theirs|his|hers)',
    '(is|was|are) (all|entirely|purely|really|only|basically)? your (own|own silly|own stupid)? (fault|mistake|doing|error|headache|lookout)',
    '^ your (own)? (fault|mistake|error|misread|doing|problem|bad)',
    '(that|this|it|one|that one|wait) (is|was) (all|entirely|purely|squarely)? on you $',
    'on you not (us|me)',
    'you (only|will only|really only)? (have)? only yourself to (blame|thank)',
    'only (have|got) (yourself|yourselves) to (blame|thank)',
    'you (brought|did|have brought|have done) (it|this|that|all this) (on|to) (yourself|yourselves)',
    '^ (because|all because) of you $',
    '(you are) (entirely|solely|the one|the ones)? (to blame|at fault|responsible for this)',
    '(blame|thank) (yourself|yourselves)',
    'user error',
    'all (your|yer) (own)? doing',
    '(a|your) (you|user) problem',
    'it is (you|always you|your *3) not (us|ours|me|our)',
    'your *3 not (ours|mine|us|me|our *2)',
    'exactly who to (blame|thank) you',
  ],
  unless: [
    'not your fault',
    'is not (all|entirely)? your',
    'yours and (ours|mine)',
    'thank yourself for',
    'proud of yourself',
  ],
  examples: {
    flags: [
      { text: '@marketing_sage The fault is yours, not ours.', marks: 'The fault is yours' },
      { text: "That's entirely your own doing.", marks: "That's entirely your own doing" },
    ],
    allows: [
      'The fault is ours, not yours.',
      "It's not your fault at all, the label came off.",
      'My bad, I read the wrong column.',
    ],
  },
});
