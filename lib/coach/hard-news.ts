const KIN =
  '(?:mum|mam|mom|mother|dad|da|father|nan|nana|gran|granny|grandma|grandad|grandpa|wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|lad|brother|sister|niece|nephew|uncle|aunt|auntie|cousin|baby|toddler|kid|child|friend|mate|dog|cat|appa|amma|papa|mama|ammi|abbu|nani|dadi|lola|lolo|oma|opa|gogo)';
/** Told of the poster's own: "my dad", or a parent at the head of a sentence. */
const OWN_KIN = String.raw`(?:\b(?:my|our)\s(?:\p{L}+\s)?|(?:^|[.!?,]\s))${KIN}`;
const signs = (...of: readonly string[]) => of.map((source) => new RegExp(source, 'iu'));

/** A death: of kin, of an animal, of a child not yet born. */
const DEATH = signs(
  String.raw`${OWN_KIN}(?:\s\p{L}+){0,2}\s(?:has\s|just\s|was\s)?(?:died|passed(?:\saway)?(?=[.,!]|$|\s(?:on|last|this|in|at|yesterday|today))|killed)\b`,
  String.raw`\b(?:my|our|${KIN}(?:['’]?s)?)\sfuneral(?:['’]?s|\sis|\son|\stomorrow|\stoday|,)`,
  String.raw`\b(?:lost|buried|burying|cremated)\s(?:my|our)\s(?:\p{L}+\s)?${KIN}\b(?!['’])`,
  String.raw`\b(?:having|had|have)\sto\s(?:have\s)?(?:\p{L}+\s){1,3}put\s(?:down|to\ssleep)\b|\bhad\sto\sput\s(?!(?:the|an?|it|this|that|some|her|him|them|our\s(?:names?|tent|bags?|money)|my\s(?:baby|son|daughter|kids?|foot|phone|names?))\b)(?:(?:our|my)\s(?:\p{L}+\s){0,2}(?:dog|cat|horse|pony|kelpie|pup|puppy|kitten|rabbit|lab|spaniel|collie|terrier|boy|girl)\s(?:\p{L}+\s)?|(?!(?:our|my)\b)\p{L}+\s)(?:down|to\ssleep)\b(?!\s(?:as|for|in|to)\b)|\bhad\sto\slet\s(?!(?:me|us|you|it|them|go)\b)\p{L}+\sgo\s(?:this\smorning|last\snight|today|yesterday)\b|\bvet\s(?:says|said|thinks)\sit['’]?s\stime\b|\bwas\sput\s(?:down|to\ssleep)\b|\b(?:he|she)\sdid\s?n['’]?o?t\smake\sit\b(?!\s(?:to|in|on|past|through|up))|\bfirst\s(?:christmas|birthday|eid|diwali)\swithout\b|\ba\syear\s(?:today\s)?since\s(?:my\s|our\s)?(?:\p{Lu}\p{Ll}+|${KIN})(?=[.,!]|$|\sdied|\spassed)`,
  String.raw`\bno\sheartbeat\b|\bmiscarri|\bstillb|\blost\sthe\sbaby\b|\bivf\b[^.!?]{0,20}(?:n['’]?t\b|\bfail|\bnot\b)`,
);
/** An illness or a danger of one's own or of kin. */
const ILLNESS = signs(
  String.raw`\b(?:scan|biopsy|results?|tests?|mri|bloods)\b[^.!?]{0,30}[.,]?\s*(?:(?:it|they|and)\s?)?(?:['’]?s\s|['’]re\s|is\s|are\s|was\s|were\s)?(?:not|(?:did|is|was|are|were)n['’]?t)\s(?:so\s|very\s|too\s|looking\s|go\s|going\s|great\b|the\s)*(?:good|well|great|news)\b`,
  String.raw`\bfound\s(?:a|another)\s(?:second\s)?(?:lump|mass|shadow|tumou?r|growth)\b|\b(?:cancer|tumou?r)(?:['’]?s|\sis|\shas)\s(?:back|spread|grown)\b|\b(?:scan|x-?ray|mri)\s(?:showed|shows)\s(?:a|another)\s(?:lump|mass|shadow|tumou?r|growth)\b|\bbiopsy\scame\sback\b(?!.*\b(?:good|fine|ok|negative|clear|clean|normal)\b)|\bit(?:['’]?s|\sis)\s(?!cancer[ -]free|terminal\s\d)(?:cancer|terminal|malignant|spread)\b|\bchemo\s(?:starts?|again)\b|\b(?:been|was|just)\sdiagnosed\b`,
  String.raw`${OWN_KIN}(?:['’]?s|\sis|\shas|\swas|\shad)?\s(?:been\s|just\s|now\s|gone\s|back\s|had\s|having\s|got\s|only\s)*(?:in\s(?:hospital|icu|intensive\scare|a&e|resus|the\shospice)|rushed\s(?:in|to)|taken\sinto\shospital|a\s(?:stroke|heart\sattack|seizure|bleed)|(?:gone\s)?missing|wandered\soff|weeks\b(?!\s(?:old|ago))|(?:days|months)\s(?:left|to\slive)|terminal|dying)\b`,
  String.raw`${OWN_KIN}\b[^.!?]{0,20}\b(?:did(?:\snot|n['’]?t)|has(?:\snot|n['’]?t)|never)\scome\shome\b|\b(?:he|she)(?:['’]?s|\shas)\swandered\soff\b`,
  String.raw`${OWN_KIN}(?:['’]?s|\sgot|\swas|\shas)?\s(?:been\s)?(?:just\s)?(?:hit\sby|run\sover|knocked\s(?:down|over|off))\b`,
  String.raw`\b(?:any|no)\s(?:news|word)\b[^?]*\b(?:search|rescue|missing|trapped)\b.*\b(?:my|our)\s${KIN}`,
);
/** Work, home or love lost; robbed, or hurt by somebody. */
const RUIN = signs(
  String.raw`\b(?:i\swas|(?:i|we)(?:['’]ve|\shave)\s(?:just\s)?been|i\sgot|just\sbeen|got|they(?:['’]ve|\shave)?)\s(?:just\s)?(?:let\s(?:me\s|us\s)?go\b|(?:made\s(?:me\s)?redundant|retrench(?:ed)?(?:\sme)?)|laid\s(?:me\s)?off|mugged|burgled|evicted)\b(?!\sof)|(?:^|[.!?]\s)made\sredundant\b|\blost\smy\sjob\b`,
  String.raw`\b(?:we['’]re|we\sare|we(?:['’]ve|\shave)?)\s(?:split(?:ting)?|broken|broke|breaking)\sup\b(?!\s(?:the|our|my|a|into|for)\b)|\bcall(?:ed|ing)?\soff\s(?:the|our)\swedding\b|\bwedding(?:['’]s|\sis)\soff\b|\b(?:he|she)(?:['’]s|\shas)?\scall(?:ed)?\sit\soff\b`,
  String.raw`(?:\b(?:my|our)\s|(?:^|[.!?]\s)(?:the\s)?)(?:house|home|flat)\s(?:has\s)?(?:just\s)?burn(?:ed|t)\sdown\b|(?:^|[.!?]\s)house\sfire\s(?:last|this|on|yesterday|today)\b`,
);
/** Somebody brought low, and saying so. */
const LOW = signs(
  String.raw`\b(?:did\s?n['’]?t|never)\s(?:get|got)\s(?:the|that|into|in|my)\s(?:\p{L}+\s){0,2}(?:job|role|part|place|flat|house|team|school|course|uni)\b`,
  String.raw`\b(?:i['’]?m|we['’]re|absolutely|totally|completely|feeling|utterly)\s(?:so\s|just\s|absolutely\s|still\s|pretty\s)?(?:gutted|heartbroken|devastated|distraught|in\s(?:bits|pieces))\b`,
  String.raw`\bfeel(?:ing)?\s(?:pretty|really|so|very|a\sbit)\s(?:low|rubbish|down|awful|rough|lonely|lost)\b`,
  String.raw`\bvet\s(?:says|said|thinks|reckons)\b[^?]*\b(?:kidneys?|liver|cancer|tumou?r|lump|heart|lose|not\sgood|bad|nothing|weeks|days)\b`,
  String.raw`\b(?:i|we)\s(?:just\s)?(?:failed|bombed)\b(?!\sto\b)|^failed\sagain\b|\bturned\sdown\sfor\sthe\s(?:flat|house|job|mortgage|role|visa)\b`,
);
/** What turns such news to good, or makes it banter. */
const EASED =
  /\b(?:all clear|remission|benign|lovely|thank\p{L}*|wonderful|back home|home now|found (?:him|her|them)|finished|lol|haha)\b|🎉|😂|🤣/iu;

/** True where a post tells bad news of its writer's own: a death, an illness, work or a home lost; not where it only asks. */
export const tellsHardNews = (post: string): boolean =>
  !EASED.test(post) &&
  !/^[^.!,]*\?\s*$/u.test(post) &&
  [...DEATH, ...ILLNESS, ...RUIN, ...LOW].some((sign) => sign.test(post));
