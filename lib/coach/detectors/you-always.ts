import { defineDetector } from '../detector';

export default defineDetector({
  id: 'you-always',
  kind: 'blame',
  heat: 1,
  why: 'Always and never turn one event into a verdict on the person.',
  find: [
    '(you|they|he|she|ye|your lot|you lot) {(always|never|constantly|forever)} (do|does|ignore|blame|forget|moan|complain|let|make|take|leave|turn|ruin|want|have|find|think|come|get|say|play|use|act|pull|talk|answer|pick|listen|learn|bother|mention|mean|show|finish|start|interrupt|shout|cancel|miss)',
    'you are {(always|never|constantly|forever)} (late|early|wrong|asleep|there|moaning|complaining|on|the|busy|ready|happy|satisfied|right)',
    'it is {(always|never)} your',
  ],
  unless: [
    'always make (me|us|my|our|the|his|her|sure|it|time)',
    'never (fail|let us|let me|miss a|complain|disappoint|have to)',
    'always (have a|find a way|get the|get it|welcome|right)',
    'thank you',
    '(love|lovely|best|proud|glad)',
    'as always',
    'are always (welcome|right|there for|so|the best)',
    'they always (have|make|get|say)',
  ],
  fixes: ['sometimes', ''],
  examples: {
    flags: [{ text: 'You always ignore people.', marks: 'always', becomes: 'You sometimes ignore people.' }],
    allows: ['You always make my day!', "You're always welcome here.", 'I always ignore trolls.'],
  },
});
