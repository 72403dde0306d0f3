/** "Snapped day 2". */
const BARE_DAY = /(?<=\p{L}(?:ed|ke|ft|nt|ost|ied|own|ff|ut))(?<!\bthat) day (one|two|three|\d)$/iu;

/** "No heating 9 days" is how a post says it; said back, it is "for 9 days". */
const BARE_TIME =
  /(?<=\b(?:no|not|never|nobody|\p{L}+n['’]t)\b.*\p{L})(?<!\b(?:for|in|of|the|last|past|next|about|over|under|than|nearly|almost|after|within|by|least|only|took|take|taken|every|another|and|or|until|since|waited|waiting|been|is|was)) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|hours|hrs|years))$/iu;

const BARE_WAIT =
  /(?<=\b(?:sat|stood|lay|queued|waited|stuck|stranded|lost|missing|delayed)\b(?:(?! for ).)*)(?<!\b(?:for|over|about|nearly|almost|past|after|of)) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hrs?|hours|mins|minutes|days))(?=$|, and )/iu;
const BARE_STAY = /\b(on hold|stranded(?: (?:in|at) \p{L}+)?) (\d\S*(?: (?:hrs?|hours?|mins?|minutes?|days?))?)/iu;

/** "Still standing at the bar 8.40". */
const BARE_CLOCK =
  /(?<=\p{L}{2})(?<!\b(?:at|since|from|until|till|by|to|before|after|for|around|about|of|the|only|got|than|and|or|says|said)) (\d{1,2}[.:]\d\d)$/iu;

/** "Is stuck since Saturday" has been so; "is shut for 6 weeks and you tell us now" will be. */
const SO_SINCE =
  /\b(is|are) (?!.* and (?:we|I) (?:only )?(?:tell|say|let|give|announce|warn)\b)(?=(?:still )?(?:stuck|down|out|off|broken|closed|shut|blocked|missing|locked|pending|frozen|empty|overflowing|leaking|flooded|flashing|dripping)\b.* (?:since\b|for (?:an?|\d+|two|three|four|five|six) (?:hour|day|week|fortnight|month|year)))/iu;

/** "There is no minutes" is a slip of the post's own. */
const THERE_MANY =
  /\bthere (is|was)(?= no \p{L}{3,}[^sui\s]s(?: (?:on|in|at|for|from|left|anywhere|of|to|about|near)\b|$))/giu;

/** A house does not quote its own words back with a sneer: "our 'full fibre' has been down", "our 'nut free' flapjack". */
const SNEERED = /\b(our|my) ['‘"“]([\p{L}\d][\p{L}\d -]*)['’"”](?= (\p{L}[\p{L}'’]*))/giu;
const VERB =
  /^(?:is|are|was|were|has|have|had|did|does|do|can|could|will|would|never|just|still|told|said|took|sent|left|made|put|came|went|gave|got|broke|ate|lost|cut|keeps?|kept|\p{L}+ed|\p{L}+n['’]t)$/iu;

/** A clause with the small words before a time that posts leave out: "no heating 9 days" is "no heating for 9 days". */
export const prepositioned = (clause: string): string =>
  clause
    .replace(SO_SINCE, (_, be: string) => (be.toLowerCase() === 'is' ? 'has been ' : 'have been '))
    .replace(/\b(told|tells) you (?=you\b)/giu, '$1 you that ')
    .replace(/\bby (?=(?:loose|stray) \p{L}+[^s]\b)/giu, 'by a ')
    .replace(/\b(to|at|in|on|from) (?=wrong \p{L})/giu, '$1 the ')
    .replace(/\b(charged|fined) (?=[£$€]\d+(?:\.\d\d)? (?:[“"].*[”"] )?\p{Ll}* ?(?:fee|charge|fine)\b)/giu, '$1 a ')
    .replace(THERE_MANY, (_, be: string) => `there ${be.toLowerCase() === 'is' ? 'are' : 'were'}`)
    .replace(SNEERED, (_, our: string, said: string, next: string) => (VERB.test(next) ? `${our} ${said}` : our))
    .replace(
      /\b(?:was|were) stopped since (?=\d+ |(?:two|three|four|five|six|seven|eight|nine|ten|several|many) )/giu,
      'has been stopped for ',
    )
    .replace(
      /\bsince (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:hours|days|weeks|months|years)\b)/giu,
      'for ',
    )
    .replace(BARE_CLOCK, ' at $1')
    .replace(BARE_TIME, ' for $1')
    .replace(BARE_STAY, '$1 for $2')
    .replace(BARE_WAIT, ' for $1')
    .replace(BARE_DAY, ' on day $1');
