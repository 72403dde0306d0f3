import { defineDetector } from '../detector';

export default defineDetector({
  id: 'eye-roll',
  kind: 'snark',
  heat: 1,
  reach: 'sentence',
  why: 'The rolled eyes are the part that everybody sees; they turn plain words into scorn.',
  source: 'The #PRFail story: emoticons matter',
  find: ['🙄', '🤡', '🙃', '💅', '🥱', '😒', '(sure|okay|ok|right) jan', 'eye roll', '🤦 $$'],
  unless: ['(my|our|myself|me|i|mine)', 'sorry', 'thank', '(weather|rain|monday|train|bus|weekend|laundry|traffic)'],
  examples: {
    flags: [{ text: 'Another masterpiece from head office 🙄', marks: 'Another masterpiece from head office 🙄' }],
    allows: ['Locked myself out again 🤦', 'New nails for the wedding, thank you Priya 💅'],
  },
});
