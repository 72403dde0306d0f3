import { QUOTE } from './amiss-words';
import { finiteAt } from './finite';
import { isWordGiven } from './sayable';
import { isWhole } from './whole';

/** Deeds that are told of an answering side only by somebody who minds them. */
const DEED =
  /^(?:['’]ve |have |had |['’]d )?(?:just |now |even )?(?:(?:ate|eaten|binned|skipped|pulled|played|printed|ran|described|captioned|broadcast|aired|engraved|announced|forwarded|posted|photographed|filmed|split|sprayed|woke|woken|pushed|shoved|bit|hit|mowed|mown|reversed|scraped|underpaid|docked|deducted|debited|suspended|froze|frozen|disabled|unfollowed|uninvited|outed|mistook|failed|disqualified|invented|twisted|edited|cropped|spoiled|spoilt|talked|ditched|pinched|nicked|stole|stolen|burned|burnt|bleached|dyed|soaked|poured|tipped|overcooked|undercooked|tattooed|labelled|labeled|shut|shot|killed|chased|woke|flooded|trampled|dragged|grabbed|pulled|painted|fitted|installed|confirmed to|swapped|switched|axed|scrapped|dropped|binned|scratched|shouted at|laughed at|joked about|yelled at|swore at|hung up on|sat on|stood on|trod on|drove over|drove into|parked across|parked on|parked in|split up|tore|ripped|chopped|cut|mangled|butchered|misspelt|misspelled|spelled|spelt|revealed|disclosed|exposed|drew|marked|put|raised|blamed|accused|served|scuffed|shipped|discontinued|denied|snatched|swamped|pranged|dinged|keyed|emailed|forgot|towed|clamped|fined|evicted|banned|blocked|muted|removed|kicked|ignored|left) (?:out |off |down |up |over |away |past |through |on |in |into |across )?(?:your|you|the|a|an|our|half|every|all|both|two|three|my|his|her|their|only|everyone|people|four|five|six) ?|showed the|made (?:you|your [\p{L}' ’]{2,20}?) (?:walk|wait|stand|sit|leave|pay|climb|cry|feel|look|carry|sign|prove|queue|strip|crawl|take|do)\b|let (?:you|your|an?) |thr(?:ew|own) (?:out|away) (?:your|the) |cc['’]d |read out your |painted double |listed your [^.]+ as |named your |told (?:you|your \p{L}+) (?:the|your|you|that (?:the|your|you|we|it|I|a|there)|a|there|it was|it would|nobody|everyone|school) ?[^.]* |moved your |sent (?:bailiffs|debt collectors) |misheard your |wrote to your [^.]+ that |said (?:your|you) [^.]*(?:\b(?:was|were|is|are|had|has)\b|["“'‘])|gave (?:your|next door|someone|somebody|another) |brought (?:your|the) [^.]+ back (?:soaking|empty|broken|late|dirty|filthy|scratched|damaged|wet) |rang your (?:work|boss|workplace|employer|mum|ex)\b|used (?:your|a slur)|spoke over |got you slating |sang the wrong |put a picture of |stuck gum |double[- ]booked your described how your |made you (?:sound|look) |told (?:everyone|everybody|people|the (?:whole |entire )?(?:group|chat|class|office|team|street|table|family|party|band|room|school|club|company|village|staff|crew|town|audience|squad|choir))(?: (?:at|in|on) (?:the )?\p{L}+)? $|told your \p{L}+ $|lost (?:your|all|the|our)|called (?:you|your \p{L}+) (?!back|in\b|up\b|to\b|at\b|on\b|about\b|yesterday|today|last|twice|again)|spoke over|turned (?:you|your \p{L}+) away)/iu;
/** What a post says beside such a deed where it praises or only reports it. */
const PRAISED =
  /\b(?:lovely|beautiful\p{L}*|brilliant\p{L}*|great|kind|perfect\p{L}*|nicely|so well|thank\p{L}*|amazing|wonderful|proud|all the way|the extra mile|by example|picture of)\b/iu;

/** What a thing of the answering side does when it does what it should not. */
const MISDOES =
  /^(?:(?:just|still|even|now|only) )?(?:thinks you|thought you|says you(?:r|['’]re|['’]ve)? \p{L}+ (?:\S+ ?)+|said you(?:r|['’]re|['’]ve)? \p{L}+ (?:\S+ ?)+|made (?:everything|all|our|your|you|the)|makes? (?:your?|jokes)|charges? (?:you|extra|£|double)|rejects?|refuses?|drains?|whistles?|hums|rattles|beeps|bleeps|buzz(?:es)?|squeaks|screeches|leaks|smells|reeks|sheds|itch(?:es)?|pills|shrinks?|shrank|melts|slips|trips|jams|wobbles|peels|pinch(?:es)?|pulled|gave way|gave away|used|took|turned|let|put|lost|forgot|broke|ate|woke|sent|called|pushed|knocked|drove|rang|set off|tripped|cut|shut|locked|kicked|chased|bit|barked|killed|swallowed|spat|stained|burned|burnt|dyed|turned|bled|scratched|ruined|stole|pinched|nicked|blocked|blocks|covered|crossed out|cropped|named|showed|shows? you|printed|quit\b|booked (?:your|you|the wrong|my)|read out (?:your|you)|buzzed|ran|published|quoted|threw|dropped|left|told you \p{L}|asked you \p{L}|followed|grabbed|touched|shoved|poked|tugged|clipped|mounted|reversed|parked|walked (?:off|out|past|over)|traipsed|trod|stood on|sat on|laughed|shouted|swore|sneered|winked|joked|made a joke|talked over|hung up|gives? you|wakes? you|sends? you|keeps?|logs? you|logged you|signed you|took down|cancels?|deletes?|deleted|freezes|crashes|loses|eats|skips|repeats|sticks)\b/iu;

/** What things undergo, or are, only where something is amiss with them. */
const GONE_WRONG =
  /\b(?:(?:went|gone|turned|goes|is|was|are|were|came out|has gone) (?:all |completely |totally |bright )?(?:black|green|pink|orange|brown|grey|blank|fuzzy|silent|mouldy|slimy|sticky|flat|dead|off|blunt|crooked|see[- ]?through|purple|blue)\b(?! and\b)|whistl(?:es?|ing)|drains? (?:your|the|my)|tunnel+ed|swelled|swollen|swelling|blister\p{L}*|burning|itch(?:es|ing|y)|rattles|hums|beeps|buzz(?:es|ing)|wobbles|sheds|(?:much |far |a good [^.]{1,12} )?(?:shorter|smaller|louder|slower|thinner|lighter|tighter|narrower|weaker|dearer) than|gave way|pulled out|tast(?:es|ed) of|smell(?:s|ed)? (?:of|like)|smelt of|stinks? of|has (?:a (?:crack|hole|leak|scratch|dent|tear|heart murmur|slow puncture|dead pixel)|ants|mould|glass|damp|rats|mice|asbestos|fleas|bedbugs|no)\b|had (?:a (?:crack|hole|scratch|dent|tear|chip|plaster|hair|slug|beetle|wasp)|bacon|chicken|nuts|glass|mould|someone['’]s|no)\b|(?:been|was|were) (?:recalled|slashed|keyed|hacked|burgled|tampered|named|shredded|emptied|cloned|swapped|mixed up|misspel\p{L}+|cropped|clipped|arrested|doxxed|spiked|sliced|knocked|mown|mowed|sprayed|felled|bulldozed|filmed|photographed|double-booked|resold|read out|given (?:away|to someone|to somebody|to an?other|a chicken|ham|peanut))|got (?:slashed|nicked|hacked|keyed|towed|taken|cancel+ed|lost|soaked|wet|crushed|rained)|(?:has|have|was|were|gone|went) (?:doubled|tripled|up \d+%)|doubled|tripled|full of (?!it\b|people\b|them\b|joy\b)|covered in|sunk|sank|sinking|(?:is|are|was|were|been) screaming|arrived in \d+ pieces|came in \d+ pieces|came (?:with (?:no|brown|dead|a (?:hole|crack|chip|mouse|hairline))|as (?:a|an|dry|mush)\b)|went to (?:the wrong|a flat|an? (?:empty|old|demolished))|started \d+ \p{L}+ (?:before|late)|logged in(?:to| to) your|signed for your|talking through your|was painted during|being painted during|fallen|bullied|called names|crawling with|ran til\b|ran till\b|(?:is|was|were|are) a (?:slur|van)\b(?! driver)|went on till|has \p{L}+s in (?:it|the bed)|cut (?:your|his|her) \p{L}+|barking|blaring|spat at|threatened|keyed|slashed|emptied|spoiling|bleeding|bled|swapped|dropped out|went hungry|ran with the wrong|died|choked|sliced|collapsed|fell in|caved in|came in(?:to)? (?:two|pieces|bits)|lost its|lost (?:a|the|one) (?:wheel|button|leg|handle|zip|strap)|expires? before|clash(?:es)?|blew (?:off|over|down|open|away)|caught (?:fire|light)|squeal\p{L}*|grind(?:s|ing)|sagg\p{L}*|bulg\p{L}*|rust\p{L}*|corrod\p{L}*|tearing|fray\p{L}*|bobbl\p{L}*|discolou?red|bent|buckled|jammed|sticks|stuck|unplugged|unzipped|undone|uneven|lopsided|(?:is|are|was|were) (?:tiny|short|lumpy|greasy|gritty|tough|dry|burnt|raw|pink|warm|lukewarm|watery|flat|salty|sour|stale|fake|blurry|blurred|illegible|unreadable|upside down|sideways|back to front|three different|two different|different (?:sizes|heights|lengths|colours|shades)|in (?:Finnish|Chinese|German|French)|only in \p{L}+))\b/iu;

/** Verbs that no noun could be taken for, each of which tells of a fault wherever it stands. */
const CLEAR =
  /^(?:swelled(?: up)?\b|skipped (?:our|your|the(?! (?:queue|line)\b)|(?!again|on|in|at|for|by|this|last|twice|yet|over|every)\p{L}+ \p{L}+ again)\b|swollen up|came (?:back (?:high|with|broken|damaged|empty|wrong|as)|with (?!love|instructions|thanks)|as |up as |up in blisters|out blank|to you(?:,| with| instead| by))|arrived (?:as|with|in \d|in pieces|in bits)|went to (?:your ex|the wrong|someone else|a flat|an? (?:old|empty))|(?:was|were|got|has been|have been) (?:a slur|given to|put in isolation|used in|painted over|under a|over your|in the spreadsheet|all bone|from last|deleted|opened|laughing|aggressive to|rude to|named in|left off|taken down)|logged (?:you out|in to your|into your)|signed for your|told you (?:your?|the|that)|(?:is|['’]s) (?:talking through|coming (?:up |in )?through|coming up|on our|been in your (?:room|house|garden|account|bag)|still loose|blurred|screaming)|spat at|took (?:your|£|\d)|sent (?:your|you (?:another|someone|somebody|the wrong))|sprayed|pulled out\b|rolled \d|timed out|plays (?:a|an|only|house|the wrong)|played (?:house|music|the)|buzzes|hums|squeaks?|sheds|looks (?:at|onto|out on) a|called (?:you|your \p{L}+) (?!back|in\b|up\b|to\b|at\b)|said no to your|opened (?:itself|a blank|on its own)|changed (?:while|\d+ times)|moved by \d|set off|set itself|only plays|gave (?:you|your|away)|(?:are|is) about your|names (?:the|your)|found [^.]+ in our|spent [£$€]\d+|bought [£$€]\d+|can['’]t (?:read|hear|use|see|get|open|eat)|ran (?:with|under)|has done your|has your [^.]+ (?:as|down|wrong)|(?:are|is) on your account|shows? (?:you|your|£0)|got a letter saying|matched you|streamed|spoke over|used (?:your|a slur|the wrong)|texted your|quit\b|read out your?|booked your|arrived \d+ (?:days|weeks|months|hours) (?:late|after)|had [^.]+ in it$|[’']s been across your|takes [£$€]\d|names your|tells you|(?:double[- ]?|over)charged your?|denied your|mispronounced|misspelled|misspelt|shushed|put your|left (?:your|you)|parked (?:on|across|in)|sends (?:lorries|cars|traffic)|clashes with|leaks\b|leaked\b|melts?\b|squeals?|came off|cut your|got (?:an? \p{L}+ ad|a shock)|(?:spelt|threw|kicked|scratched|scuffed|cracked|stained|soaked|burnt|burned|snapped|refuses|rejected|lost) your?\b|was (?:on (?:an? |his |her |their |the )(?:phone|call)\b|laid flat|hung in))/iu;

/** True where one of the words of a clause opens such a verb, and nothing before it belongs to another clause. */
function clearlyAmiss(words: readonly string[]): boolean {
  for (let at = 1; at < Math.min(words.length - 1, 9); at++) {
    if (
      /^(?:that|who|which|and|or|but|while|when|where|because|if|you|we|i|they|he|she|it|says?|said)$|[,;:]$/iu.test(
        words[at] ?? '',
      )
    )
      return false;
    if (at > 1 || /^(?:our|my|your|the|someone|somebody|everyone)/iu.test(words[0] ?? '')) {
      const from = words.slice(at).join(' ');
      const held = /['’]s$/u.exec(words[at] ?? '') ? `'s ${words.slice(at + 1).join(' ')}` : '';
      if (CLEAR.test(from) || (held !== '' && CLEAR.test(held))) return true;
    }
  }
  return false;
}

const THERE_IS =
  /^there(?:['’]s| is| was| are| were) (?:\p{L}+ ){0,2}(?:sewage|cement|vomit|water (?:pouring|coming|running)|hole|scratch|crack|smell|mould|someone in your|man in your seat)\b/iu;

/** What befell the poster, told with "you". */
const BEFELL =
  /^(?:failed (?:your|the)|['’]ve failed|had to ask (?:twice|(?:\d+|two|three|four|five|six) times)$|had to be (?:carried|rescued|cut|pulled|helped|lifted|taken|sent)|(?:were|was|['’]ve been|have been) (?:just )?(?:told (?:\d|two|three|four|five|six|different|the wrong|there (?:is|was|are|were)n['’]t)|promised (?:an?|the)|late for|told an? \p{L}+ (?:would|was)|given (?:\d|two|three|four|five|the wrong|a chicken|someone else['’]s|another|gluten|ham)|spat at|followed home|laid off|told cash only|burgled|made redundant|weighed|searched|scammed|mugged|clamped|towed|fined|charged|billed|disqualified|evicted|put out of|hacked|dumped|catcalled|spiked|passed over|signed off|discharged|underpaid|filmed|excluded|thrown out|kicked out|asked to leave|laid off|let go|sectioned|doxxed|outed|misquoted|robbed|burned|scalded|stung)\b|got (?:an?|the) (?:[£$€]?\d\S* )?(?:fine|bill|pcn|parking ticket|penalty|parking fine|summons|eviction notice|electric shock|rash|infection|parking charge)\b|got (?:your ex['’]s|someone else['’]s|somebody else['’]s|another (?:child|customer|patient|person)['’]s)|(?:walked|drove|travelled|traveled|cycled|came) [^.]{3,40} to find|['’]ve (?:now |already )?(?:asked|reported|filled in|emailed|rung|phoned|uploaded|tried|called|chased)\b[^.]*\b(?:twice|(?:\d+|two|three|four|five|six) times)$|tried to [^.]+ (?:twice|(?:\d+|two|three|four|five|six) times)$|crashed on our|got (?:a single|half|only)|got an? (?:text|letter|email) saying your|['’]ve been (?:sat|stood|stuck|left|on hold|nil by mouth|kept)|['’]ve had (?:death threats|\d+ (?:letters|calls|messages|texts))|can hear (?:a stranger|someone|next door)|keep getting (?:someone|somebody|other|another|texts|letters|bills|calls|emails)|['’]ve filled [^.]* \d+ times|heard nothing|(?:sent|emailed|applied|reported|wrote)\b[^.]* and (?:heard nothing|got nothing|nobody|no one|never)|['’]ve heard nothing|sliced|cut (?:your|yourself)|broke your (?:wrist|arm|leg|ankle|tooth|toe|foot|finger)|twisted your|sprained your|['’]ve wet yourself|lay |slept in|gave birth)\b/iu;

/** Said of a thing, it has happened to it; a number, a wish or a place is no trouble. */
const SUBJECT =
  /^(?:your|the|a|an|another|someone['’]?s?|somebody|(?:two|three|four|five) of (?:the|my|your|our)|both|half|all|\d{1,2} of|one of|every|\d{1,2}\s\p{L})/iu;
const NOBODY_CAME =
  /^no (?:cake|food|driver|engineer|one|bus|train|carer|ambulance|taxi|cab|delivery|order|drinks?|meal)\b(?: \p{L}+)? (?:came|turned up|arrived|showed up)/iu;
const NOBODY_HAS =
  /^(?:nobody|no one)['’]s (?:been to|rung|called|phoned|replied|answered|come|told|fixed|collected|turned up|got back|emailed|picked)\b/iu;
/** "The flood map says your house is in the sea". */
const SAYS_OF_YOURS =
  /^(?:the|our|your) (?:\p{L}+ ){0,3}(?:app|site|website|map|letter|system|page|form|email|text|statement|bill|scales|machine|tracking|screen|board|sign|invite|ticket|label|leaflet|report|listing|till|meter|calendar|caption|headline|article|piece|portal|tracker|kiosk|monitor|alert|notice) (?:still )?(?:says|said) your? (?:(?!ready\b|free\b|can\b|could\b|safe\b)\S+ ?){3,}$/iu;
/** What befell somebody whom one person tells another of. */
const BEFELL_THEM =
  /^(?:(?:he|she)(?:['’]s| has| is| was| had)? (?:just |now |been |only )*(?:moved out|left you|permanently excluded|excluded|arrested|sectioned|diagnosed|dumped|sacked|rushed|had an? (?:accident|stroke|fall|seizure|heart attack|bleed)|got worse|in (?:hospital|intensive care|a&e|icu)|not coming back|stopped (?:eating|talking|speaking|breathing)|attacked|bullied|mugged|poorly|very ill|so ill)\b|(?:he|she) (?:didn['’]t (?:get|make|win|come|pass)|failed|missed|lost|fell|broke (?:his|her)|cried)\b|they(?:['’]ve| have|['’]re)? (?:just |now )?(?:found a (?:lump|mass|shadow|tumou?r)|broke(?:n)? in|evicting you|cut your|got your|took (?:your|everything|half|all|the)|taken (?:your|everything)|stole|arrested|sacked you|let you go|made you redundant|cancelled your|turned you (?:down|away)|refused you|rejected|put your|locked your|shut (?:your|the)|closed your|evicted|won['’]t (?:tell|let|see|give)|didn['’]t (?:get|give|tell|let|want|pick)|picked on|laughed at|gave (?:it|your job|the job|the part|your place) to)\b)/iu;
const POINTS = /^(?:it|them|they|he|she|him|yours|this|that|these|those)(?:['’]\p{L}+)?$/iu;
const OWN_WORK = /^(?:was|were|is|are|has|have|had (?!\d|an?\b|no\b|ham|bacon|chicken|someone)|['’]s)\b/iu;

/** What is told of others, or only quoted. */
const NO_MATTER =
  /^(?:our|my) (?:rivals?|competitors?)\b|\bits (?:now|not|been|still)\b|^the ["“‘']|^the (?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)|u|any1|anyone|bro)\b|^your (?:baby|toddler|son|daughter|kids?|child|children)(?:['’]s| is| are) (?:screaming|crying)|\(/iu;

const MOST_WORDS = 13;

/** Of a clause that no narrower sign knows: true where its verb alone tells that something went wrong. */
export function isPlainlyAmiss(event: string): boolean {
  const words = event.split(/\s+/u);
  if (!isWhole(event) || words.length > MOST_WORDS || PRAISED.test(event)) return false;
  if (points(words) || NO_MATTER.test(event) || isWordGiven(event)) return false;
  const [, who, rest = ''] = /^(you|we|I)\b\s?(.+)$/u.exec(event) ?? [];
  if (who === 'you') return BEFELL.test(rest) && !/\b(?:this|these|that)\b/iu.test(rest);
  if (who !== undefined) return DEED.test(`${rest} `);
  if (SINCE.test(event)) return true;
  if (NOBODY_CAME.test(event) || NOBODY_HAS.test(event) || SAYS_OF_YOURS.test(event)) return true;
  if (/^(?:they|he|she)\b/iu.test(event)) return BEFELL_THEM.test(event);
  const at = finiteAt(words);
  const said = words.slice(Math.max(at, 1)).join(' ');
  if (THERE_IS.test(event) || ((SUBJECT.test(event) || /^(?:our|my)\b/u.test(event)) && clearlyAmiss(words)))
    return true;
  if (/^(?:our|my)\b/u.test(event)) return ours(event, words, at);
  return (
    SUBJECT.test(event) &&
    ((at > 0 && GONE_WRONG.test(said)) ||
      PRESENT_WRONG.test(event) ||
      (at > 0 && QUOTE.test(said) && CALLED.test(said)))
  );
}

/** "The housing officer called you 'one of those single mums'". */
const CALLED =
  /^(?:called|said|shouted|yelled) (?:(?:you|your \p{L}+) ["“'‘]|["“'‘][^"”]{3,40}["”'’] (?:to|at) your?\b)/iu;

/** Verbs in the present that tell of nothing but a fault. */
const PRESENT_WRONG =
  /^(?:your|the) (?:[\p{L}'’-]+ ){1,4}?(?:expires before|comes out blank|sheds like|smells (?:of|like)|tastes (?:of|like)|wobbles|squeaks|rattles|whistles|leaks|beeps every|buzzes|sparks|overheats|cuts out|drops out|logs (?:you|me) out|times out|freezes|crashes|jams|trips|flickers|drains your)\b/iu;

/** "Our terminal has been declining since morning": what goes on so long in a complaint is what it is about. */
const SINCE =
  /^(?:our|my|the|your) (?:[\p{L}\d'’-]+ ){0,3}?[\p{L}\d-]+(?:['’](?:s|ve)| has| have) been (?:(?:declining|flashing|leaking|dripping|buzzing|beeping|crashing|freezing|charging|rejecting|failing|blocking|flickering|billing|dropping|cutting|overheating|smoking|refusing|waiting|overflowing|barking|ringing|alarming)(?: \p{L}+)?|off(?:line)?|out|down|dead|stuck|broken|faulty|blank|red|frozen|shut|closed) (?:since|for|all) /iu;

/** What stands where somebody else has to pass or sleep. */
const IN_THE_WAY =
  /^(?:is|are|was|were|has been|have been|['’]s been) (?:still |always )?(?:blocking|leaking|dripping|overhanging|barking|coming through|hanging over|across (?:your|the)|parked (?:across|on|in)|running all night|beeping|shouting|screaming|growing (?:into|through|over))\b/iu;

function ours(event: string, words: readonly string[], at: number): boolean {
  const said = words.slice(at > 0 ? at : 1).join(' ');
  if (at > 0 && !OWN_WORK.test(said) && GONE_WRONG.test(said)) return true;
  if (at > 0 && !OWN_WORK.test(said) && MISDOES.test(said)) return !/^sent\b/iu.test(said) || /\bwrong\b/iu.test(said);
  // A verb in the present is told apart from a noun only by what it can mean.
  const present =
    /^(?:our|my) (?:[\p{L}'’-]+ ){1,3}?((?:whistles?|drains?|thinks|rejects|makes|charges|hums|rattles|beeps|says|sheds|itches|wobbles|wakes|logs|gives) .+)$/iu.exec(
      event,
    );
  if (at <= 0 && present !== null) return MISDOES.test(present[1] ?? '');
  return at > 0 && OWN_WORK.test(said) && (GONE_WRONG.test(said) || IN_THE_WAY.test(said));
}

/** True where the clause leans on words of a sentence that a reply does not hold. */
function points(words: readonly string[]): boolean {
  // "Had ham in it": in the pasty that the clause opens with.
  const own = /^(?:our|my|your|the|a) .* (?:in|on|inside|under|across|over|through) it$/iu.test(words.join(' '));
  return words
    .slice(0, own ? -1 : undefined)
    .slice(/^(?:they|he|she)\b/iu.test(words[0] ?? '') ? 1 : 0)
    .some((word, at, rest) => {
      const bare = word.replace(/[^\p{L}'’]/gu, '');
      if (/^ones?$/iu.test(bare)) return at === rest.length - 1;
      return POINTS.test(bare) && !/^(?:that|this|these|those)$/iu.test(bare)
        ? true
        : /^(?:this|that|these|those)$/iu.test(bare) && at === rest.length - 1;
    });
}
