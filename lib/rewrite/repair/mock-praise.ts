import { withoutPrivilege } from './privilege';
import { upperFirst } from './tidy';

/** Words of praise that a complaint mocks with. */
const PRAISE =
  /\b(?:best|finest|greatest|love(?:d|ly)?|ador(?:e|ed|able)|great|amazing|brilliant|superb|fantastic|wonderful|marvellous|marvelous|fabulous|splendid|stunning|inspir(?:ing|ed)|delight(?:ed|ful)|bliss|classy|class|majestic|magnificent|glorious|bravo|genius|magic|blessed|spoil(?:t|ed)|lucky|honou?red|thrill(?:ed|ing)|touch(?:ed|ing)|moved|joy|treat|luxury|bargain|steal|kiss|clap|ovation|applause|encore|stars|medals?|trophy|trophies|awards?|masterclass|hero(?:es|ics)?|legends?|generous|kind|thoughtful|considerate|charming|progress|innovation|spent|every (?:penny|cent|pence)|world[- ]class|first[- ]class|outstanding|impressive|exquisite|divine|sublime|talent|teamwork|immersive|efficient|efficiency|goals|winning|chapeau|hats off|well (?:done|played)|full marks|more please|keep it up|what (?:an? )?(?:variety|service|time|team|speed)|player of the \w+|worth (?:every|it|the|all)|of the (?:year|century|decade)|fun|paisa vasool|on point|nailed it|top[- ](?:notch|drawer|tier)|nice (?:touch|dodge|spin|swerve|sidestep)|iconic|legendary|visionar(?:y|ies)|heroic|priceless|cutting edge|trailblazers?|pioneers?|kings|angels|superstars|queens|champs|champions|keep (?:it coming|on giving|up the)|\p{L}+ stuff|so (?:inclusive|modern|professional|brave|romantic|considerate|helpful|caring|welcoming|reassuring))\b/iu;
const THANKS =
  /\b(?:thanks|thank you|cheers|congrat\p{L}*|shout[- ]?out|props|kudos|delighted|overjoyed|proud of|nice|good of|big up|grateful|appreciate|pleased)\b/iu;
/** True where a draft holds words that mockery feigns praise with. */
export const feignsPraise = (draft: string): boolean => PRAISE.test(draft) || THANKS.test(draft);
/** Not praise, or praise of somebody who earned it. */
const MEANT =
  /\d|@|\?|\b(?:not|no|never|nothing|but|please (?!$)|regards|wishes|all the best|(?:love|best) from|lots of|driver|staff|nurses?|doctors?|teachers?|team (?:was|were)|(?<!\b(?:it|that|this|which|how|what) )(?:was|were|is|are))\b|n['’]t\b/iu;
const FEW = 6;

/** What nobody looks forward to who complains: "can't wait to see what Friday brings", "I shall have it framed". */
const AWAITED =
  /^(?:i |we )?(?:really |just |so |simply )?(?:can['’]?t|cannot|can hardly) wait\b[^\d@?]*$|^(?:i|we)(?:['’]ll| shall| will) (?:have it framed|(?:frame|treasure|cherish) (?:it|this|them))\b[^\d@?]*$/iu;

/** "no hurry", from somebody who has waited long enough. */
const UNHURRIED =
  /^(?:(?:but|so|oh|honestly|really|please),? )*(?:(?:there['’]?s )?(?:absolutely |really )?no (?:rush|hurry|pressure|biggie)|(?:do )?take (?:all )?(?:your|the) (?:sweet )?time(?: you (?:need|like|want))?|(?:all )?in your own (?:good |sweet )?time|at your (?:leisure|convenience)|whenever (?:it )?(?:suits|you(?:['’]re| are)? (?:ready|free|fancy|like|feel like it))(?: you)?|(?:please )?don['’]?t (?:all )?(?:rush|hurry|strain yoursel(?:f|ves))(?: on (?:my|our) account| at once)?|(?:do )?let (?:me|us) know if you exist|never (?:ever )?change|don['’]t ever change|stay classy)(?: though| or anything| at all| of course)?$/iu;

/** "My dog could do better". */
const OUTDONE =
  /^(?:honestly,? )?(?:my|our|a) (?:[\p{L}\d-]+ ){0,4}?(?:dog|cat|goldfish|hamster|toddler|gran|nan|grandma|granny|kid|child|year[- ]old|potato|houseplant|parrot|monkey|pigeon|brick) (?:could|would|can|has|does|is|would have|could have)(?: \p{L}+){0,3} (?:better|faster|more)\b[^\d@?]*$/iu;

/** "We look forward to the sequel". */
const SEQUEL =
  /^(?:and |so )?(?:i|we)?(?:['’]m|['’]re| am| are)? ?(?:really |so |just |eagerly |keenly )*(?:can['’]?t wait for|look(?:ing)? forward to|await(?:ing)?|can hardly wait for|excited for|counting down to) (?:the|your|its|our) (?:[\p{L}-]+ )?(?:sequel|encore|episode|instal?lment|chapter|season|performance|box set|finale|second act|director['’]s cut|press release about it)\b[^\d@?]*$/iu;

/** "just what I wanted", of what nobody would want. */
const WISHED =
  /^(?:(?:that['’]?s|which is|and) )?(?:just|exactly|precisely|only) (?:what|how|where|the thing) (?:i|we|everyone|everybody|the \p{L}+) (?:always |really |so )?(?:wanted|needed|hoped for|dreamed of|dreamt of|fancied|wished for|had in mind|asked for|ordered)(?: for [^\d@]*)?$/iu;
/** "I'm agog": whoever complains is not. */
const AGOG =
  /^(?:i['’]?m|we['’]?re|i am|we are) (?:all |quite |simply |absolutely |just |so )*(?:agog|riveted|rapt|gripped|breathless|spellbound|enthralled|all ears|on tenterhooks|dying to know|hooked)$/iu;
/** "my dog's paw needed a pop of colour", "my daughter's inhaler thanks you". */
const PLEASED =
  /^(?:(?:my|our|the) )?[\p{L}'’ -]{2,30}? (?:(?:(?:really |just |so )?(?:needed|wanted|fancied|craved)|could (?:do with|use)) (?:an? (?:pop|bit|splash|touch|dash) of [\p{L} ]+|(?:the|some|an?) (?:exercise|excitement|drama|fresh air|walk|workout|adventure|cardio|steps|challenge))|(?:thanks?|salutes?|applauds?|say thanks to|sends? (?:his|her|their|its) (?:love|regards|thanks) to) (?:you|u)(?: all| for it| for that)?)$/iu;
/** "Bring armbands": nobody is asked to. */
const BROUGHT =
  /^(?:please )?bring (?!(?:it|them|him|her|back|us|me|my|our|your|the|this|that|id|proof|cash|change)\b)(?:an? |some )?[\p{L}-]+(?: [\p{L}-]+)?$/iu;
/** "do close that one also": it was not wanted the first time. */
const TWICE = /^(?:and |but |so )?(?:please )?do \p{L}+ [^\d@?]*\b(?:also|too|as well)$/iu;
const isMock = (words: string): boolean => {
  const bare = words.replace(/(?:[.!\s]|\p{Extended_Pictographic}|\uFE0F)+$/u, '').trim();
  if ([AWAITED, WISHED, UNHURRIED, OUTDONE, SEQUEL, AGOG, PLEASED, BROUGHT, TWICE].some((mocks) => mocks.test(bare)))
    return true;
  return bare !== '' && bare.split(/\s+/u).length <= FEW && PRAISE.test(bare) && !MEANT.test(bare);
};

const OPENER =
  /^((?:@\w+,? )?)(?:(?:absolutely|simply|truly|oh|ooh|ah) )*(?:brilliant|superb|genius|marvellous|amazing|fantastic|wonderful|bravo|lovely|majestic|stunning|great|wow|wah|fab|fabulous|(?:well|nicely) (?:done|played)|(?:great|good|nice|top|cracking) (?:job|work|going))(?:,|!|\.) (?=[\p{L}\d])/iu;
/** The last clause, behind a comma or a dash. */
const LAST =
  /^(.*\S)(?:,| [–—-]| (?:\p{Extended_Pictographic}\uFE0F?)+) ([^,;:]+?)((?:[.!\s]|\p{Extended_Pictographic}|\uFE0F)*)$/su;

/** "…, no hurry, spring is only months off": from there on nothing is meant, unless it holds a figure. */
const NO_HASTE =
  /,? (?:(?:but|and|so|oh|please|really|honestly),? )*(?:(?:there['’]?s )?(?:absolutely |really )?no (?:rush|hurry)|(?:do )?take (?:all )?your (?:sweet )?time),[^.!?@\d]*(?=[.!?]|$)/iu;

/** "Who needs to see at her age?": nobody asks that. */
const WHO_NEEDS =
  /(?:^|(?<=[.!?] ))(?:(?:because|and|but|after all|sure),? )?who (?:even |really |actually )?(?:needs?|wants?|cares?)\b[^.!?@£$€₹\d]*\?/iu;

/** A complaint that mocks without the patience that it feigns, or the want that it denies. */
export const withoutHaste = (text: string): string =>
  text.replace(NO_HASTE, '').replace(MORE_OF_IT, '').replace(WHO_NEEDS, '').trim();

/** ", but please, play the flutes again": more of it is the last thing that is wanted. */
const MORE_OF_IT =
  /,? but (?:please|hey|sure|by all means|do|yes),? (?:do |just )?(?:play|keep|carry on|continue|send (?:me |us )?(?:another|more)|tell me (?:more|again)|go on)\b[^.!?@\d]*(?=[.!]|$)/iu;

/** Nothing is asked where nothing is left to ask: "…, but please, no rush at all". */
const BUT_PLEASE = /,? but (?:please|honestly|really|hey|seriously)$/iu;

/** ", sorry for wanting to be safe i guess": who complains is not sorry. */
const MOCK_SORRY =
  /,? (?:(?:so|oh|but|well),? )*(?:i['’]?m )?(?:(?:so |very )?sorry|forgive (?:me|us)|pardon (?:me|us)|silly (?:me|us)),? for (?:wanting|expecting|asking|thinking|daring|hoping|breathing|existing|caring|being|needing|assuming|believing|having)\b[^.,;!?\d]*(?=[.,;!?]|$)/iu;

/** "Sorry we can't all live in your flats", "Sorry some of us have work". */
const SORRY_FOR_US =
  /(?:^|(?<=[.!?] )|,? (?:so|oh|but|well),? )(?:(?:so|oh|well),? )*(?:i['’]?m )?(?:(?:so |very )?sorry|forgive (?:me|us)|pardon (?:me|us)),? (?:that |if )?(?:some of us|we can['’]?t all|we['’]re not all|not all of us|not every(?:one|body)|(?:i|we) dared?|(?:i|we) exist(?:ed)?|(?:i|we) breathed?)\b[^.,;!?\d]*[!.]*/iu;

/** "so see y'all at graduation in 2041": the jest of a long wait. */
const SEE_YOU =
  /,? (?:so |and )?(?:see|catch) (?:you|y['’]all|ya|u)(?: all| lot)? (?:at|in|next|on) [^.,;!?]*\b(?:20[3-9]\d|2[1-9]\d\d|never)\b[^.,;!?]*(?=[.,;!?]|$)/iu;

/** A complaint without the sorry, or the farewell, that it mocks with. */
export const withoutMockSorry = (text: string): string => {
  const left = text.replace(MOCK_SORRY, '').replace(SORRY_FOR_US, '').replace(SEE_YOU, '');
  return left === text || /[\p{L}\p{N}]/u.test(left) ? left : '';
};

/** A feigned pleasure within a plain sentence, and what stands in its place. */
const FEIGNED: readonly (readonly [RegExp, string])[] = [
  // "and here we are admiring 11 floors of bamboo".
  [
    /\b(here (?:we|i) (?:are|am)),? (?:still |all )?(?:admiring|enjoying|marvelling at|celebrating|savouring|basking in|gazing (?:lovingly )?at)(?= )/iu,
    '$1 with',
  ],
  // "£62 well spent on a view of scaffolding".
  [/(?<=\d[^.,;]{0,20}) (?:well|wisely|beautifully) spent (?=on\b)/iu, ' spent '],
  // "I only paid the £35 deposit".
  [
    /(?<=^(?:@\w+,? )?(?:I|we)) (?:only|merely|just) (?=(?:paid|booked|published|reported|sent|told|spent|waited|ordered|posted|drove|rang|emailed) )/iu,
    ' ',
  ],
  // "still proudly frozen in the middle".
  [/ (?:proudly|lovingly|graciously|thoughtfully|generously|heroically|magnificently|gloriously)(?= )/iu, ''],
  // "My number, should phones reach you: 053 555 0139".
  [/, (?:should|(?:just )?in case) (?!you (?:need|want|wish|prefer|have)\b)[^,:;\d]{3,45}(?=: )/iu, ''],
  // "£64 well spent".
  [/^((?:@\w+,? )?)([£$€₹₦]\d[\d,.]*) (?:well|wisely|beautifully) spent(?=[.!]*$)/iu, '$1That was $2'],
  // "only took you 23 days".
  [
    /^((?:@\w+,? )?)(?:only|just) took (you|them|him|her) (?=\d|two|three|four|five|six|seven|eight|nine|ten)/iu,
    '$1it took $2 ',
  ],
  // "It is only 43 degrees", "it's only R2 400 of lamb".
  [
    /\b(it['’]?s|it is) (?:only|just) (?=[£$€₹₦R]\s?\d|\d+ (?:degrees|hours|days|weeks|months|years|miles|km)\b)/iu,
    '$1 ',
  ],
  // "it's only my wedding".
  [
    /\b(it['’]?s) (?:only|just) (?=(?:my|our|a|an) (?!matter\b|question\b|few\b|bit\b|little\b)\p{L}+[.!]*$|\p{Lu}{2,}[.!]*$)/iu,
    '$1 ',
  ],
];

const OUTCRY =
  /^((?:@\w+[,:]? )?)(?:(?:absolute(?:ly)?|total(?:ly)?|utter(?:ly)?|complete(?:ly)?|simply|just|what|an?|this is|so|beyond) )*(?:joke|disgrace(?:ful)?|ridiculous|shambles|shambolic|pathetic|disgusting|unbelievable|appalling|outrageous|farce|farcical|shameful|ludicrous|laughable)[.!]*$/iu;

/** A complaint's line without the outcry that only says how bad it is; what is bad is told by the others. */
export const withoutOutcry = (text: string): string => text.replace(OUTCRY, '$1').trim();

/** Without what makes light, in mockery, of what is no light matter. */
export const withoutFeint = (text: string): string =>
  FEIGNED.reduce((words, [feigns, plain]) => words.replace(feigns, plain), text);

/** A sentence of a complaint without the praise that it mocks with; empty where it is nothing else. */
export function withoutMockPraise(text: string): string {
  if (isMock(text)) return '';
  const bare = withoutHaste(text);
  if (bare === '') return '';
  let left = bare.replace(OPENER, '$1').replace(/^(?:wah|wow|ooh?|ah|bravo)[,!]? (?=@\w)/iu, '');
  if (left !== text) left = upperFirst(left);
  left = withoutPrivilege(withoutFeint(left));
  for (let end = LAST.exec(left); end !== null && isMock(end[2] ?? ''); end = LAST.exec(left))
    left = `${end[1]?.replace(BUT_PLEASE, '')}.`;
  return left;
}

/** "@X with the same nine songs": whom a mock cheer was for stands alone now, and the rest says what is wrong. */
const CHEERED_WITH =
  /^((?:@\w+[,:]? )+)with (?=(?:the|an?|another|yet another|my|our|no)\b(?!.*, (?:i|we|you|it|they|the)\b))/iu;
export const uncheered = (text: string, draft: string) => {
  const [lead, handle = ''] = CHEERED_WITH.exec(text) ?? [];
  return lead === undefined || draft.startsWith(lead) ? text : upperFirst(handle + text.slice(lead.length));
};
