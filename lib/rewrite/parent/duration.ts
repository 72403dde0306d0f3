import { sentencesOf } from '../structure/sentences';

const NUMBER: Readonly<Record<string, string>> = {
  '1': 'One',
  '2': 'Two',
  '3': 'Three',
  '4': 'Four',
  '5': 'Five',
  '6': 'Six',
  '7': 'Seven',
  '8': 'Eight',
  '9': 'Nine',
  '10': 'Ten',
  a: 'A',
  an: 'An',
};
const UNIT: Readonly<Record<string, string>> = {
  hr: 'hour',
  min: 'minute',
  h: 'hour',
  hour: 'hour',
  minute: 'minute',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  wk: 'week',
  mth: 'month',
  yr: 'year',
  fortnight: 'fortnight',
};
const LENGTH =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s?(?:(?:whole|full|long|more|working)\s+)?(h|hr|hour|min|minute|day|week|wk|month|mth|year|yr|fortnight)s?\b(?!['’]|\s*(?:ago|today|since (?:we|I|my|our|he|she)|old|later|notice|trial|warranty|guarantee|before|of|early|running|after|into|apart|away|left|till|until|to go|contract|plan|pass|drive|of age|at a time))(\s+(?:on hold|in the (?:rain|cold|dark|queue|snow)|on a trolley|without (?:heating|water|hot water|power|internet|signal|electricity|gas|a reply|an answer|light|lights)))?/iu;

/** What makes a length of time a wait, just before it or just after it. */
const WAITED_FOR =
  /\b(?:wait(?:ed|ing)?|wait is|on hold|queue[ds]?|queu(?:e?ing)|delay(?:ed)?|held up|takes?|took|taken|been|shut|closed|out|down|off|broken|without|no \p{L}+(?: \p{L}+)?|not \p{L}+(?: \p{L}+)?|\p{L}+n['’]t \p{L}+(?: \p{L}+)?|still|chasing|after|it['’]s|nothing|pending|overdue|for|up)\W+(?:(?:for|now|over|about|nearly|almost|only|the last|the past|time|said|says|is|was|running|been|another|at)\W+){0,3}$/iu;
const AND_COUNTING =
  /^\W*(?:now|and counting|wait|waiting|queue|delay|late|overdue|on hold|without|in the (?:rain|cold|dark|queue|snow)|on a trolley|for (?:a|an|my|the|your|one|this|passport)\b|and (?:still|no|nothing|you|nobody)|with(?:out)? no|no \p{L}+|still|trying|chasing|is (?:far )?too)\b/iu;
/** Lengths that tell of something else: an age, a habit, a membership, an illness, a promise. */
const NO_WAIT =
  /\b(?:(?:fell|fall(?:s|en)?) (?:apart|off)|died|dead|broke|snapped|stopped working|went|gone|failed|tore|leaked|faded|shrunk|conked out|gave (?:out|way)|packed (?:in|up)|peel\p{L}*|ripped|split|cracked|expire[sd]?) (?:\p{L}+ ){0,2}after\b|\bran for\b|\b(?:wife|husband) for\b|\bwe were in\b|\bI(?:['’]ve)? had to close\b|\b(?:customer|member|subscriber|reader|listener|viewer|follower|charged?|billed|cancelled|subscription|loyal|living|lived|married|worth of|old|aged|experience|resident|worked|work here|teaching|been (?:coming|using|with|buying|shopping|going|reading|a)|ill|sick|per|every|each|within|last(?:s|ed)|warranty|guarantee|holiday|said|promised|quoted|told|until|till|in (?:\d+|two|three) (?:days|weeks)['’]? time|sentence|notice|free|sing|scorecard|renew(?:ed|ing|al)|practis(?:ed|ing)|rehears(?:ed|ing)|train(?:ed|ing)|look(?:ed|ing) forward|citizenship|salary|wages|pay|saved(?: up)?|saving|paid for|rent|contract|drove|driven|drive)\b/iu;

/** How long the other side says it has waited, ready to open a sentence: "Three weeks", "2 hours on hold". */
export function durationOf(parent: string): string | undefined {
  for (const { text } of sentencesOf(parent).slice(0, 4)) {
    if (/^(?:@\w+\s+)*(?:why (?:did|has|was|is) the|can you (?:tell|say))\b/iu.test(text)) continue;
    const found = LENGTH.exec(text);
    const before = text.slice(0, found?.index ?? 0);
    if (
      found === null ||
      NO_WAIT.test(text) ||
      /\b(?:in|within|per|next|every) (?:the )?$|\b(?:I|we)(?:['’](?:m|re)| am| are)(?: only| just)? $|^\s*(?:@\w+ )*(?:so )?after $|\bafter (?=$)(?<=\b(?:i|we|you|did|sacked?|fired?|axed?|dropp?(?:ed)?|closed?|stopp?(?:ed)?)\b.*)|[£$€₹]\s?\d[^.]*$/iu.test(
        before,
      )
    )
      continue;
    const [whole, count = '', unit = '', where = ''] = found;
    const waited = where !== '' || WAITED_FOR.test(before) || AND_COUNTING.test(text.slice(found.index + whole.length));
    const said = waited ? lengthOf(count, unit) : undefined;
    if (said !== undefined) return `${said}${where.toLowerCase()}`;
  }
  return undefined;
}

function lengthOf(count: string, unit: string): string | undefined {
  const name = UNIT[unit.toLowerCase()];
  if (name === undefined) return undefined;
  const low = count.toLowerCase();
  const said = NUMBER[low] ?? count.charAt(0).toUpperCase() + count.slice(1).toLowerCase();
  const one = /^(?:1|an?|one)$/u.test(low);
  // "A day" or "half an hour" may not be long to wait, nor may ten minutes; a plain sorry is safer.
  if (one && !/^(?:week|month|year|fortnight)$/u.test(name)) return undefined;
  if (name === 'year' && Number(count) >= 15) return undefined;
  if (name === 'minute' && !(Number(count) >= 30)) return undefined;
  return `${said} ${name}${one ? '' : 's'}`;
}
