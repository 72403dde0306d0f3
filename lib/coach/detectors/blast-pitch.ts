import { defineDetector } from '../detector';

export default defineDetector({
  id: 'blast-pitch',
  kind: 'boilerplate',
  heat: 1,
  reach: 'sentence',
  why: 'A pitch that could go to anybody goes to nobody: "make it personal, relatable, tailored".',
  source: 'The #PRFail story: the blast pitch that began it',
  find: [
    '(unmissable|game changing|game changer|revolutionary|cutting edge|world class|next generation|state of the art|thought leader|thought leaders|thought leadership|synergy|synergies|leverage|learnings|ecosystem|paradigm|holistic|seamless|disruptive|scalable|visionary builders|empower|empowers|unlock)',
    '(thrilled|excited|delighted|proud|pleased) to (announce|share|unveil|introduce|launch|reveal|back|welcome our new|inform)',
    'i (came|stumbled) across your *1 (profile|background|work|company|post)',
    '(touch base|circle back|circling back|move the needle|low hanging fruit|quick win|value add|bandwidth|deep dive|align on|actionable)',
    '(perfect|great|ideal) fit for',
    'huge fan of (what|your)',
    '(join|meet) (industry|thought|global|world) *3 (leaders|experts|pioneers)',
    'intersection of',
    '(curated|tailored) (list|selection|experience|solutions)',
    '(would|i would|we would) love to (explore|connect|pick your brain|jump on|hop on|schedule|set up)',
    '(act now|do not miss|limited time|early bird|tonight only|sign up today|book a demo|win a *1)',
    '(our|the) (award winning|world class|dedicated|passionate|friendly|expert) (team|crew|staff|service|agents)',
    '(designed|created|built) around (you|your)',
    '(serve|help) you better',
    '(making|make) (a|the) (real)? difference $',
  ],
  unless: [
    'pairs',
    '(seamless|unlock) (tights|leggings|the door|the gate|your phone|my phone|your account|the)',
    'unlock (it|the|your|my|a)',
    '(thrilled|delighted|proud|excited|pleased) to (share|announce) *6 (baby|daughter|son|engaged|married|passed|first)',
    'bandwidth (is|for|test|cap)',
    'marine ecosystem',
  ],
  examples: {
    flags: [
      {
        text: "We're thrilled to announce our game-changing ecosystem for visionary builders.",
        marks: "We're thrilled to announce our game-changing ecosystem for visionary builders.",
      },
    ],
    allows: [
      'Bob will unlock the door at nine.',
      'Thrilled to share that our daughter Ines arrived at 4am!',
      'You wrote about tidal power last week, so I thought of you: we have six years of data from one bay.',
    ],
  },
});
