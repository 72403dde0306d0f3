import { defineDetector } from '../detector';
import { quarrels } from '../situation';

const OWN = new Set(['i', 'me', 'my', 'mine']);

export default defineDetector({
  id: 'tag-jeer',
  kind: 'defensive-hashtag',
  heat: 2,
  why: 'A jeer as a tag is pinned on somebody for every search to find, long after the quarrel is over.',
  source: 'The #PRFail story: #HateOnYourJobPrivately',
  tags: [
    '(clown|clowns|circus|muppet|muppets|joke|kangaroo|cowboy|snowflake|snowflakes|karen|moron|idiot|troll|cowards|coward|loser|crybaby|hypocrite|liar) (council|court|show|world|company|club|builders|season|generation|alert|opposition|government|club|army|behaviour|central|parade|fc|media|press|party|brigade|energy|spotted|watch)',
    '(idiots|morons|muppets|numpties|halfwits|imbeciles|buffoons|bellends|wankers|tossers|pillocks|eejits|twats|prats|idiot|moron|numpty|bellend|wanker|tosser)',
    '(amateurs|amateur hour|jealous|hypocrites|cowards|parasites|pathetic|crybabies|freeloaders|scroungers|moaners|wreckers|timewasters|time wasters|cheapskates|copycats|copy cats|sore losers|bad losers|spineless|gutless|brainless|clueless|braindead)',
    '(thick|dumb|daft|dense) as *2',
    '(jealous|bitter|salty|obsessed|mad|insecure|triggered) much',
    'no (class|sympathy|brain|brains|clue|manners|integrity|spine|backbone|decency|respect|taste|pity|refunds|time for *2)',
    '(get over|deal with|live with|suck|own) (it|that|yourself|yourselves|up)',
    '(bye|byee) (felicia|girl|boy|now|bye)',
    '(good riddance|jog on|do one|go away|shut up|sit down|stay mad|cry more|cry harder|boo hoo|tough luck|hard luck|tough)',
    '(do not|dont) like it *4',
    '(not|never) (our|my) (problem|circus|monkeys)',
    '(pebkac|id10t|garbage in garbage out|rtfm|skill issue|touch grass|read the room)',
    'you (agreed|signed|clicked|asked|chose|ordered|were told|were warned|paid|broke) *2',
    '(educate|check|train) your *1 (self|palate|ears|eyes|privilege|facts|taste)',
    '(know|check|get) your *1 (facts|place|history|rights wrong|onions)',
    '(weak|small|sour|petty) (sauce|minds|grapes|people|man|men)',
    '(vindicated|told you so|i told you|toldyouso|proved right|proven right|still right)',
    '(five|0) stars *4',
    '(never|always) (late|wrong|on time|right|our fault)',
    '(grow|man|toughen|wise) up *1',
    '(try|start) (doing|working|reading|cooking|listening|being|paying) *2',
    '(some of us) *3',
    '(those|people) who can *1',
    '(can not) fix (stupid|lazy|dumb)',
    'you snooze *3',
    'facts (hurt|bite|win)',
    '(eyes|brains|ears|manners) (work|help|exist|cost)',
    '(sad|bitter|silly|angry|jealous|pathetic) (little|old) *1',
    '(caveat emptor|buyer beware)',
    '(brains|brain) trust',
    'pipe down',
    '(old|stale) news',
    '(real|true|proper) (fans|supporters|locals|men|mums) (do not|dont|never)',
    '(scrounger|liar|moaner|clown|muppet|idiot|jobsworth|hypocrite|chancer|crook|thief|parasite|coward|whinger|freeloader|cheapskate|cowboy|waster|snob|bully|sponger|shambles|bodge) of the (year|month|week|day|century|decade)',
    '(selfish|toxic|entitled|lazy|rude|greedy|ignorant|nosy|useless|heartless|thieving|clueless|lycra) (lot|louts|people|neighbours|neighbour|cyclists|drivers|dads|mums|parents|landlord|landlords|customers|tourists|boss|bosses|council|club|company|staff|teachers|kids|press|media)',
    '(comedy|shambles|chaos|puppet|nonsense) (council|squad|brigade|company|club|rail|airline|government)',
    '(puppets|clones|louts|jobsworths|scroungers|spongers|chancers|saddos|whingers|geniuses|masterminds)',
    '(eat|bite|kiss) my *1',
    'suck on *1',
    'you had (one|0) job',
    'nice try',
    'so much for *3',
    'so called *3',
    'could not care less',
  ],
  unless: [
    '(my|our|own) (problem|circus) (too|also)',
    'no time for (hate|racism|sexism)',
    '(try|start) (being|paying) (kind|it)',
    'not my problem anymore',
    '(muppets|puppets) (show|christmas|theatre|festival|week)',
    '(glove|finger|sock) puppets',
  ],
  // Beside the writer's own slip it is a joke at their own cost, unless somebody is answered.
  when: (situation) =>
    situation.reading?.praise !== true &&
    situation.context.parent?.friends !== true &&
    (quarrels(situation) ||
      !situation.draft.sentences.some(({ sentence }) => sentence.words.some(({ norm }) => OWN.has(norm)))),
  fixes: [''],
  examples: {
    flags: [
      { text: 'The vote was 9-2. #GetOverIt', marks: '#GetOverIt', becomes: 'The vote was 9-2.' },
      { text: 'Nine potholes, one cone. #ClownCouncil', marks: '#ClownCouncil' },
      { text: 'It says so on the box. #ThickAsBricks', marks: '#ThickAsBricks' },
      { text: 'He has eaten the leftovers. #ScroungerOfTheYear', marks: '#ScroungerOfTheYear' },
      { text: 'Our side is here, all of it: #YouHadOneJob', marks: '#YouHadOneJob' },
    ],
    allows: [
      'I dropped my lunch in the canal. #ThickAsBricks',
      'Two trains, one ferry, no sleep. #WorthTheTrip',
      'The circus opens on Friday! #CircusWeek',
      'Puppets and cake from two. #PuppetShow',
    ],
  },
});
