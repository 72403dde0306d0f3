import { defineDetector } from '../detector';

export default defineDetector({
  id: 'if-you-had',
  kind: 'blame',
  heat: 1,
  reach: 'clause',
  why: '"If you had only" is an accusation dressed as advice, and it comes too late to be any use.',
  find: [
    'if (you|they|he|she|people|residents|parents|customers|anybody|more people|your *2|you lot|the *2) (had|would) (only|just|actually|ever|bothered|both|all|read|checked|opened|listened|asked|told|followed|called|rung|rang|emailed|given|kept|turned|booked|paid|looked|done|been|set|learn|learned|stop|closed|arrived|come|left|saved|cleaned|used|signed|waited|picked|planned|shut|packed)',
    '(had|if) (residents|drivers|parents|passengers|customers|guests|visitors|patients|tenants|users|people) (had)? *1 (put|left|moved|kept|stayed|turned up|arrived|read|checked|followed|listened|planned|told|paid|booked)',
    '(had) (you|they|he|she|people|your *2|the *2 been) (only|just|actually|ever)? (read|checked|opened|listened|asked|told|followed|called|rung|emailed|given|kept|turned|booked|paid|looked|done|been|picked|returned|signed|arrived|set|used)',
    'if you (bothered|cared|ever bothered|ever picked|ever rang|ever opened|ever turned up|ever read|ever listened|ever looked|ever answered|ever checked|ever cared|actually read|actually listened|actually cared|actually bothered|could read|were paying|paid attention)',
    'if (residents|people|drivers|parents|customers|tenants|everybody|more of you|passengers) (closed|stopped|read|followed|checked|listened|shut|kept|planned|drove|learned|put|turned)',
    'you would (have)? (know|known|see|seen|understand) (that|this|it|all this)? (if|had)',
    'as you would (know|see|have seen|have known) if',
    'that is what you get (for|when)',
    'this is what (happens|you get) (when|if|for)',
    'what did you (think|expect|imagine) (was|would|people|to)',
    '(had|if) you (had)? planned',
    'nobody (forced|made|asked) you to',
    'you (chose|decided|opted) (to|not to|this)',
    '(you)? knew what (you)? (you were|you) (signed|signing|getting)',
    'that is what happens (when|if|for)',
    'if people (did not|would not|stopped|would stop|were not) *1',
    'you knew (it|they|we) (was|were) (shut|closed|late|due|broken|full|off)',
  ],
  unless: [
    'if (you|people|they) would just *3 (smile|say hi)',
    'if you had (a|any|the|trouble|problems|told me|asked me)',
    'if you would (like|prefer|rather|please|be)',
    'if <we> had',
    'had we',
    'thank you',
  ],
  examples: {
    flags: [
      {
        text: "Had residents put the bins out on the right day there'd be no problem.",
        marks: "Had residents put the bins out on the right day there'd be no problem",
      },
      { text: "If you'd read the instructions, it would have worked.", marks: "If you'd read the instructions" },
    ],
    allows: [
      'If you ever see that message again, ring me direct.',
      "If you ever need anything else, we're here.",
      "If you'd like a refund, I can do that now.",
      'If we had read your note, this would have worked.',
      'If you had any trouble at the desk, ask for Sam.',
    ],
  },
});
