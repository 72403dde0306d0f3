import { defineDetector } from '../detector';

export default defineDetector({
  id: 'insult-them',
  kind: 'hostility',
  heat: 2,
  why: 'Calling somebody names behind their back still happens in front of everybody who reads it.',
  source: 'Brown & Levinson, Politeness (1987): bald attacks on positive face',
  find: [
    '(he|she|they|who|this|that|which) (is|are|was|were) <very>? (a|an|such a|nothing but a|the) <bad>? <bad>? (idiot|idiots|moron|fool|muppet|clown|clowns|pillock|prat|twat|tosser|wanker|dick|prick|arse|arsehole|asshole|bastard|bitch|cow|snake|rat|pig|liar|fraud|crook|thief|coward|hypocrite|loser|creep|weirdo|freak|waster|brat|witch|bully|thug|charlatan|grifter|disgrace|parasite|leech|vulture)',
    '(he|she|they) (is|are|was|were) <very>? (thick|pathetic|useless|incompetent|spineless|gutless|shameless|ungrateful|hysterical|talentless|delusional|as thick as)',
    '(he|she|they) (is|are) thick as',
    '(a|an|another|that|this|the|some|those|these|absolute|utter|his|her|their) <bad> (idiot|idiots|moron|morons|fool|fools|clown|clowns|tosser|cow|hag|witch|hack|fraud|liar|liars|thief|snob|snobs|woman|brat|donkey|gossip|bully|nobody|rat|little man)',
    '<slur>',
    '(absolute|utter|complete|total|useless) (idiot|idiots|clown|clowns|muppet|muppets|weirdo|wasters|shower|disgrace of|donkey|lump|joke of a man)',
    '(waste of) (the)? (space|skin|oxygen|air)',
    '(keyboard warriors)',
    'lazy (reporter|reporters|journalist|journalists|journalism|hack|doctors|nurses|teachers)',
    'professional (victim|moaner|complainer|whiner|grievance)',
    '(brain|brains|spine|wit|charm|literacy) of a',
    '(zero|no) (brain|brains|class|spine|shame) $',
    'so called (expert|experts|journalist|journalists|critic|critics|questions|victim|victims|professional|professionals)',
    'one bitter (ex|old|former|little|customer)',
    'the lot of them',
  ],
  unless: [
    'soap scum',
    '(printer|app|film|song|episode|show|machine|car|boiler|laptop|villain)',
    'i love',
    'will not dress',
    'quack quack',
    '<we> (am|are|was|were) (a|an|the|such a)? <bad>? <insult>',
    '(my|our) own',
    'felt like',
  ],
  examples: {
    flags: [
      { text: 'The presenter is a talentless hack and the guests were no better.', marks: 'a talentless hack' },
      { text: "He's a coward.", marks: "He's a coward" },
    ],
    allows: [
      'I felt like a fool when I saw my own typo.',
      'Our cat is a snob about fish.',
      'My manager called me a useless lump, so I went to HR.',
    ],
  },
});
