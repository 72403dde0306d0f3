import { defineDetector } from '../detector';

export default defineDetector({
  id: 'last-email',
  kind: 'pressure',
  heat: 1,
  reach: 'clause',
  why: 'Reminding the reader that they were told before scores a point and delays the answer.',
  source: 'Perlow & others on "per my last email": the politest insult in office English',
  find: [
    '(as)? per (my|our|the) (last|previous|earlier|many|three|two|prior|note|email|emails|message|messages|letter|0)',
    'as (i|we) (have)? (already|previously|repeatedly|now|once)? (said|stated|mentioned|explained|told|asked|noted|advised|written|announced|communicated) (you|before|in|on|at|to|earlier|already|twice|again|above|several|many|three|it|for|once)?',
    '(as|like) (i|we) (keep|have been|always) (saying|telling|said|told)',
    '^ as (stated|mentioned|communicated|explained|discussed|advised|outlined|set out|already|clearly|noted|previously stated|previously mentioned|previously explained|previously advised|previously discussed|previously noted)',
    '(i|we) (have)? (already)? (asked|told|emailed|texted|rung|called|messaged|written|chased|reminded|said|explained) (you|this|it|to you|them|him|her)? *1 (twice|three times|four times|five times|<number> times|repeatedly|several times|already|again and again|severally|countless times)',
    '(i|we) (have)? (now|already) (asked|told|explained|said|sent|left|written|called) *3 (times|twice|messages|emails|letters|already)',
    'here is what we told you',
    '(you have had|you had) (the|my|our|it|two|three|<number>) *3 (email|emails|letter|letters|messages|since|weeks|months|days)',
    'we (have)? (covered|been over|been through|answered|said|discussed) this',
    'how many more times',
    'how many (reminders|warnings|emails|chances) do you (need|want)',
    'how many times (do|does|must|will|have i to|have we to|have i got|am|are|should|$)',
    'i (said|told you) what i said',
    '^ the answer again',
  ],
  unless: [
    'sorry',
    'as (i|we) (said|mentioned) (i|we) (will|would)',
    '(thank|thanks)',
    'as (discussed|mentioned|promised) (here|i|on the)',
    'as promised',
    '(my|our) (mistake|fault)',
  ],
  examples: {
    flags: [{ text: 'As per my last email, the deadline was Friday.', marks: 'As per my last email' }],
    allows: [
      "I've lost count of how many times I played that song.",
      'As promised, here are the photos.',
      'I told you twice the wrong time, sorry, it is six.',
    ],
  },
});
