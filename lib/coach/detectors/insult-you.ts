import { defineDetector } from '../detector';

export default defineDetector({
  id: 'insult-you',
  kind: 'hostility',
  heat: 2,
  why: 'A name thrown at somebody ends the conversation: readers remember the name and forget the point.',
  source: 'Brown & Levinson, Politeness (1987): bald attacks on positive face',
  find: [
    'you (are|were) <very>? <very>? (a|an|such a|nothing but a|the) <bad>? <bad>? <insult>',
    'you <very>? <bad>? <bad>? <bad> <insult>',
    'you <very>? <insult> $',
    'you (absolute|utter|total|complete|proper|pure|fucking|bloody|stupid|useless|lazy) (*|* *) $',
    'you (are|were) <very>? <very>? (all|both)? <very>? <low> $',
    'you (are|were) (all|both|just|nothing but|a bunch of|a load of|a crowd of|a shower of) <bad>? <insult>',
    '(bunch|load|crowd|shower|pack|gang) of <bad>? <bad>? <insult>',
    '<insult> (the lot of|the pair of|all of|every one of|each one of|the four of|the three of) (you|them)',
    '(fix|do|read|answer|shut|get|learn|try|stop|explain|move|listen) *4 you <bad>? <insult>',
    'you (are|were) (the)? (worst|dumbest|stupidest|thickest|laziest)',
    'you (would|could) sell your',
    '<insult> like you',
    'you , (sir|madam|mate|pal|my friend) , (are|were) <very>? (a|an|the) <bad>? <insult>',
    'you <very>? <bad> <bad>? (so and so|creature|specimen|lump|excuse)',
    'you <bad> <bad> (man|woman|people|person|lot)',
    '(a|an|such a)? (pathetic|sorry|poor|miserable|sad) excuse for (a|an)',
    '^ oi <bad>? <insult>',
  ],
  unless: [
    'you <very>? (legend|star|hero|angel|genius|beauty|gem|lifesaver|treasure|diamond)',
    'you are not (a|an)? *2 <insult>',
    'not because you are',
    '(love|chips|pub|friday|hug|rematch|curry|proud)',
  ],
  fixes: [''],
  examples: {
    flags: [
      { text: 'Read it again, you miserable so-and-so.', marks: 'you miserable so-and-so' },
      { text: 'Fix it, you absolute muppets.', marks: 'Fix it, you absolute muppets' },
      { text: "You're a fraud.", marks: "You're a fraud" },
    ],
    allows: [
      'You poor thing, rest now.',
      'You absolute legend, thank you!',
      "You're not an idiot, the form is confusing.",
      'She called me "a useless clown" in front of the class.',
    ],
  },
});
