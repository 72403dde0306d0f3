import { defineDetector } from '../detector';

export default defineDetector({
  id: 'should-have',
  kind: 'blame',
  heat: 1,
  reach: 'clause',
  why: 'What somebody should have done is hindsight: it blames and changes nothing for the person who reads it.',
  source:
    'Danescu-Niculescu-Mizil et al. (2013), A Computational Approach to Politeness: second person and past obligation read as impolite',
  find: [
    'you (really|clearly|obviously|all|lot|both)? (should|ought to|need to) have (of)? !(it|received|had|your|a|an|the|by|got|no|everything|seen|gotten|access|arrived|been)',
    'you should not have !(to|had|been|any)',
    '(should|could) have (thought|read|checked|listened|asked|told|said|rung|looked|known) (of|about|it|that|the|us|to|first|before|better|sooner)',
    'you (could|might) (at least|just|simply)? have (told|said|asked|rung|called|let|been|bothered|warned|mentioned|checked|reminded|waited)',
    '(needed|had) to do (was|is) (read|ask|check|call|ring)',
    '(they|he|she|people|somebody|everybody) should (have|of) (read|checked|listened|asked|reported|paid|planned|thought|told|warned)',
    '(they|he|she|people|somebody|everybody|council|county) (really|clearly) should (have|of) !(been|it|the|received)',
    'you were (told|warned|asked|informed|reminded|shown|advised) (at|in|on|about|to|that|twice|before|by|clearly|several)',
    '^ you were told (this|so|already)',
  ],
  unless: [
    'sorry (that)? you were',
    '(and|about) (that|what) you were (told|asked)',
    'you should have $',
    '<we> *1 should have',
    '<we> should have',
    'from (me|us)',
    'you should not have (needed|had)',
    'should not have (had to|been|to)',
    'you should have (had|been|got|received)',
    'as you should',
    'you were told (wrong|the wrong|by us|nothing|one thing)',
  ],
  examples: {
    flags: [
      { text: 'You should have read the notice by the till.', marks: 'You should have read the notice by the till' },
    ],
    allows: [
      'Sorry you were told that, it was out of date.',
      'I probably should have asked first.',
      'You should have received a code by now, tell me if not.',
      "We should have told you sooner, I'm sorry.",
      "You shouldn't have had to chase us.",
    ],
  },
});
