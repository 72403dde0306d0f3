/** Classes of words that patterns name as `<class>`; each word in the plain form that `contractions.ts` makes. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People as their work or their tie names them; never pets, friends or children, of whom hard names are mostly fond. */
const PERSONS = `boss bosses manager managers landlord landlords landlady neighbour neighbours neighbor neighbors headteacher head teacher teachers
  referee ref author writer presenter host reporter journalist critic driver drivers councillor councillors mayor
  minister ministers mp mps politician politicians agent agents deputy ex director directors editor chairman officer
  officers receptionist waiter owner owners seller buyer builder builders plumber man woman bloke guy 
  team staff crew committee board council company management government client `;
/** Whose fault it is said to be. */
const CULPRITS = `courier couriers supplier suppliers contractor contractors landlord council promoter seller manufacturer venue agency driver drivers police bank
  county partner vendor airline airport organiser organisers operator provider insurer retailer school hospital weather snow app website system software router
  device phone browser printer printers intern junior client clients editor sub management head caterer caterers garage manager subs depot warehouse hotel
  surgery designer builders builder`;
/** No beast, no tool and no trade has these names. */
const DUNCES = `idiot idiots moron morons imbecile imbeciles cretin cretins muppet muppets clown clowns numpty numpties pillock pillocks prat prats twat
  twats tosser tossers wanker wankers dickhead dickheads halfwit halfwits dimwit dimwits nitwit nitwits dunce simpleton bellend bellends plonker plonkers drongo drongos neanderthal neanderthals eejit
  eejits olodo dolt oaf oafs buffoon buffoons toerag toerags lout louts saddo saddos jobsworth jobsworths wazzock wazzocks berk chancer chancers scrounger
  scroungers freeloader freeloaders nincompoop numbskull numbskulls twerp twerps bozo bozos jackass jackasses dumbass gobdaw`;
const FOOLS = `${DUNCES} donkey donkeys plank wally knob joker jokers`;
const owned = (words: string) => words.replace(/\S+/g, "$&'s");

export const WORD_CLASSES = {
  person: list(PERSONS),
  /** "My landlord's a snake." */
  'person-is': list(owned(PERSONS)),
  /** Names for people that say nothing but contempt. */
  scorned:
    list(`${DUNCES} gobshite gobshites galah galahs drongo drongos dropkick dropkicks cheapskate cheapskates scumbag scumbags lowlife lowlifes weasel
    weasels knuckle-dragger knuckle-draggers coward cowards liar liars thief thieves crook crooks crybaby crybabies`),
  whose: list(owned(CULPRITS)),
  /** Names for the slow and the clumsy: of a person always a put-down, unless the writer is meant. */
  fool: list(FOOLS),
  /** Join clauses, so that a clause begins after them. */
  joiner: list('and but so because then or if when while since yet though although plus now that which'),
  /** May stand before the sentence proper. */
  opener:
    list(`oh ah aw ha haha lol lmao omg ugh hey hi hello dear morning afternoon evening well so and but or ok okay right yes yeah yep no nah
    nope sorry look listen honestly seriously literally actually frankly just also then now anyway wow sure please thanks good guys folks mate pal
    bro sis hun babe dude love sir madam man men lads everybody people kindly abeg aiyo alamak eish wah och aye ngl tbh imo again maybe perhaps
    genuinely quite simply clearly obviously apparently btw fyi ps`),
  /** May stand after the sentence proper. */
  closer:
    list(`x xx xxx mate pal bro sis hun hen babe dude love sir madam man guys folks lads people thanks ta cheers lol lmao haha tbh ngl fr btw though tho then
    please sweetheart darling dear bestie honey luv boss la lah lor leh meh o oh eh innit buddy friend again anyway really actually x: 0`),
  you: list('you yourself yourselves unu'),
  your: list('your yours'),
  we: list('we i'),
  us: list('us me ourselves myself'),
  our: list('our ours my mine'),
  they: list('they he she it somebody nobody everybody'),
  them: list('them him her'),
  be: list('am is are was were be been being'),
  have: list('have has had'),
  not: list('not never no hardly nothing none nobody neither nor without'),
  number: list(
    '0 one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand couple few several dozen',
  ),
  ordinal: list('0 second third fourth fifth sixth seventh eighth ninth tenth eleventh umpteenth nth millionth last'),
  very: list(`so very really truly just absolutely absolute total totally utter utterly complete completely such bloody fucking fuckin freaking friggin damn damned
    fecking feckin flipping goddamn proper pure real right quite a an the of honestly literally frankly simply pretty`),
  /** Between "you" and the noun of an insult. */
  bad: list(`stupid dumb thick sad little miserable pathetic useless lying lazy filthy dirty sick smug selfish ignorant arrogant spoiled spoilt rotten
    nasty vile gutless spineless sorry poor bitter silly old cheap fat ugly blind two-faced two faced slimy creepy shrill snobby entitled brainless
    talentless clueless absolute utter total complete fucking bloody damn ridiculous poisonous hollow rude greedy grasping crooked deranged jealous
    mad crazy washed-up washed big right massive dozy gormless dopey cheating mean nosy horrible horrid bossy crusty sanctimonious pompous soft wee bald hypocritical inconsiderate thieving murdering daft tasteless mealy brain-dead dead`),
  insult: list(`${FOOLS} fool fools dick prick pricks arse arsehole arseholes asshole assholes bastard bastards bitch
    bitches cow cunt cunts shit shits shithead scum scumbag scumbags vermin parasite parasites leech leeches vulture vultures ghoul ghouls jackal jackals
    rat rats snake snakes weasel swine pig pigs worm maggot cockroach liar liars fraud frauds crook crooks thief thieves coward cowards hypocrite
    hypocrites loser losers creep creeps weirdo weirdos freak freaks psycho nutter nutters lunatic lunatics halfwit halfwits dimwit dimwits
    dullard nitwit twit dunce simpleton bellend knob knobhead plonker gobshite gobshites eejit eejits amadan gombeen mumu olodo ode goat
    bogan flog drongo dag galah wasters waster wastrel brat brats witch hag hags bat baggage crone busybody busybodies snob snobs bully bullies thug thugs
    yob yobs chav chavs hack hacks shill shills grifter grifters simp simps troll trolls incel incels hater haters nobody nobodies
    windbag gasbag blowhard git gits prune spoon spoons planks knobs cowboys doughnut toad ratbag doormat cheat cheats parrot twerp twerps disgrace embarrassment joke waste pest menace melt wetwipe snowflake snowflakes wimp wimps baby babies sheep gossip homewrecker mule toad slug dinosaur
    goblin goblins charlatan quack pervert perv trash garbage rubbish filth dirt animal animals monster monsters savages barbarian lowlife degenerate cheapskate cheapskates weasels duffer duffers crybaby crybabies`),
  /** Insults that are never meant kindly nor said of things. */
  slur: list(`moron morons imbecile imbeciles cretin cretins tosser tossers wanker wankers dickhead dickheads prick pricks arsehole arseholes asshole assholes
    bastard bastards cunt cunts shithead scum scumbag scumbags vermin parasites leeches vultures ghouls jackals halfwit halfwits dimwit dimwits bellend
    knobhead gobshite gobshites lowlife saddo saddos wazzock wazzocks jobsworths scroungers freeloaders bozos jackass jackasses hypocrites cowards liars thieves morons crooks brat brats gutless spineless wutless`),
  low: list(`stupid thick dumb pathetic useless incompetent clueless ignorant disgusting vile evil delusional deranged insane mental hopeless brainless
    gutless spineless shameless heartless ungrateful lazy ridiculous embarrassing laughable hysterical unhinged toxic trash garbage rubbish scum filth
    crazy dense blind deaf illiterate talentless worthless pitiful cowardly corrupt crooked unprofessional unemployable wutless braindead brain-dead`),
  sorry: list('sorry apologies apologise regret regrets apology saddened disappointed unfortunate apologising'),
  feel: list(
    'feel felt feels feeling think thought believe believed perceive perceived perceives find found consider considered view viewed see saw say took take reading read hold experienced',
  ),
  hurt: list(`offended offence upset hurt bothered confused confusion disappointed annoyed inconvenienced inconvenience misled distress distressed alarmed alarm
    embarrassed disturbed uncomfortable misunderstood sensitive fragile mad angry unhappy dissatisfied attacked excluded caused offend bother ruined let`),
  people: list(
    'people customers users residents patients parents passengers viewers readers visitors guests tenants drivers relatives families households members clients folk folks fans students applicants anybody somebody everybody those some certain followers players investors employees voters neighbours women men kids',
  ),
  praise:
    list(`great brilliant wonderful lovely fantastic amazing excellent superb marvellous nice impressive genius classy bravo charming delightful
    fabulous splendid awesome terrific outstanding incredible iconic stunning perfect good fine glorious magic cute top smart clever`),
  /** What goes wrong; beside praise or thanks it turns them around. */
  mishap:
    list(`late delay delays delayed cancelled canceled cancelling broken breaking freezing soggy raw undercooked burnt missing lost losing wrong stuck
    stranded ruined ruining leak leaking flooded blocking blocked queue queueing queuing waiting drill drilling roadworks excuse excuses outage error
    crashed crashing crash crashes ignored ignoring forgetting locked unpaid mould damp smell stink armpit armpits noise barking snoring dumping dumped 
    useless overcharging charging charged empty rude failing shambles mooing expired misspelling
    misspelled mislabelled unread unanswered smashed cracked dripping sewage rats potholes litter shouting kicked cutting
    disconnected queues delaying lukewarm stale bankrupt debt scratched dented underwater`),
  fault: list(
    'fault faults mistake mistakes error errors problem problems doing responsibility job issue choice headache mess business misread misreading mix-up mix oversight own',
  ),
  who: list(CULPRITS),
  ask: list(
    'asked asking ask told telling tell said saying say emailed emailing email texted messaged message called calling call rang ringing ring chased chasing chase reminded reminding remind explained explaining explain written wrote writing mentioned mentioning requested warned pinged nudged',
  ),
  day: list(
    'today tonight tomorrow midnight noon monday tuesday wednesday thursday friday saturday sunday eod cob lunch 0 five six nine ten morning evening midday close end',
  ),
  chase: list(
    'email emails message messages reminder reminders call calls letter letters text texts nudge follow-up follow-ups chaser voicemail voicemails note notes',
  ),
  org: list(
    'team department office desk branch unit section form portal website webform helpline line page contractor supplier seller authority council manager management support service services centre center enquiries hr billing sales partner customer complaints queries faqs',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

export type WordClass = keyof typeof WORD_CLASSES;
