import { defineDetector } from '../detector';

const HOUSES =
  'council|board|bank|school|airline|airways|rail|railway|trains|buses|cabs|taxis|airport|landlord|landlords|lettings|agents|agency|telecom|broadband|energy|water|power|grid|hotel|cafe|committee|office|department|police|force|union|uni|university|hospital|surgery|builders|plumbers|roofers|couriers|delivery|company|club|government|party|ministry|rag|press|paper|news';

export default defineDetector({
  id: 'tag-contempt',
  kind: 'defensive-hashtag',
  heat: 2,
  why: 'Contempt for a whole house as a tag outlives the complaint, and the tag is all that strangers will see of it.',
  source: 'The #PRFail story: #HateOnYourJobPrivately',
  tags: [
    '(is|are) (a|an|the|all|so|absolute|absolutely|total)? (rubbish|trash|garbage|useless|shite|crap|pathetic|joke|shambles|disgrace|scam|thieves|crooks|liars|clowns|cowboys|shameless|incompetent)',
    `(clown|clowns|cowboy|cowboys|muppet|joke|circus|bandit|pirate|scam|shambles|rubbish|robber) (${HOUSES})`,
    `(shambolic|incompetent|corrupt|crooked|disgraceful|shameless|lying|thieving|dodgy|useless|rip off|ripoff|greedy) (${HOUSES}|clowns|crooks|cowboys)`,
    '(useless|incompetent|shambolic|disgraceful|shameless|pathetic) *2',
    '(shambles|farce|disgrace)',
    'killers on (wheels|bikes|road)',
    '(sloppy|shoddy) *1',
    'from hell',
    '(slumlord|slumlords|slum lords|scumlord|scumlords|scum lords|scum landlord|scum landlords) *1',
    '(crooks|thieves|scammers|fraudsters|robbers|conmen|cowboys|charlatans)',
    '(churnalism|churnalists|hatchet job|hit piece|smear campaign) *1',
    '(daylight|highway) robbery',
    '(absolute|absolutely|total|utter|complete|proper) (joke|jokes|joker|jokers|shambles|muppets|clowns|disgrace|chancers|cowboys|farce|circus)',
    '(gluten|fun|food|vegan|grammar|parking|tone|language|thought|fashion|spelling|apostrophe) (police|nazis|mafia|brigade)',
    '(lazy|selfish|ignorant|filthy|dirty|entitled|inconsiderate) (owners|walkers|parkers|dog owners|students|litterers|tenants|guests|residents|motorists)',
    '(gutter|fake|lazy|tabloid|shoddy|sloppy|yellow) (press|journalism|journalist|journalists|reporting)',
  ],
  unless: [
    'useless (but|fact|facts|talent|talents|trivia|knowledge) *1',
    'dallas cowboys',
    '(hells|hell) kitchen',
    '(is|are) not',
    '(commute|week|day|monday|hangover) from hell',
  ],
  when: ({ reading, context }) => reading?.praise !== true && context.parent?.friends !== true,
  fixes: [''],
  examples: {
    flags: [
      {
        text: 'Three plumbers in a month and none of them came. #CowboyPlumbers',
        marks: '#CowboyPlumbers',
        becomes: 'Three plumbers in a month and none of them came.',
      },
      { text: 'Four days without light. #UselessDisco', marks: '#UselessDisco' },
      { text: 'The film cut out again. #TellyboxIsRubbish', marks: '#TellyboxIsRubbish' },
      { text: 'My son stood alone at the gate. #SchoolFromHell', marks: '#SchoolFromHell' },
    ],
    allows: [
      'Off to the game with my brother. #DallasCowboys',
      'A snail can sleep for three years. #UselessFacts',
      'Knitted this for Ada. #UselessButCute',
      'Is anyone else on this train? #CommuteFromHell',
      'Nine years of Thursday chats, thank you all. #SchoolBoard',
    ],
  },
});
