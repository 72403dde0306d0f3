import { pastOf, pastOfRest } from './past';

/** How mock praise begins. */
export const CHEER =
  '(?:(?:oh|wow|so|ah|aw|well),? )?(?:an? |the )?(?:(?:huge|big|many|so many|massive|special|heartfelt|hearty|sincere|eternal|warm) )?(?:thanks|thx|ty|thank you|props|shout[- ]?out|kudos|congratulations|congrats|well done|bravo|hats off|cheers|applause|great (?:job|work)|good (?:job|work)|nice (?:job|work)|so grateful|proud of|(?:gotta|got to|have to|must) hand it to|top work|full marks|top marks|(?:round of|warm) applause|(?:a )?standing ovation|gold (?:stars?|medals?)|medals?|big up|hat tip|all hail|three cheers|ten out of ten|10/10|five stars|5 stars|big hand|respect|fair play|nice one|take a bow|slow clap|love|bless|well played|(?:\\p{L}+ )?(?:award|prize|trophy|medal)(?: for [\\p{L} -]{3,40}?)? goes)(?: so much| ever so much| very much| a lot| a bunch| a million)?';

/** A present that nobody asked for is a thing with a kind word before it. */
const GIFT =
  /^(free|complimentary|surprise|bonus|lovely|unexpected|generous|luxury|vip|exclusive|scenic|immersive|delightful|wonderful|brilliant|gorgeous|relaxing|character[- ]building) /iu;
const DAY_OF = /^day \d+ of\b/iu;
const SO_LONG = /^\d+ (?:hours|days|nights|weeks|months|years) (?:without|of|with|and)\b/iu;
/** "the 3 visits nobody turned up to", "the boiler I paid for". */
const TOLD_OF = /^[^,.;]{3,60}? (?:nobody|no one|i|we|you|they|he|she) \p{L}+/iu;
/** "berries that ring up at $4.99": what is praised is what happened. */
const WHICH = /^([^,.;]{3,40}?) (?:that|which) (?=\p{L})/iu;
const SO_MUCH = /^(?:an?|the|your) ((?:[\w-]+ ){1,3}?)so \p{L}+ (?:that )?(?:it|they) (?=\p{L})/iu;

/** "the 5.45am drilling". */
const AT_TIME = /^\d[\d.:]* ?[ap]m\b/iu;

const trimmed = (thing: string) => {
  let left = thing.replace(/^(?:the|that|this|yet another|another|an?) /iu, '');
  for (let kind = GIFT.exec(left); kind !== null; kind = GIFT.exec(left)) left = left.slice(kind[0].length);
  return left;
};

/** What a thing that somebody is thanked for comes down to, said to them. */
function told(thing: string): string | undefined {
  const so = SO_MUCH.exec(thing);
  if (so) return `your ${so[1]}${thing.slice(so[0].length)}`;
  const bare = trimmed(thing);
  if (DAY_OF.test(bare)) return `it's ${bare}`;
  if (SO_LONG.test(bare)) return `it's been ${bare}`;
  const [which = '', noun = ''] = WHICH.exec(bare) ?? [];
  if (which !== '')
    return `${/^(?:\d(?![\d.,]*[- ](?:hour|minute|day|week|month|year|mile|page|star)\b)|your )/u.test(noun) ? '' : 'the '}${noun} ${bare.slice(which.length)}`;
  if (TOLD_OF.test(bare)) return `that was ${/^\d/u.test(bare) ? '' : 'the '}${bare}`;
  if (!/ /u.test(bare)) return undefined;
  if (/^\d/u.test(bare) && !AT_TIME.test(bare)) return bare;
  if (/^your /iu.test(bare)) return `this is about ${bare}`;
  if (/^(?:yet )?another /iu.test(thing)) return `another ${bare}`;
  if (!/^an? /iu.test(thing)) return `this is about the ${bare}`;
  return `${/^[aeiou]/iu.test(bare) ? 'an' : 'a'} ${bare}`;
}

const TO_WHOM = String.raw`[,!]? (?:to |for |at )?(?:(?:my|our|the) (?:[\w’'-]+ ){1,2})?(@\w+)`;
const FOR_DOING = new RegExp(String.raw`^${CHEER}${TO_WHOM} (?:for|on) (["“'‘])(\p{L}+ing)(["”'’]) (.+)$`, 'iu');
/** "Well played @X, charging me £40 for a seat": no wish, such as "looking forward to it". */
const DOING = new RegExp(
  String.raw`^${CHEER}${TO_WHOM}, (?!(?:looking|hoping|waiting|thinking|wishing|missing|keeping|wondering|sending)\b)(\p{L}+ing) (.+)$`,
  'iu',
);
const WHOSE = new RegExp(`^${CHEER}${TO_WHOM},? whose (.+)$`, 'iu');
/** What nobody is congratulated on in earnest. */
const FEAT = '(?:(?:re)?inventing|perfecting|mastering|pioneering|discovering|patenting|unveiling)';
const FOR_THING = new RegExp(
  String.raw`^${CHEER}${TO_WHOM},? (?:(?:for|on) (?:${FEAT} )?)?((?:the|that|this|your|yet another|another|an?|day|\d+)(?: |-)(?:[^,:;]|(?<=\d):(?=\d))+)((?:, (?:[^:;]|(?<=\d):(?=\d))+)?)$`,
  'iu',
);

/** "Huge thanks to @X for no heating since Monday". */
const FOR_LACK = new RegExp(`^${CHEER}${TO_WHOM},? (?:for|on) ((?:no|zero|not one|not a single) .+)$`, 'iu');
/** "Three cheers for @X and their 90 minute wait", "Hats off to @X: half a sofa, 3 weeks late". */
const AND_THEIRS = new RegExp(`^${CHEER}${TO_WHOM} and (?:their|its|your) (.+)$`, 'iu');
const LISTED = new RegExp(`^${CHEER}${TO_WHOM}: (.+)$`, 'iu');

/** "Congrats @X on the 3 visits nobody turned up to": what @X is told without the cheer. */
export function cheered(sentence: string): string | undefined {
  const doing = FOR_DOING.exec(sentence);
  const did = doing?.[3] === undefined ? undefined : pastOf(doing[3]);
  if (doing && did !== undefined) return `${doing[1]} you ${doing[2]}${did}${doing[4]} ${pastOfRest(doing[5] ?? '')}`;
  const asOne = DOING.exec(sentence);
  const theyDid = asOne?.[2] === undefined ? undefined : pastOf(asOne[2]);
  if (asOne && theyDid !== undefined) return `${asOne[1]} you ${theyDid} ${pastOfRest(asOne[3] ?? '')}`;
  const whose = WHOSE.exec(sentence);
  if (whose) return `${whose[1]} your ${whose[2]}`;
  const theirs = AND_THEIRS.exec(sentence);
  if (theirs) return `${theirs[1]} this is about your ${theirs[2]}`;
  const bare = FOR_LACK.exec(sentence) ?? LISTED.exec(sentence);
  if (bare) return `${bare[1]} ${bare[2]}`;
  const thing = FOR_THING.exec(sentence);
  if (thing === null || !/\s(?:for|on|an?|the) /iu.test(sentence)) return undefined;
  const plain = told(thing[2] ?? '');
  return plain === undefined ? undefined : `${thing[1]} ${plain}${thing[3]}`;
}
