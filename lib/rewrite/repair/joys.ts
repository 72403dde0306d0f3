import { HARDSHIPS } from './hardships';
import { COUNTS, END, type Joy, LEAD, MUCH } from './joy';
import { pastOf, pastOfPlain, pastOfRest } from './past';
import { PRICED } from './priced-joys';
import { THANKS, withoutPrivilege } from './privilege';
import { lowerFirst } from './tidy';

const first = (who: string) => (/^(?:my|our) /iu.test(who) ? who : /^we$/iu.test(who) ? 'we' : 'I');
function done([, lead = '', who = '', doing = '', rest = '']: RegExpExecArray): string | undefined {
  const did = pastOf(doing);
  if (did === undefined) return undefined;
  return `${lead}${first(who)} ${did === 'were' && first(who) === 'I' ? 'was' : did} ${pastOfRest(rest)}`;
}

/** "the pan flute, then being cut off": one thing after the other. */
const BEING = /,? (?:and )?(then )being (?=\p{L})/iu;

const JOYS: readonly Joy[] = [
  // "We so enjoyed filming an empty podium", "Nothing I enjoy more than taking Monday off unpaid": the doing is the fact.
  [
    new RegExp(
      `${LEAD}(?:(i|we) )?${MUCH}(?:love|loved|loving|enjoy|enjoyed|enjoying|adore|adored|fancied|treasured|relished|(?:great |good |such )?fun) (?!(?:hearing|seeing|reading)\\b)(\\p{L}+ing) (.+)$`,
      'iu',
    ),
    done,
  ],
  [
    new RegExp(
      `${LEAD}(?:there['’]?s |there is )?nothing (i|we) ${MUCH}(?:enjoy|love|like|adore|prefer) (?:more|better|quite as much|so much)(?: than| as) (\\p{L}+ing) (.+)$`,
      'iu',
    ),
    done,
  ],
  // "I so needed a 4th advert", "Loved my 3 hours in the queue".
  [
    new RegExp(
      `${LEAD}(?:(i|we) )?${MUCH}(?:needed|wanted|loved|enjoyed|adored|treasured|relished|savoured|cherished|appreciated) ${COUNTS}((?:my|our|the|those|these|all|an?|another|every) )(.+)$`,
      'iu',
    ),
    ([, lead = '', who = '', article = '', thing = '']) => {
      const shown = /^(?:my|our|the|those|these|all|every) $/iu.test(article) && /^\d/u.test(thing) ? '' : article;
      return `${lead}${first(who)} had ${shown.toLowerCase()}${thing.replace(BEING, ' and was $1')}`;
    },
  ],
  // "What a treat to pay £40 and be walked past a gate".
  [
    new RegExp(
      `${LEAD}(?:always )?(?:what |such )?an? (?:absolute |real |true )?(?:treat|joy|thrill|pleasure|delight|honou?r|privilege) (?:it (?:is|was) )?to (?!see\\b|watch\\b|hear\\b|read\\b)(\\p{L}+) (.+)$`,
      'iu',
    ),
    ([, lead = '', plain = '', rest = '']) => {
      const did = plain === 'be' ? 'was' : plain === 'find' ? 'found' : pastOfPlain(plain);
      return did === undefined ? undefined : `${lead}I ${did} ${pastOfRest(rest.replace(/ and be /gu, ' and was '))}`;
    },
  ],
  // "Such a treat taking a day's leave to stare at a gate".
  [
    new RegExp(
      `${LEAD}(?:always )?(?:what |such )an? (?:absolute |real |true )?(?:treat|joy|thrill|pleasure|delight|honou?r|privilege),? (?!(?:hearing|seeing|reading|watching|meeting|working|having|being|knowing|dealing|doing)\\b)(\\p{L}+ing) (.+)$`,
      'iu',
    ),
    ([, lead = '', doing = '', rest = '']) => {
      const did = pastOf(doing);
      return did === undefined ? undefined : `${lead}I ${did} ${pastOfRest(rest)}`;
    },
  ],
  [
    new RegExp(
      `${LEAD}(?:(i|we) )?(?:just |simply |so )?(?:(?:can['’]?t|cannot|can hardly) wait|(?:am |['’]m |are |['’]re )?looking forward) to (pay|spend|wait|fork out|do|sit|queue|stand|explain|owe)(?:ing)? ${COUNTS}(.+)$`,
      'iu',
    ),
    ([, lead = '', who = '', plain = '', rest = '']) => `${lead}${first(who)} still have to ${plain} ${rest}`,
  ],
  // "I'm sure you're cherishing the list we sent on 4 March".
  [
    new RegExp(
      `${LEAD}(?:(?:i['’]m|we['’]re) (?:quite |so )?sure|no doubt|i trust|i imagine) you(?:['’]re| are) (?:all )?(?:cherishing|treasuring|enjoying|poring over|framing|studying|loving|savouring|devouring|busy with) (.+)$`,
      'iu',
    ),
    ([, lead = '', thing = '']) => `${lead}this is about ${thing}`,
  ],
  // "Loving the 45 minute queue", "Thrilled to be standing outside at 8am".
  [
    new RegExp(
      `${LEAD}${MUCH}(?:loving|enjoying|digging|adoring) ${COUNTS}((?:the|this|these|those|your|their) .+)$`,
      'iu',
    ),
    ([, lead = '', thing = '']) => `${lead}${thing}`,
  ],
  // "The single cracker at hour 9 was a triumph, Michelin will ring".
  [
    new RegExp(
      `${LEAD}${COUNTS}(the [^,;]*\\d[^,;]*?) (?:is|was|are|were) ${MUCH}(?:(?:an?|the|my|pure|sheer) (?:absolute |real |true |proper |particular )?)?(?:triumph|banger|delight|joy|treat|highlight|masterpiece|dream|pleasure|blast|revelation|gem|corker|gift|thrill|bliss|genius|poetry|work of art|(?:icing|cherry) on (?:top|the cake)|\\p{L}+ (?:touch|bonus|surprise|gesture|extra|detail))(?:, [^\\d@]*)?${END}`,
      'iu',
    ),
    ([, lead = '', thing = '']) => `${lead}there was also ${lowerFirst(thing)}.`,
  ],
  [
    new RegExp(
      `${LEAD}${MUCH}(?:thrilled|delighted|overjoyed|ecstatic|chuffed) to be (?!\\p{L}+ing (?:you|for|with|at)\\b)(\\p{L}+ing) (.+)$`,
      'iu',
    ),
    ([, lead = '', doing = '', rest = '']) => `${lead}I'm ${doing} ${rest}`,
  ],
  // "Meter 4471 says thank you for the £310 bill".
  [
    new RegExp(
      `${LEAD}((?:my |our |the )?[\\p{L}' \\d-]{2,30}?) says? (?:(?:a )?(?:big |huge )?(?:thanks|thank you|cheers))(?: so much)? for ((?:the|that|this|those|another) )([£$€₹₦]?\\d.+)$`,
      'iu',
    ),
    ([, lead = '', who = '', article = '', thing = '']) =>
      `${lead}${who} ${/[^s]s$/iu.test(who) ? 'have' : 'has'} had ${/^\d/u.test(thing) ? '' : article}${thing}`,
  ],
  // "My nan loved standing outside at 87".
  [
    new RegExp(
      `${LEAD}((?:my|our) (?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+) ${MUCH}(?:loved|enjoyed|adored|relished) (?!(?:hearing|seeing|reading|watching|meeting|being)\\b)(\\p{L}+ing) (.+)$`,
      'iu',
    ),
    done,
  ],
  // "The newborn adores a 12-degree bath", "My freezer enjoyed its 14 hours off too".
  [
    new RegExp(
      `${LEAD}((?:my|our|the) (?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+) ${MUCH}(adores?|loves?|enjoys?|relish(?:es)?|adored|loved|enjoyed|relished) ((?:an?|the|its|his|her|their) (?=[^.;]*\\d).+?)(?: too| as well)?([.!]*)$`,
      'iu',
    ),
    ([, lead = '', who = '', verb = '', what = '', end = '']) =>
      `${lead}${who} ${/ed$/iu.test(verb) ? 'had' : /[^s]s$/iu.test(who) ? 'have' : 'has'} ${what}${end}`,
  ],
  // "My boss is thrilled too", "My insulin in a warm fridge says thanks".
  [
    new RegExp(
      `${LEAD}((?:my|our|the) [\\p{L}' -]{2,30}?) (is|are|was|were) (?:so |just |really |absolutely |equally |simply )*(?:thrilled|delighted|overjoyed|ecstatic|over the moon|enchanted|chuffed|thanking you|loving it)(?: too| as well| also)?${END}`,
      'iu',
    ),
    ([, lead = '', who = '', be = '']) => `${lead}${who} ${be}n't happy.`,
  ],
  [
    new RegExp(
      `${LEAD}((?:my|our) [\\p{L}' -]{2,30}?) ((?:in|on|at|under|outside|without) [\\p{L}\\d' -]{2,40}) says? (?:thanks|thank you|cheers|hi|hello|five stars|bravo)(?: too| as well| also)?${END}`,
      'iu',
    ),
    ([, lead = '', who = '', where = '']) => `${lead}${who} ${/[^s]s$/iu.test(who) ? 'are' : 'is'} ${where}.`,
  ],
];

/** Cheap to ask, and in every joy. */
const HINT =
  /\b(?:bless|comfort|boon|relief|perfect|ideal|lovely|handy|heaven|wonderful|fantastic|feeling|living|embracing|shame|pity|nothing|relish|fun|love|lov|enjoy|sure|doubt|trust|imagine|ador|need|want|treasur|relish|savour|cherish|appreciat|wait|forward|worth|spent|class|bargain|steal|value|luxury|bravo|well done|hats off|quality|stuff|service|excellent|brilliant|great|free|complimentary|bonus|surprise|treat|joy|thrill|pleasure|delight|hono|privilege|says?\b|overjoyed|ecstatic|moon|triumph|banger|masterpiece|highlight|dream|blast|revelation|gem|corker|gift|bliss|genius|poetry|work of art|on top|the cake|touch|gesture|extra|detail|enchanted|chuffed|thank)/iu;

/** A joy behind a fact: "Meter ends 4471, can't wait to frame the £243 bill". */
const BEHIND = /^(.+), (?:and |so |but )?((?:can|worth|so |truly|great|love|look)[^,;:]+)$/iu;

/** What a complaint that feigns joy says of what happened; undefined where it feigns none. */
export function unfeigned(sentence: string): string | undefined {
  if (!HINT.test(sentence)) return undefined;
  const whole = told(sentence);
  if (whole !== undefined) return whole;
  const [, before, joy = ''] = BEHIND.exec(sentence) ?? [];
  const behind = before === undefined ? undefined : told(joy);
  return behind === undefined ? undefined : `${before}, ${behind}`;
}

function told(sentence: string): string | undefined {
  for (const [pattern, plain] of [...JOYS, ...PRICED, ...HARDSHIPS]) {
    const match = pattern.exec(sentence);
    const fact = match === null ? undefined : plain(match);
    if (fact !== undefined) return withoutPrivilege(fact.replace(THANKS, ''));
  }
  return undefined;
}
