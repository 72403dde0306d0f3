import { defineDetector } from '../detector';

export default defineDetector({
  id: 'overreacting',
  kind: 'dismissal',
  heat: 2,
  reach: 'clause',
  why: 'It makes the reaction the fault, so the reader has to defend their feelings before anybody looks at the facts.',
  source: 'Lazare, On Apology (2004): questioning whether the victim was really hurt',
  find: [
    '(you|he|she|they|everybody|people|you lot) (are|is|were|was) (all|just|being|clearly)? (being)? (so|too|a bit|a little|very|just|rather|really|far too|way too|all|overly|so easily|easily)? (overreacting|over reacting|dramatic|sensitive|emotional|hysterical|paranoid|silly|picky|difficult|precious|touchy|needy|childish|unreasonable|negative|irrational|offended|fragile|overthinking|over thinking|melodramatic|entitled|petty|delicate)',
    'drama queen',
    "(everybody|people|folk|kids|everyone's) (is|are|get|gets) (so|too)? (easily)? (offended|sensitive|triggered|soft) *3",
    'nobody (should|needs to) be (this|that|so)',
    '(thin|thinner|delicate) (skinned|skin|flowers|flower)',
    '(making|make) (a|such a) (fuss|scene|song and dance|big deal|meal)',
    '(you|he|she|it) (was|were|is|are) not (that|really|even) (bad|hurt|upset|ill|serious)',
    '(has|have) nothing better to do',
    '(always|will) find something to (moan|complain|whinge|be)',
    'hold the outrage',
    '(calling|call) it *2 is (a bit)? dramatic',
    'nobody can (joke|say|take)',
    '(can not|could not) take a joke',
    'need to (toughen|harden|lighten)',
    '(you|he|she|they|people) (are|is) <very>? (just|all|clearly|now)? being <very>? (ridiculous|absurd|pathetic|impossible|stupid|selfish|a diva|a <insult>)',
    '(dramatic|sensitive|touchy|defensive|emotional|overreact) much',
  ],
  unless: [
    'entitled to',
    '(they|these|those) are difficult',
    '(i|we) (am|was|are) (being|so|too)',
    'sorry',
    'you are not (being)? (silly|difficult|dramatic|overreacting)',
    'not (being)? (too|overly)?',
    '(am i|was i)',
  ],
  examples: {
    flags: [
      { text: "You're being ridiculous, as usual.", marks: "You're being ridiculous" },
      { text: "You're being oversensitive. You're being dramatic.", marks: "You're being dramatic" },
    ],
    allows: [
      "You're being so kind, thank you.",
      "You're not being difficult, it's our form that is.",
      'I was being too sensitive, sorry.',
    ],
  },
});
