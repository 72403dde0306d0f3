const PRIZE = '(?:pulitzer|nobel|oscar|bafta|emmy|grammy|booker|knighthood|obe|mbe|medal|trophy)(?: prize)?';
const SELF = '(?:him|her|your|them|it)sel(?:f|ves)';
const SAID =
  '(?:papers?|news|radio|emails?|letters?|leaflets?|posters?|newsletters?|welcome pack|confirmation|brochure)';

/** Mockery without a heated word: a clause or a sentence that matches says nothing else. Anchored at both ends, like every jab. */
export const MOCKERY: Readonly<Record<string, readonly string[]>> = {
  'feigns wonder': [
    '(?:(?:truly|utterly|simply|quite|absolutely|so|a|an) )?(?:tragic|shocking|astonishing|astounding|amazing|incredible|unbelievable|outrageous|scandalous|groundbreaking|mind-?blowing|revolutionary|radical|wild|crazy|thrilling|riveting|gripping|unthinkable|unheard of|controversial|magic|sorcery|witchcraft|genius|novel|shocker|scandal|miracle|(?:radical|novel|crazy|wild|mad) (?:idea|concept|thought)),? i know',
    "(?:and |oh,? )*(?:gosh|golly|hallelujah|luxury|quelle surprise|(?:gripping|thrilling|riveting) stuff|what a time to be alive|(?:will )?wonders never cease|be still my beating heart|brace yoursel(?:f|ves)|hold on to your hats?|(?:we are|we're|i'm|aren't we) (?:spoilt|spoiled|truly blessed|not worthy)|(?:it's |must be )?(?:my|our|your) lucky day|lucky (?:me|us)|you must be (?:so|very) proud|the (?:horror|humanity)|colou?r me (?:shocked|surprised|amazed))",
  ],
  'answers in jest': [
    '(?:in|on|at|off (?:in|to|on)|gone to|still in) (?:barbados|the (?:bahamas|maldives|seychelles|moon)|narnia|mars|hawaii|tahiti|timbuktu|fairyland|la-?la land|cloud cuckoo land|hogwarts|never-?never land|(?:another|a parallel) (?:dimension|universe)|the twilight zone)(?:,? \\D{2,40})?',
  ],
  'gives a prize': [
    `(?:(?:your|the|that|an?|his|her) )?${PRIZE}(?:'s| is| must be| will be) (?:surely |no doubt |already )?(?:in the post|on (?:its|the|your) way|coming|waiting|incoming)`,
    `(?:some(?:one|body) )?(?:give|get|hand|buy|award) (?:him|her|them|(?:that|this) (?:man|woman|person|lad|genius)|me|us|yoursel(?:f|ves)) an? (?:${PRIZE}|biscuit|cookie)`,
    `${PRIZE} (?:material|incoming|awaits)`,
  ],
  'doubts their will': [
    `(?:if|when|whenever|once|unless|assuming) \\D{1,45}? (?:can|could|will|would) (?:actually |ever |only |just )?(?:be (?:bothered|arsed|(?:prised|torn|dragged) (?:away|from|off))|be spared from (?:all|the|his|her|their|your)|(?:tear|drag|peel|prise) ${SELF} away|come up for air)(?: \\D{2,40})?`,
    "(?:(?:since|because|as|or|otherwise|and),? )?you(?:'ll| will|'d| would) (?:only|just|still) (?:moan|whine|complain|whinge|grumble|gripe|sulk|kick off)\\b\\D{0,25}",
    "(?:(?:kindly|please|do|just|maybe|perhaps|go on) )*(?:open|read|try|use|click|press|check) (?:it|them|the \\w+),? (?:it|they) (?:won't|will not|doesn't|don't) bite",
    "it (?:won't|will not) bite(?: you)?",
    "(?:a )?(?:bit of |little )?(?:gratitude|respect|manners|patience|common sense|appreciation)(?: \\D{2,40})? (?:wouldn't|would not) (?:go amiss|hurt|kill you)",
  ],
  'asks in jest': [
    '(?:can|could) (?:any(?:one|body)|nobody|no one|none of you|people)(?: (?:on|at|in|over) \\D{2,20}?)? (?:actually |even )?(?:read|count|spell|add up|tell the time)(?: (?:any ?more|these days|properly))?',
    'do(?:es)? \\D{2,30}? (?:own|possess) an? (?:clock|watch|calendar|dictionary|calculator|map)',
    '(?:does|do|did) \\D{2,40} have a (?:pulse|clue)(?: \\D{2,20})?',
    "did(?:n't)? the \\D{2,40}? (?:not )?(?:tip you off|give it away|ring (?:a|any) bells?)",
    '(?:which|what) (?:bit|part|word|letter)(?: of \\D{2,40}?)? (?:is|was) (?:so |still )?(?:unclear|confusing|hard to (?:grasp|follow|understand))',
  ],
  'claims to have said': [
    `(?:and )?it (?:was|has been) (?:(?:also|even|all) )*(?:in|on) (?:the|your|our|every) (?:local )?${SAID},? (?:too|as well|twice)`,
    '(?:so |and )?(?:you )?(?:work it out|do the maths?|join the dots|go figure)',
    'says the (?:man|woman|bloke|person|one|guy|lad|\\w+er|\\w+or) (?:who|with) \\D{3,60}',
  ],
  'shuts the door': [
    "(?:it's |that's |this is )?not an? (?:suggestion|polite request|debate|negotiation|holiday camp|babysitting service|free-for-all|popularity contest)|full stop",
    "(?:the )?(?:city|council) (?:doesn't|does not) do \\w+",
    'if (?:the|your|any(?:one|body)|some(?:one|body)|he|she|they)\\b\\D{0,30}? can manage (?:it|that|one)',
    '(?:god |lord |heaven )?give me strength|i (?:honestly |truly )?despair|i rest my case',
    "if you (?:yank|force|tug|slam|bash|thump|overfill|wrench) (?:it|them|that|on it),? (?:it|they|that)(?:'ll| will| does| do|'s going to) (?:go|break|snap|split|tear|rip|crack)",
  ],
};
