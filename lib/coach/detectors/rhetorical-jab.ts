import { defineDetector } from '../detector';

export default defineDetector({
  id: 'rhetorical-jab',
  kind: 'snark',
  heat: 1,
  reach: 'sentence',
  why: 'A question that wants no answer is a verdict in disguise, and readers notice the disguise.',
  source: 'Danescu-Niculescu-Mizil et al. (2013): direct questions that accuse read as impolite',
  find: [
    'what (exactly)? (were|was|are|did) you (all)? (exactly)? (expecting|expect|after) *5 ?',
    '^ (is|are) (that|this) (all|it|supposed|meant) *5 ?',
    '(are|is) (you|he|this|that) (actually|even|really|being)? (serious|kidding|for real|having a laugh|joking|a joke|a wind up|on drugs|drunk) ?',
    '(do|does|can|could|did) (you people|you lot|any of you|anybody there|anybody at|nobody|no one) *6 ?',
    '(is|are) (anybody|nobody|no one|somebody|your *2) (alive|awake|there|in there|at home|listening|working)',
    'blink (twice|0|two)',
    'is this thing on',
    'any danger (of|you|that) *6 ?',
    'any (chance|hope) (of|you|that) *6 (this year|this century|this decade|this millennium|this side|this lifetime|before i|before we|before christmas|ever|one day|at some point|actually) *3 ?',
    '(did|does|has|have) (it|that|this|they|he|she|santa|the) *3 not have *3 ?',
    '(were|was) (you|they|it) (perhaps|by any chance|possibly|hoping) *5 ?',
    '(who|what) (on earth|in the world|the hell|the heck)',
    'should i (bring|try|send|print|draw|hire|call) *4 ?',
    'shall i (try|print|draw|spell) *4 ?',
    'too (much to ask|difficult|hard|busy to) *3 ?',
    'seen (the|my) *2 lately',
  ],
  unless: [
    '(sorry|thank|please)',
    '(is|are) (that|this) (all|it) (ok|okay|right|for|you need)',
    'are you (serious|joking) *3 (amazing|brilliant|yes)',
    '(i|we) (can|could|will)',
    'any chance (of|you) (a|could|can|one|getting|seeing|making|we) *8 (saturday|sunday|weekend|coffee|pint|week|friday|tomorrow|tonight|monday)',
    'is (this|that) what you (meant|wanted|need|were after)',
    'is (this|that) really you',
  ],
  examples: {
    flags: [{ text: 'Do you people own a calendar?', marks: 'Do you people own a calendar?' }],
    allows: [
      'Any chance you could send us a screenshot?',
      'Are you by any chance using the old app?',

      'Is that all OK for Tuesday?',
      'Shall I send you the form?',
      'Sorry, is that what you wanted? I can redo it.',
    ],
  },
});
