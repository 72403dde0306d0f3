/** A death: the answer begins with condolences, whatever else it holds. */
export const LOSS =
  /\b(?:passed away|(?:mum|mam|mom|dad|da|nan|nana|gran|granny|grandma|grandad|grandpa|uncle|aunt|auntie|husband|wife|brother|sister) (?:has |just )?passed(?! (?:her|his|the|a|my|out|by|with))|passed (?:on|last|this)|died|death|dying|funeral|cremat\w+|bereave\w*|widow\w*|miscarr\w+|stillb\w+|suicide|grie(?:f|ving)|probate|(?:my|our) late|lost (?:my|our) (?:mum|mam|mom|dad|mother|father|nan|gran\w*|wife|husband|partner|son|daughter|baby|brother|sister|dog|cat))\b/iu;

/** Danger, injury, crime, fear: a human word comes before the answer. */
export const GRAVE =
  /\b(?:hospital|a&e|icu|ambulance|injur\w+|bleed\w*|burn(?:t|ed|s)? (?:my|his|her|our)|on fire|caught fire|explod\w+|smoke|gas leak|smell(?:s|ed)? (?:of )?gas|broken into|burgl\w+|mugged|attack\w*|assault\w*|stuck (?:in|on|at|here|outside|up)|stranded|flood(?:ed|ing)|evacuat\w+|scared|terrif\w+|frighten\w+|shaking|cry(?:ing)?|cried|sobbing|in tears|panic\w*|allerg\w+|anaphyla\w+|chok\w+|poison\w*|can['’]?t (?:breathe|get out|cope|sleep)|disab\w+|wheelchair|guide dog|humiliat\w+|home address|threat\w*|abus\w+|cancer|chemo|diagnos\w+|depress\w+|suicidal|homeless|evict\w*|insulin|oxygen|seizure|stammer|racist|sacked|laid off|made redundant|lost (?:my|the) (?:job|house|home)|pitch dark|shoved|groped|harass\w*|stalk\w*|ill|vomit\w*|sick|razor|glass in|mould|baby|newborn|pregnan\w+|(?:kids?|children|toddlers?)\b.{0,20}\b(?:floor|rain|cold|dark|freezing))\b/iu;

/** Words that judge instead of telling what happened; a clause that holds one is not said back. */
export const JUDGING =
  /\b(?:joke|disgrac\w+|disgust\w+|rubbish|useless|awful|terribl[ey]|shambles|pathetic|worst|sexist|racist rubbish|scam\w*|clowns?|idiots?|morons?|muppets?|crap|sh[i*]t\w*|hell|damn\w*|bloody|fuck\w*|f[u*]+c*k\w*|f\*+\w*|wtf|ridiculous|unacceptable|appalling|outrageous|shameful|shame|nightmare|garbage|trash|terrible|horrible|horrific|hate|hates|stupid|dumb|lazy|liars?|lying|lies|thieves|cowboys?|cheap|ugly|mid|toilet|sucks?|stinks?|stinky|gross|boring|lame|atrocious|abysmal|dire|poor|bad|rotten|nonsense|bs|bull\w*|laughable|insult\w*|embarrass\w+|incompeten\w+|careless|clueless|greedy|ripoff|rip[ -]off|robbery|farce|fiasco|mess|criminal|evil|disappoint\w+|inexcusable|toilet brush|smug|out of touch|tone[ -]deaf)\b/iu;

/** Good news, told with joy: there is nothing to be sorry for, whatever words it holds. */
export const JOY =
  /🎉|🥳|🥹|😍|🎓|\b(?:(?:still )?can['’]?t believe it|so proud|over the moon|thrilled|made it!|we did it|i did it|finally (?:got|finished|did)|passed my|got the (?:job|keys)|closed our (?:seed|series|round)|got into|newborn is here|engaged!|promoted)/iu;

/** What a complaint sounds like, for parents that nobody has read yet. */
export const COMPLAINING =
  /\b(?:still|again|never|nobody|no one|not|no|\w+n['’]t|cant|wont|doesnt|didnt|isnt|wasnt|broke\w*|broken|snap\w*|late|missing|lost|wrong|cancel\w+|delay\w+|wait\w*|ignored|faulty|leak\w*|damaged|smashed|cold|stone cold|down|charged|refund|stuck|fail\w*|shut|closed|locked|dead|turned away|rude|shoved|laughed|stole\w*|wip\w+|delet\w+|crash\w*|error|timed out|upside down|double|twice|queue|shambles|pothole\w*|blowing|kicked|hung up|dropp\w+|unusable|split|ripped|mouldy|crushed|empty|where['’]?s|where is)\b|!{2,}|\?{2,}|😡|😭|😢|😞|🤬/iu;

/** Somebody who may not see a way on: only a plain human word will do. */
export const DESPAIR =
  /\b(?:(?:don['’]?t|can['’]?t|cannot) (?:see (?:the|any) point|go on|do this any ?more|carry on|take (?:it|this) any ?more|keep going)|no (?:point|reason) (?:in )?(?:going on|living|carrying on)|end of my (?:rope|tether)|end it all|want to die|kill myself|no ?one left|suicid\w+)/iu;
