import { defineDetector } from '../detector';

export default defineDetector({
  id: 'are-you-stupid',
  kind: 'hostility',
  heat: 2,
  why: 'A question about whether somebody can think or read is not a question; it is an insult that waits for no answer.',
  find: [
    '(are|is|were) (you|he|she|they|any of you|you all|you people|it) (actually|genuinely|seriously|really|always)? <very>? (this|that)? (dim|daft|stupid|thick|blind|deaf|dense|dumb|mental|illiterate|incapable|mad|slow|insane|brain-dead|braindead|that thick|that stupid|simple)',
    '(can|could) (you|any of you|nobody|anybody|he|she|none of you) (not)? (even|actually)? (read|count|hear|add up|tell the time|spell)',
    'do (you|any of you) (even|ever|actually) (think|listen|read|work)',
    'how (stupid|thick|dense|dumb|slow|blind|lazy) (are|do|can|is)',
    '(have you) (considered) (not)? being (useless|better|good)',
    'what is your (problem|malfunction|excuse)',
    '(does|has) (anybody|nobody|any of you) *4 have a (brain|clue|spine)',
    'were you (sober|drunk|awake|asleep) ?',
  ],
  unless: [
    'can you (hear|read) (me|us|it|this|that|the)',
    'if you can',
    'so (that)? you can',
    'can (not)? (read|hear) (me|us|my|your|it)',
  ],
  examples: {
    flags: [
      { text: 'Are you blind? It is on the sign.', marks: 'Are you blind' },
      { text: 'Nine typos in one line. Were you sober?', marks: 'Were you sober' },
    ],
    allows: ['Can you read me the number on the back, please?', 'Can you hear us now?'],
  },
});
