import { COUNTS, type Joy, LEAD, MUCH } from './joy';

const KIN = '(?:mum|mom|mam|dad|gran|granny|nan|nana|grandma|grandad|grandpa|baby)';
const NOT_MEANT = String.raw`(?!.*\b(?:but|until|though|usually|used to|before|normally)\b)`;

/** What nobody loves, and no clause behind it that tells what became of something loved. */
const HARD = String.raw`(?=.*\b(?:cold|damp|dark|waits?|waiting|queue|strangers?|smell|stink|noise|stairs|rain|mould|mud|rats?|mice|flood|leak|dust|drilling|alarm|soaked|stuck|sick)\b)(?!.*(?:,|\b(?:and|then|so)\b) ?(?:you|they|it|we|now)\b)`;
/** When nothing of the kind is welcome. */
const HARD_TIME = String.raw`(?=.*\b(?:newborn|baby|toddler|exams?|wedding|funeral|winter|heatwave|frost|snow|storm|surgery|operation|chemo|birthday|asthma|pram|shifts?|migraine)\b)(?!.*\b(?:arrived|said|says|was|were|is|isn['’]t)\b)`;

/** What a complaint feigns joy over, and what it was really like. */
export const HARDSHIPS: readonly Joy[] = [
  // "My toddler loved the cold", "Dad loves a stranger at bath time": nobody does.
  [
    new RegExp(
      `${LEAD}${NOT_MEANT}${HARD}((?:my|our|the) (?:[\\p{L}'’-]+ ){0,2}?[\\p{L}'’-]+|${KIN}) ${MUCH}(love|adore|enjoy|relish)(s|es|d|ed|) ((?:an?|the|being|having|every|his|her|their|its|all)\\b.+)$`,
      'iu',
    ),
    ([, lead = '', who = '', verb = '', form = '', rest = '']) =>
      `${lead}${who} ${/d$/u.test(form) ? "didn't" : form === '' ? "don't" : "doesn't"} ${verb} ${rest}`,
  ],
  // "Such a blessing in my son's exam week", "Perfect with a newborn".
  [
    new RegExp(
      `${LEAD}${HARD_TIME}(?:(?:such|what|quite|truly|really|so|just|absolutely|simply|pure|an?|the) )*(?:blessing|joy|delight|pleasure|thrill|comfort|boon|relief|dream|bliss|luxury|perfect|ideal|lovely|handy|delightful|heaven|wonderful|brilliant|great|fantastic|fun)(?: (?:stuff|timing|news|thing|idea))?,? (in|on|during|with|at|before|after) ((?:my|our|an?|\\d)(?: |-)?(?!of\\b).+)$`,
      'iu',
    ),
    ([, lead = '', when = '', rest = '']) => `${lead}that's ${when.toLowerCase()} ${rest}`,
  ],
  // "Really feeling that luxury living hauling groceries to the 5th floor", "Living the dream eating cereal in the dark".
  [
    new RegExp(
      `${LEAD}(?:(?:really|truly|totally|absolutely|fully|definitely) )*(?:feeling|living|embracing) (?:that|the|my|this|our) (?:[\\p{L}-]+ ){1,3}?(?!living\\b)(\\p{L}+ing) ((?:my|our|the|an?|up|in|on|out|off|with|at|for|to|from|by|\\p{L}+s|cereal|ice|water|food)\\b.+)$`,
      'iu',
    ),
    ([, lead = '', doing = '', rest = '']) => `${lead}I'm ${doing} ${rest}`,
  ],
  // "Shame it was next door's".
  [
    new RegExp(
      `${LEAD}(?:(?:such|what|real|a|just|only) )*(?:shame|pity)(?: that| then)? ((?:it|they|he|she|you|i|nobody|none|no one|my|our)(?:['’](?:s|re|ve))? (?!(?:did|have) ?(?:not|n['’]t) care\\b).+)$`,
      'iu',
    ),
    ([, lead = '', fact = '']) => `${lead}${fact}`,
  ],
  // "The hold music for 40 minutes was lovely" is told elsewhere; "Nothing like a cold bath with a newborn" is so.
  [
    new RegExp(
      `${LEAD}(?:there['’]?s )?nothing (?:quite )?(?:like|beats|better than) ${COUNTS}((?:an?|two|three|another|\\d+) (?!\\p{L}+ing\\b).+)$`,
      'iu',
    ),
    ([, lead = '', thing = '']) => `${lead}that was ${thing}`,
  ],
];

const MOCK_MANNER =
  '(?:thoughtfully|kindly|generously|graciously|lovingly|helpfully|considerately|heroically|bravely|proudly|cleverly|wisely|magically|miraculously|charmingly|obligingly|tenderly)';
const ADORNED = new RegExp(
  String.raw`(?<=[\p{L}\d)] )(?<!\b(?:they|she|he|staff|crew|nurses?|neighbours?) )(?:(?:so|very|ever so|most|rather|quite) )*${MOCK_MANNER} (?=\p{Ll}+)(?!(?:asked?|request(?:ed)?) )`,
  'giu',
);

/** What was done, without the kindness that it is said to have been done with: "the rider very thoughtfully drank my lassi". */
export const unadorned = (text: string): string => text.replace(ADORNED, '');
