import { defineDetector } from '../detector';

export default defineDetector({
  id: 'not-our-fault',
  kind: 'denial',
  heat: 2,
  reach: 'clause',
  why: '"Not our fault" is the first thing it says, and the last thing that the person waiting wants to hear.',
  source: 'Benoit, Image Repair Theory; the #PRFail story ("fault not ours")',
  find: [
    '(not|hardly|never|scarcely|nor) (really|exactly|actually|even)? (our|my) (fault|mistake|doing|error|mix up|failing|fight|bad|cock up)',
    '(is|was|are|were) not (even|actually|really)? (ours|us|me|mine) $',
    '^ not (us|me|ours|guilty) $',
    '(was|is) not (me|us) (!who|it|guv|hen|pal)',
    '(nothing|sod all|nowt|little) to do with (us|me)',
    '<we> (am|are|was|were) not (liable|responsible|to blame|at fault|accountable|in the wrong)',
    'can not (be)? (held)? (liable|responsible|accountable)',
    'is not (liable|responsible)',
    '(accept|accepts|take|takes) no (liability|responsibility|blame)',
    'do not accept (your|that|any|the)',
    '(did not|can not have|could not have|does not|cannot) come from (us|our|my)',
    '(hardly|not) down to (us|me)',
    '(fault|mistake|error|mix up) (is|was) not (ours|mine|our|my|on our)',
    'not our *1 (machine|app|website|driver|team|staff|boiler|hedge)',
    '<we> (did not|never) (touch|lose|drop|break|damage|scratch|get)',
    '(i|we) (very much)? doubt it',
  ],
  unless: [
    '(may|might) not be (our|my) fault but',
    'even (if|though) *4 not (our|my) fault',
    'not (just|only) (us|me)',
    'not my (fault|mistake) (if|but) sorry',
    'whether or not',
    'if (it|that) (is|was) not',
  ],
  examples: {
    flags: [{ text: '@ada_okoro that is hardly our fault.', marks: 'that is hardly our fault' }],
    allows: [
      'It may not be our fault but it is our job to fix it.',
      'The fault was ours.',
      "It's not just us, the whole street is off, and we're out there now.",
    ],
  },
});
