import { isPlainWord } from '../structure/tagged';
import { unbeaten } from './beaten';
import { calmWord, isKnown, SMALL } from './calm-word';
import { isNamed, PLACE } from './named';
import { ACRONYMS } from './proper-words';
import { COUNTED, DATES, isInitials, isShouted } from './shouted-word';

const WORD = /\d+(?:,\d{3})+|[\p{L}\p{N}][\p{L}\p{N}'’&.+-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** Words whose capitals are theirs: handles, tags, settings, links, mail addresses, numbers of cases, quoted words. */
const OWN_CASE =
  /[@#]\w+|\b\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)+\b|\b\p{Lu}{1,4}\/\p{Lu}?\d\S*|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|“[^”]*”|"[^"]*"/gu;
/** Two codes of two letters, and a small word between them: "in EX and PL", "AA, not AS". */
const TWO = '(?!(?:AM|AN|AS|AT|BE|BY|DO|GO|HE|IF|IN|IS|IT|ME|MY|NO|OF|OH|OK|ON|OR|SO|TO|UP|US|WE)\\b)\\p{Lu}{2}';
/** What is a word as well, before what only the initials have: "the IT desk", "the SEND helpline". */
const OFFICE =
  '(?:IT (?=(?:desk|team|dep|support|help|services?|people|room|manager|office|systems?)\\b)|SEND (?=(?:helpline|team|officer|needs|support|pupils?|children|tribunal|plan)\\b))';
const CODES = new RegExp(`\\b${TWO} (?:and|or|to) ${TWO}\\b|\\b${TWO},? not \\p{Lu}{2}\\b|\\b${OFFICE}`, 'gu');
/** What stands before a code, which is typed as it is written. */
const NAMING =
  /(?:\bcode|\bref(?:erence)?|\b(?:re)?send|\bsubject(?: line)?|\bheaded|\breply|\btext|\btype|\benter|\bkeyword|\bfreepost|\bquote|\bpassword|\bpromo|\bform|\breg|\bends|\bplate|\bsms|\btexting|\b(?:press|marked|labelled|button|mode)|\b(?:switch(?:ed)?|set|turn(?:ed)?|dial|lever)(?: it)? to)[\s:"“'‘(]{1,3}$/iu;
/** "8PM WAT": by whose clock. */
const ZONE = /^(?:IST|WAT|EAT|CAT|SAST|PST|CST|MST|NZT|ET|PT|CT)$/u;
const HOUR = /(?:\d[:.]\d\d|\d ?[ap]\.?m\.?) $/iu;
const TEXTED = /\b(?:text(?:ing)?|sms|reply) $/iu;
/** "The code DIES", "every link EXPIRES": what is named does something. */
const DOES = /\b(?:the|this|that|each|every|your|new|old|last) (?:code|form|link|password|button|plate)\s$/iu;

/** "US" is no country behind who does something to us; nor among shouted words, unless a place's word leads up to it. */
const DONE_TO =
  /\b(?:tell|told|let|give|gave|send|sent|sending|ask|pay|show|help|call|ring|text|email|contact|with|of|for|by|on|and|but|not|is|like|behind|against|at)$/iu;
const ABROAD = /\b(?:in|the|to|across|from|throughout|a)$/iu;
const isOurs = (before: string, after: string, loud: number) =>
  (!ABROAD.test(before) || /\b(?:only|write|come|talk|listen|apply|report|back|it|them|up) to$/iu.test(before)) &&
  (loud > 1 || DONE_TO.test(before)) &&
  (loud > 0 ||
    !/^\s+\p{L}/u.test(after) ||
    /^\s+(?:to|at|on|in|if|know|by|for|a|an|the|and|or|your|you)\b/iu.test(after));

/** A way through menus, and the name on a button: both begin with capitals. */
const PATH_BEFORE = /[>→›] ?(?:\p{Lu}[\p{Lu}'’]* )*$/u;
const PATH_AFTER = /^(?: \p{Lu}[\p{Lu}'’]*)? ?[>→›]/u;
const BUTTON = /\b(?:press|click|tap|hit|select)(?: on)? ["“'‘]?$/iu;
const NO_BUTTON = /^(?:water|office|release|pass|conference|here|once|twice|again|hard|firmly|only|and|or|now|then)$/iu;
const isButton = (word: string) => !SMALL.has(word.toLowerCase()) && !NO_BUTTON.test(word);

/** What an acronym stands before: "EORI number". */
const NUMBERED = /^(?:numbers?|codes?|cards?|certificate|registration)$/u;

/** Days cut short that are no word of their own; the others are days behind what leads up to one, or before an hour. */
const SHORT_DAY = /^(?:mon|tues|weds|thu|thurs?|fri)$/u;
const DAY_OR_WORD = /^(?:tue|wed|sat|sun)$/u;
const LEADS_TO_DAY =
  /(?:\b(?:on|by|until|till?|from|before|after|next|last|this|every|each|since)|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?: ?[,&/–-]| and| or| to)?|\d ?[ap]\.?(?:m\.?)?,?)\s?$/iu;
const isDay = (lower: string, before: string, follows: string) =>
  SHORT_DAY.test(lower) ||
  (DAY_OR_WORD.test(lower) &&
    (LEADS_TO_DAY.test(before) ||
      /^(?: ?[&,/–-] ?| and | or | to | )(?:\d|(?:mon|tue|wed|thu|fri|sat|sun))/iu.test(follows)));

/** "PH288", "SPRING10": said no louder than any number. */
const NUMBER = /^\p{Lu}+\d+$/u;

/** How many words of the language are shouted in the first of the texts around, which is the draft. */
const shoutsIn = ([draft = '']: readonly string[]) =>
  (draft.match(/(?<![\p{L}\p{N}@#])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? []).filter(
    (word) => !ACRONYMS.has(word) && isKnown(word.toLowerCase()),
  ).length;

/** Names that stand in mixed case elsewhere in the draft or in the post being answered, by their small letters. */
function namesOf(texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const match of text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}[\p{L}'’]*/gu))
      if (!PLACE.test(match[0].toLowerCase())) names.set(match[0].toLowerCase(), match[0]);
  }
  return names;
}

/** Words that stand in small letters elsewhere, which no name or acronym does. */
const smallIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}@#/.-])\p{Ll}{3,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu) ?? []));

/** What is quoted amid shouting was raised with it: NOT "JUST A PADDLE". */
const isLoudQuote = (quoted: string, before: string) =>
  /^["“][^\p{Ll}\d]+["”]$/u.test(quoted) && /(?:^|\s)\p{Lu}['’]?\p{Lu}[\p{Lu}'’]*[,:]? (?:\p{Lu} )?$/u.test(before);

/** Stands before what somebody does: "CANNOT CANCEL" is no button, though the draft names one. */
const DONE_BY = /^(?:cannot|can['’]t|don['’]t|please|will|must)$/u;
const NO_NAMES = new Map<string, string>();

/** Without two capitals in a row nothing is shouted. */
const RAISED = /\p{Lu}['’]?\p{Lu}/u;

/** Lowers a raised voice: shouted words get their plain case back; acronyms, names, months and codes keep theirs. */
export function calmCase(said: string, around: readonly string[] = []): string {
  if (!RAISED.test(said)) return said;
  const text = unbeaten(said);
  const kept = [...text.matchAll(OWN_CASE), ...text.matchAll(CODES)]
    .filter((match) => !isLoudQuote(match[0], text.slice(0, match.index)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  const words = [...text.matchAll(WORD)].filter(
    (match) => !kept.some((span) => match.index >= span.start && match.index < span.end),
  );
  const capital = words.map(
    (match) => /^\p{Lu}[^\p{Ll}]+(?:['’]s)?$/u.test(match[0]) && RAISED.test(match[0]) && !NUMBER.test(match[0]),
  );
  const lone = (index: number) =>
    /^[AIU]$/u.test(words[index]?.[0] ?? '') && (capital[index - 1] === true || capital[index + 1] === true);
  const names = namesOf([text, ...around]);
  const small = smallIn([text, ...around]);
  const raised = shoutsIn(around) > 1;
  let calm = '';
  let from = 0;
  words.forEach((match, index) => {
    const word = match[0];
    const loud = [index - 2, index - 1, index + 1, index + 2].filter((near) => capital[near] || lone(near)).length;
    const next = words[index + 1]?.[0] ?? '';
    const at = (near: number) => words[index + near]?.[0].toLowerCase() ?? '';
    // "MATH 210" is what it is called.
    const follows = text.slice(match.index + word.length);
    const quiet = SMALL.has(word.toLowerCase()) || small.has(word.toLowerCase());
    const coded = loud === 0 && word.length < 5 && /^\s+\d/u.test(follows) && !quiet;
    const lead = text.slice(0, match.index);
    const keyed =
      (/^\s+to\s+\d/iu.test(follows) && TEXTED.test(lead)) ||
      (/^\s+to\s+\d/u.test(follows) && loud < 2 && !SMALL.has(word.toLowerCase()) && !/ED$/u.test(word)) ||
      (ZONE.test(word) && HOUR.test(lead));
    const short = loud === 0 && word.length === 3 && !quiet;
    const numbered =
      coded ||
      keyed ||
      (loud < 2 && NUMBERED.test(next) && !COUNTED.test(word) && (short || !isPlainWord(word.toLowerCase())));
    const named =
      numbered ||
      (loud === 0 &&
        NAMING.test(lead) &&
        !(raised && DOES.test(lead) && /S$/u.test(word) && isKnown(word.toLowerCase())) &&
        !/^(?:before|after|by|now|only|and|or|not)$/iu.test(word));
    const ours =
      (word === 'AM' && words[index - 1]?.[0] === 'I') || (word === 'US' && isOurs(lead.trimEnd(), follows, loud));
    // "THE WHO LINE" and "THE ER" can be no other words.
    const called = /^(?:WHO|IT|ER|ET)$/u.test(word) && at(-1) === 'the';
    const initials = called || (isInitials(word, at(-1), follows) && !quiet);
    const shouted =
      !initials && (ours || ((capital[index] || COUNTED.test(word)) && isShouted(word, loud, small, raised)));
    const before = lead;
    const label = PATH_BEFORE.test(before) || PATH_AFTER.test(follows) || (BUTTON.test(before) && isButton(word));
    const dated =
      raised && DATES.test(word.toLowerCase()) && (/\d(?:st|nd|rd|th)?\s$/iu.test(before) || /^\s\d/u.test(follows));
    const day = capital[index] === true && isDay(word.toLowerCase(), before, follows);
    if (!day && (named || word === 'I' || (!lone(index) && !shouted && !dated))) return;
    const known = DONE_BY.test(at(-1)) && isPlainWord(at(0)) ? NO_NAMES : names;
    calm += text.slice(from, match.index) + calmWord(word, known, label || dated || day || isNamed(at));
    from = match.index + word.length;
  });
  const whole = calm + text.slice(from);
  return capitalise(
    whole === text && !raised
      ? text
      : whole.replace(
          /(?<=\d)[AP]M\b|(?<=\d ?)(?:MPH|KPH|HRS?|MINS?|SECS?|YRS?|KG|KM|CM|MM|ML)\b|(?<=\b\d{1,3})(?:ST|ND|RD|TH)\b/gu,
          (hour) => hour.toLowerCase(),
        ),
    text,
  );
}

/** Sentence starts that were capital in the draft stay capital. */
function capitalise(calm: string, original: string): string {
  const letters = original.split('');
  return calm
    .split('')
    .map((letter, index) => {
      if (letter === letters[index]) return letter;
      const before = original.slice(0, index);
      const opens =
        /(?:^|[.!?…]["”’)]?\s+|\n\s*|\p{Extended_Pictographic}\uFE0F?\s+)["“‘(]?$/u.test(before) ||
        /^(?:@\w+[\s,:]*)+$/u.test(before);
      return opens ? letter.toUpperCase() : letter;
    })
    .join('');
}
