import { defineDetector } from '../detector';

export default defineDetector({
  id: 'hollow-thanks',
  kind: 'snark',
  heat: 1,
  reach: 'clause',
  why: 'Thanks that mean their opposite read as mockery, and a third person cannot tell the joke from the grudge.',
  source: 'Brown & Levinson, Politeness (1987): irony as an off-record attack',
  find: [
    '(thanks|thank you|cheers|ta) (so much|very much|a lot)? (for)? (nothing|nothing at all)',
    '(thanks|thank you|cheers) (a bunch|a million|a heap|ever so much) for',
    '(thanks|thank you) (so much)? for (finally|eventually|not|the lecture|the reminder|your wisdom|your concern|the sermon|playing|the announcement|the laughs|persevering with|persevering all|keeping that quiet)',
    '(nice|good|kind|big|sweet|decent|noble|generous|how nice|how big|how kind) of (you|them|him|her) to (finally|show|turn|join|notice|remember|reply|get|drop|find|ask|appear|wake|answer|deign|bother|finally|let|think|make)',
    '(how|so) (big|noble|generous|gracious|brave) of (you|them|him|her)',
    '(glad|happy|pleased|delighted) (that)? (you|they|he|she) (finally|could finally|managed to|could spare|found time|found a minute|noticed|climbed|enjoyed your)',
    'so (glad|happy|pleased) * could join',
    'look (who|what) (finally|just|remembered|crawled|decided|has|turned|is)',
    '^ (oh|ah|well)? here we go again',
    'welcome to (the real world|software|the internet|earth|adulthood)',
    '(your) concern is (noted|touching)',
    'thank you for (your|the) (opinion|input|wisdom|feedback) (anyway|but)',
  ],
  unless: [
    'thank you for asking (me|us|about|if|that|how|to|and)',
    'thanks for asking (me|us|about|if|that|how|to|and)',
    'thanks for (the reminder|not) (i|we|about)',
    '(love|grateful|means a lot)',
    'kind of you to (say|ask|think|let|offer)',
    'nice of you to (say|ask|think|offer|drop|pop|come|turn out)',
    'thank you for not',
    '(good|nice|kind) of you to (let|make|find|join|remember|drop) (me|us|know|the|time)',
    'thanks for the reminder',
  ],
  examples: {
    flags: [{ text: 'Nice of you to finally show up.', marks: 'Nice of you to finally show up' }],
    allows: [
      'Thanks for the insight, we will pass it on.',
      'Kind of you to say, thank you!',
      'Thanks for asking, I feel much better.',
      'So glad you all came.',
    ],
  },
});
