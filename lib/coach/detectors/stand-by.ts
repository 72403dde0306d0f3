import { defineDetector } from '../detector';

export default defineDetector({
  id: 'stand-by',
  kind: 'denial',
  heat: 2,
  reach: 'clause',
  why: 'Standing by it before anything is looked at tells the reader that what they say will change nothing.',
  source: 'Kador, Effective Apology (2009): defending oneself is the opposite of recognising',
  find: [
    '<we> (still|fully|absolutely|firmly|completely)? (stand|stands) (by|behind) (my|our|every|it|that|the|what|this)',
    '<we> (make|makes) no (apology|apologies|excuses)',
    '(will not|not going to|never going to|refuse to|do not need to|do not have to) (be)? (apologise|apologising|apologizing|say sorry)',
    '(nothing|no reason) (for us|for me)? to (apologise|explain|answer for|be ashamed|hide)',
    '<we> (would|will) not (change|be changing|alter|withdraw) (a|one|it|my|our|anything)',
    '(would|will) do (the same|it all) again',
    '<we> owe (nobody|no one|you nothing|them nothing)',
    '<we> will not be (explaining|commenting|lectured|told|changing)',
    '(the)? (conclusion|point|story|decision) (still)? stands $',
    '(i|we) (was|were|am|are) (quite|absolutely|completely)? right (and|about|all along)',
    '(i|we) said what (i|we) said',
    '(i am|we are) not sorry $',
    'i (have|had) nothing to (apologise|be sorry) for',
    '<we> (am|are|was|were) not apologising',
    '<we> (was|were) right to (print|publish|say|run|do|post|refuse|remove|sack|stop|charge)',
    '(would|will) (print|publish|say|post|write) it again',
  ],
  unless: ['stand by (you|your|for)', 'stand by (the)? refund', 'you were right'],
  examples: {
    flags: [
      { text: "I'm not apologising for telling the truth.", marks: "I'm not apologising for telling the truth" },
      { text: 'I stand by every word I posted.', marks: 'I stand by every word I posted' },
    ],
    allows: [
      'Please stand by for the 4pm announcement.',
      'You were right and I was wrong.',
      'No need to apologise, Tom.',
    ],
  },
});
