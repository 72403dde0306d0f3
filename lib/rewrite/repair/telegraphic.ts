import { carriesVerb } from '../structure/tagged';
import { isOrder } from './plead';
import { lowerFirst, upperFirst } from './tidy';

const DONE =
  'removed|deleted|cancelled|canceled|refunded|logged|corrected|amended|taken down|escalated|reported|booked|sent|resent|reissued|issued|credited|posted|used|passed on|received|resolved|dispatched|retained|suspended|blocked|frozen|reversed|voided|replaced|raised|opened|ordered|confirmed|rescheduled|moved|restored|repaired|collected|delivered|updated|withdrawn|paused|waived|approved|extended|reopened|unlocked|recorded|charged|paid|released';
const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d{1,2} ?(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)`;
const HOUR = String.raw`\d{1,2}(?:[:.]\d\d(?![\d-])|(?:[:.]\d\d)? ?[ap]\.?m\b)`;
/** Opens what is no name of a thing. */
const NO_THING =
  /^(?:the|an?|your|our|my|this|that|these|those|his|her|their|we|i|you|it|they|he|she|there|please|sorry|not|no|if|when|once|now|already|just|until|till|after|before|since|while|unless|because|being|still|both|for|to|at|in|on|by|with|from|as|and|but|or|all|any|some|\d)\b/iu;
const THING = String.raw`((?:(?!not )[\p{L}'’-]+ ){0,2}(?!not )[\p{L}'’-]+(?: [A-Z]{0,3}-?\d[\w-]*)?)`;

/** What may stand behind a deed that is told without a verb: when, where, as what. */
const BEHIND = String.raw`(?=[.,;]|$| (?:at|on|by|from|in|into|online|today|yesterday|this|just now|until|till|as|under|via|with|and|${DAY}|\d))`;
/** "Reset at shop.example/pin" asks for it, "Reset at 14:52" tells of it. */
const DONE_ALONE = new RegExp(String.raw`^(?!reset (?:at|in|on|from|via|with|by) (?!\d))(${DONE})\b${BEHIND}`, 'iu');
const THING_DONE = new RegExp(String.raw`^${THING} (not )?(${DONE})\b${BEHIND}`, 'iu');
const AT_HOUR = new RegExp(`^\\w+,? (?:at )?${HOUR}`, 'iu');
/** "Now amended." */
const LATELY_DONE = new RegExp(String.raw`^(now|already|since|just) (${DONE})\b${BEHIND}`, 'iu');
/** "Need death cert and proof of relation." */
const NEED = /^needs? (?!to\b|a\b|an\b|the\b|your?\b|help\b|more\b|it\b)([\p{Ll}'’ -]{3,40}?)(?=[.,;]|$)/iu;
const VISITS =
  /^(engineer|operative|technician|officer|crew|courier|plumber|electrician|surveyor|fitter|driver|nurse|warden|inspector) (?:attending |visiting |calling |coming )?(?=(?:between|today|tomorrow|tonight|by|before|within|\d)\b)/iu;
const NEW =
  /^(new|next(?! time)|replacement|revised) (slot|appointment|date|time|card|pass|code|ticket|booking|delivery|hearing|collection|meeting|flight|room|pin)(?:[:,]| is| on)? /iu;
const REQUIRED =
  /^((?!per\b)(?:[\p{L}'’-]+ ){0,6}[\p{L}-]+?) (?:is |are )?required(?=[.,]| (?:at|by|within|before|for|from|in)\b|$)/iu;
const ALSO_REQUIRED = /, ([\p{Ll}'’ -]{3,30}?) required(?=[.,]|$)/gu;
const FURTHER =
  /^(?:further|any further|any other|other|any) (?:queries|questions|enquiries|requests|contact|comments?)(?: to|:|,) /iu;

/** "Limit £500.": of a price it is told what it is. */
const PRICED =
  /^(limit|refund|excess|fee|charge|cost|deposit|balance|fine|maximum|minimum|cap)(?::| is)? ([£$€₹₦]\s?\d[\d.,]*)([.]*)$/iu;
/** What is needed by the piece, and takes an article. */
const COUNTED =
  /^(?!(?:\p{L}+ )*(?:and|or)\b)(?:[\p{L}\d-]+ )*(?:number|reference|ref|form|photo|letter|certificate|cert|read|reading|receipt|affidavit|declaration|screenshot|quote|estimate|slip|copy|card|note|statement|deposit|appointment|signature|code|report|ticket|passport|licence|license|permit|booking|invoice)$/iu;
const counted = (thing: string) =>
  /^\p{L}+(?: \p{L}+)?['’]s /u.test(thing)
    ? `the ${thing}`
    : COUNTED.test(thing) && !/ (?:and|or|of) /u.test(thing)
      ? `${/^[aeio]/iu.test(thing) ? 'an' : 'a'} ${thing}`
      : thing;

/** What a name without an article cannot hold. */
const HAS_WORDS = /['’]s\b|\b(?:the|no|a|an|have|get|make)\b/iu;

/** What is kept is kept still. */
const tense = (how: string, many: boolean) =>
  /^(?:retained|suspended|blocked|frozen|paused|withdrawn)$/iu.test(how)
    ? many
      ? 'are'
      : 'is'
    : many
      ? 'were'
      : 'was';

/** What is done from a day on is still to come. */
const FROM_THEN = new RegExp(`^ from (?:${DAY}|next|tomorrow|today)`, 'iu');

/** "14:52" as "at 14:52", "3 May" as "on 3 May", where nothing leads up to it. */
const placed = (rest: string) =>
  rest
    .replace(
      /^( (?:from|to|on|into)) (?=(?:list|file|system|site|page|website|record|database|account|queue|rota|shelf)\b)/u,
      '$1 the ',
    )
    .replace(new RegExp(`^,? (?=${DAY})`, 'iu'), ' on ')
    .replace(new RegExp(`^,? (?=${HOUR})`, 'iu'), ' at ')
    .replace(/^ (?=\d+ (?:working )?(?:days?|hours?|hrs|weeks?|months?|mins|minutes|years?)\b)/iu, ' for ')
    .replace(/^,? (?=[A-Z]{0,3}-?\d{2,}[\w-]*)/u, ' as ');

const isMany = (thing: string) => /(?<![sui])s$/iu.test(thing.replace(/ \S*\d\S*$/u, ''));

/**
 * A scrap of a sentence as whoever has time says it: "Removed 14:52." gives "It was removed at 14:52.", "Notes deleted." gives "The
 * notes were deleted." A sentence that carries a verb of its own stays as it is.
 */
export function spelledOut(sentence: string): string {
  const text = sentence.replace(ALSO_REQUIRED, ', with $1');
  const alone = DONE_ALONE.exec(text);
  if (alone)
    return `${/^logged$/iu.test(alone[1] ?? '') && !AT_HOUR.test(text) ? "It's" : 'It was'} ${alone[1]?.toLowerCase()}${placed(text.slice(alone[0].length))}`;
  const [lately = '', when = '', how = ''] = LATELY_DONE.exec(text) ?? [];
  if (lately !== '')
    return `It has ${when.toLowerCase()} been ${how.toLowerCase()}${placed(text.slice(lately.length))}`;
  const [need = '', things = ''] = NEED.exec(text) ?? [];
  if (need !== '') return `We need ${things.split(' and ').map(counted).join(' and ')}${text.slice(need.length)}`;
  const fresh = NEW.exec(text);
  if (fresh && /^[\d\p{Lu}]/u.test(text.slice(fresh[0].length)))
    return `Your ${fresh[1]?.toLowerCase()} ${fresh[2]?.toLowerCase()} is ${text.slice(fresh[0].length)}`;
  const visit = VISITS.exec(text);
  if (visit && !carriesVerb(text.slice(visit[0].length)))
    return `${/^[aeio]/iu.test(text) ? 'An' : 'A'} ${visit[1]?.toLowerCase()} will be there ${text.slice(visit[0].length)}`;
  if (FURTHER.test(text)) return text.replace(FURTHER, 'For anything else: ');
  const [, price = '', sum = '', stop = ''] = PRICED.exec(text) ?? [];
  if (price !== '') return `The ${price.toLowerCase()} is ${sum}${stop}`;
  const [, spare = ''] = /^((?:\p{L}+ ){0,2}\p{L}+) not required(?=[.,])/iu.exec(text) ?? [];
  if (spare !== '' && COUNTED.test(spare) && !NO_THING.test(text))
    return `${upperFirst(counted(lowerFirst(spare)))} is${text.slice(spare.length)}`;
  const needed = /\bnot required\b/iu.test(text) ? null : REQUIRED.exec(text);
  if (needed && !NO_THING.test(text) && !/\b(?:is|are|was|were|be|has|have|if|when|will|can)\b/iu.test(needed[1] ?? ''))
    return `We need ${counted(lowerFirst(needed[1] ?? ''))}${text.slice(needed[0].length)}`;
  const done = THING_DONE.exec(text);
  if (
    done === null ||
    NO_THING.test(text) ||
    HAS_WORDS.test(done[1] ?? '') ||
    (/^reset$/iu.test(done[3] ?? '') && /^(?:press|tap|click|hit|hold|select|choose|then|do)\b/iu.test(text)) ||
    (/ \p{L}+ \p{L}/u.test(done[1] ?? '') && isOrder(text)) ||
    (/ \p{L}/u.test(done[1] ?? '') && carriesVerb((done[1] ?? '').toLowerCase()))
  )
    return text;
  const [all, thing = '', not = '', deed = ''] = done;
  const name = /^\p{Lu}\p{Ll}/u.test(thing) ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
  const the = / \S*\d\S*$/u.test(thing) ? `${thing.charAt(0).toUpperCase()}${thing.slice(1)}` : `The ${name}`;
  const behind = text.slice(all.length);
  const be = FROM_THEN.test(behind) ? (isMany(thing) ? 'are' : 'is') : tense(deed, isMany(thing));
  return `${the} ${be} ${not.toLowerCase()}${deed.toLowerCase()}${placed(behind)}`;
}
