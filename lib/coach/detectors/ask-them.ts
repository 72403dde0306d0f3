import { defineDetector } from '../detector';

export default defineDetector({
  id: 'ask-them',
  kind: 'deflection',
  heat: 1,
  reach: 'clause',
  why: 'It names whose matter this is and sends the reader there, so they are left with the problem and one more errand.',
  source: 'Social media is customer relations: "you can\'t simply pass the buck"',
  find: [
    '(that|it|this) (was|is) (always|only ever) * (job|problem|thing|department|call|responsibility)',
    'not on (me|us) !(to|yet)',
    '^^ (talk|moan|complain|whinge|shout) (to|at) !(us|me|you|your|the|a|our|him|her) * $$',
    'go and (shout|moan|complain|whinge) (at|to)',
    '(i|we) only (hold|own|run|drive|carry|clean|paint|guard) the *1 $',
    'do not shoot the messenger',
  ],
  unless: ['sorry', 'thank', '<we> (have|will) (asked|told|rung|called|passed|ask|tell|ring|call|pass)'],
  examples: {
    flags: [
      {
        text: "Not on me, that was always Priya's job. Talk to Priya.",
        marks: ['Not on me', "that was always Priya's job", 'Talk to Priya'],
      },
      { text: 'Treasurer counts it, I only hold the tin.', marks: 'I only hold the tin' },
    ],
    allows: ['Talk to Priya or me, we both have the key.', 'That was always my favourite job.'],
  },
});
