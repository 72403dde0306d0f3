const UNSPOKEN =
  /[=+@#<>|*~^_?!;[\]{}]|\.\.|(?<!\bno)\.\s|(?<!\bA)&|\b(?:lol|lmao|smh|tbh|btw|imo|ffs|wtf|omg|nah|gonna|wanna|ain['’]?t|y['’]all|idk|rn|af|thru|pls|plz|wala|abeg|oga|una|dey|don go|innit|its (?:now|not|been|minus|so|too|still|just|only|\d+|\p{L}+ing (?:me|us|my|our|you|your))|(?<!\b(?:were|been|was)\b.*)then (?:told|kicked|cut|sent|asked|charged|got told)(?! (?:you|your|us|me))|thats|oo+|and (?:your|my) \p{L}+ (?:is|was) \d+|and to \p{L}+ (?:us|me|you))\b/iu;
const DANGLING =
  /\b(?:and|but|or|the|a|an|to|of|with|for|while|when|because|so|that|in|on|at|from|by|it['’]s|incl|etc|than|as|if|my|our|your|is|are|was|were|has|have|had|be|just|still not|not|very|then|then i|without (?:it|them)|(?:make|makes|made|making) (?:you|me|us|your \p{L}+) (?:look|feel|sound))$/iu;
/** What seems to dangle belongs to its verb: "was never turned on", "backing the bin lorry in". */
const PARTICLE =
  /\b(?:turn|switch|plugg?|lock|call|dropp?|check|cav|leak|pour|logg?|sign|kick|push)(?:e?d|es|s|ing)? (?:in|on)$|\b(?:came|backing [\p{L} ]{3,20}|let \p{L}+) in$/iu;
/** A wish, a view or a threat, not what happened. */
const VIEW =
  /\b(?:want|wants|wanted|need|needs|hope|wish|think|guess|believe|suppose|seems?|feel|feels|deserve|should|supposed|ought|would have|could have|must be|prefer|wonder\w*|imagine|i['’]ll|you['’]ll|(?<!['’]s )will|going to|thank|love|loved|like how|as usual|obviously|clearly|apparently|(?:was|were) never (?:used|opened|worn)|won['’]t (?:even|ever)|won['’]t be (?:\p{L}+ing|available|there|able to make)|of course|yeah|so much for|proof|never (?:do|say|print|show|report|play|write|publish|cover) (?:anything|good|nice|happy|positive|our side|the truth)\b|(?:journalism|democracy|chivalry|customer service|common sense|decency) is (?:\p{L}+ )?dead|doesn['’]t lie|don['’]t lie)\b/iu;

/** "She's never missed a day" is told to somebody's credit. */
const BLAMELESS =
  /\bnever (?:once |ever |been |had an? |had any )*(?:miss(?:ed)?|late|fail(?:ed)?|lost|broke\p{L}*|forgot\p{L}*|complain\p{L}*|problems?|issues?|accidents?|complaints?|fines?|tickets?|in trouble|overdrawn|behind)\b|\b(?:do|does|did)n['’]t know yet\b/iu;

/** What would be so "if he has my details" has not happened. */
const CONDITION =
  /(?<!\b(?:ask(?:ed|s)?|see|know|knew|check(?:ed)?|even|as|wonder\p{L}*|tell|told \p{L}+)) (?:if|unless)\b/iu;

/** "The dragon of a receptionist" says back an insult. */
const NAMED_AS =
  /\b(?!(?:part|end|side|edge|corner|middle|pack|pair|photo|picture|piece|lot|couple|top|back|front|inside|bottom|kind|sort)\b)\p{L}+ of an? (?:\p{L}+ )?(?:receptionist|driver|manager|nurse|doctor|teacher|waiter|waitress|barista|assistant|man|woman|guy|bloke|company|place|shop|system|app|agent|clerk|service)\b/iu;

/** "Half is missing": of what, a reply would not say. */
const SHARE_ALONE = /^(?:half|some|all|both|most|none|one|two|three|four|five) (?:is|are|was|were|has|have|had)\b/iu;
/** "Your lad goes “it's yours”" is told as one tells it to a friend; "the parcel never reach" is no clause of a house's own English. */
const CHATTED =
  /\b(?:goes|went|was like|were like|is like) ["“'‘]|(?<!\b(?:we|you|i|they|people|\p{L}+s) )\bnever (?:reach|come|show|bring|pay|deliver|arrive|work|send|call|pick)\b| o$/iu;

/** What is cried out, not told: no house owns up to having stolen. */
const CRIED_OUT =
  /^we(?:['’]ve| have)? (?:just )?(?:stole|stolen|robbed|scammed|conned|cheated|lied)\b|\bsold you a (?:lemon|pup|dud)\b/u;

const MOST_WORDS = 17;

/** "3 hrs in the queue then it kicked you out": a length of time does nothing. */
const TIME_LED =
  /^(?:over |nearly |about |almost )?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?) ?(?:hrs?|hours?|mins?|minutes?|days?|weeks?|wks?|months?|years?|yrs?)\b/iu;

/** Nobody answers for the weather. */
const WEATHER =
  /\bwaters (?:have |had |just )*bro|^(?:the )?(?:snow|rain|ice|frost|storm|sun|wind|hail|flood) (?:\p{L}+ )?(?:fell|came|started|stopped|has|had|is|was|hit)\b/iu;

/** True for a clause that breaks off nowhere, holds no shorthand and tells no view. */
export function isWhole(event: string): boolean {
  const words = event.split(/\s+/u).length;
  if (words < (/^nobody /iu.test(event) ? 2 : 3) || words > MOST_WORDS) return false;
  const told = event.replace(/^(?:nobody|no one) (?:will|wants)\b/iu, '').replace(/[“"‘'][^”"’']*[”"’']/gu, 'Q');
  return (
    !UNSPOKEN.test(event) &&
    !SHARE_ALONE.test(event) &&
    !CHATTED.test(event) &&
    !CRIED_OUT.test(event) &&
    !NAMED_AS.test(event) &&
    !WEATHER.test(event) &&
    !TIME_LED.test(event) &&
    (!DANGLING.test(event) || PARTICLE.test(event)) &&
    !VIEW.test(told) &&
    !BLAMELESS.test(told) &&
    !CONDITION.test(told) &&
    balanced(event) &&
    joinedWell(event)
  );
}

const balanced = (event: string) =>
  (event.match(/["]/gu)?.length ?? 0) % 2 === 0 &&
  (event.match(/“/gu)?.length ?? 0) === (event.match(/”/gu)?.length ?? 0) &&
  (event.match(/\(/gu)?.length ?? 0) === (event.match(/\)/gu)?.length ?? 0) &&
  (event.match(/(?<=^|\s)['‘](?=\p{L}|\d)/gu)?.length ?? 0) <=
    (event.match(/(?<=[\p{L}\d.])['’](?=\s|$|[.,])/gu)?.length ?? 0);

const JOINED_ON =
  /^(?:we|you|i|nobody|no one|our|your|his|her|their|the|it|they|my|a|an|no|not|now|then|still|got|was|were|is|are|has|had|have|didn['’]t|won['’]t|won['’]t|never|can['’]t|couldn['’]t|left|broke|kept|took|gave|lost|sent|told|hung|went|came|fell|put|shut|let|ran|cut|no-one|half|two|three|\d\S*|\p{L}+ed)\b/iu;

/** "Money is gone", behind a "but", lacks its article. */
const SAYS_OF = /^\p{Ll}+ (?:is|are|was|were|has|have|had|keeps?|still)\b/iu;

/** What follows a comma or an "and" may not be a scrap of another sentence. */
function joinedWell(event: string): boolean {
  if (/[,:–—]/u.test(event.replace(/\d[,:]\d/gu, '').replace(/,\s(?:and|but)\s/gu, ' and '))) return false;
  return event
    .split(/\s(?:and|but)\s/u)
    .slice(1)
    .every((part) => JOINED_ON.test(part) || (part.split(' ').length <= 3 && !SAYS_OF.test(part)));
}
