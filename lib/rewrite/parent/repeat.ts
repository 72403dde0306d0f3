import { durationOf } from './duration';
import { GRAVE } from './signs';

const NTH: Readonly<Record<string, string>> = {
  second: 'two',
  '2nd': 'two',
  third: 'three',
  '3rd': 'three',
  fourth: 'four',
  '4th': 'four',
  fifth: 'five',
  '5th': 'five',
  sixth: 'six',
  '6th': 'six',
};
const COUNT: Readonly<Record<string, string>> = {
  twice: 'two',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  '10': 'ten',
};
const times = (count: string) => (count === 'two' ? 'twice' : `${count} times`);

const ORDINAL = '(second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th)';
/** What a poster did over and over to be heard. */
const ASKED_AGAIN = new RegExp(
  String.raw`(?:^|[.!,]\s+)(?:@\w+\s+)*(?:(?:this is|that['’]s|it['’]s) )?(?:the |my )?${ORDINAL} (?:call|tweet|message|ask|email|request|time (?:of asking|asking|reporting|writing|i['’](?:m|ve)))\b(?! from (?:you|your)\b)`,
  'iu',
);
/** "Third outage this week", "cancelled for the 3rd time", "3rd laptop in a row". */
const HAPPENED_AGAIN = new RegExp(
  String.raw`(?:^|[.!]\s+)(?:@\w+\s+)*(?:(?:this is|that['’]s|it['’]s) the )?${ORDINAL} (?:time\b|(?!party|floor|class|hand|half|wind|storey|year|grade|son|daughter|child|place|baby|date|trimester|(?:day|night|evening|morning|week|month)s?\b)\p{Ll}+(?=[^.!?]*(?:\b(?:this|in an?|in \d+) (?:week|month|year|day|days|weeks|months)\b|\bin a row\b|\byou(?:['’]ve|r)?\b|\bno[ -]show\b|n['’]t\b|\b(?:dead|broken|cut)\b|[.!?] \w+ (?:\w+[.!]|$))))|\b(?:for the|is the|now the) ${ORDINAL} time\b`,
  'iu',
);
/** "Day 6.", "third evening in a row with no internet". */
const GONE_ON = new RegExp(
  String.raw`(?:^|[.!,]\s+)(?:@\w+\s+)*(?:day (\d{1,2})(?=[.!,:]|$| (?:now|no|not|of no|of waiting|of this|with no|without|and (?:still|no|nothing)|still)\b)|${ORDINAL} (day|night|evening|morning|week|month)(?=[.!]|$| (?:running|in a row|now|no|with no|without|of no|of this)\b))`,
  'iu',
);
/** What was told or sent over and over. */
const TOLD_AGAIN =
  /(?:^|[.!,]\s+|\b(?:i|we)(?:['’]ve| have)? (?:now |already )?)(reported|flagged|told|explained|sent)\b(?=[^.!?]{0,40}\b(?:you|your|to you|it|this|the|@\w+)\b)[^.!?]{0,50}? (twice|(?:\d|two|three|four|five|six|seven|eight)(?= times\b))/iu;
/** Counts that the answer sets right. */
const ONLY_ONCE = /\b(?:only (?:the )?(?:once|one|first|second)|just (?:once|one)|not (?:\d|two|three|four|five))\b/iu;

/** How often something went wrong, or how long it went on, in words to say after "sorry"; undefined where the post counts nothing. */
export function repeatOf(post: string, draft: string): string | undefined {
  if (ONLY_ONCE.test(draft)) return undefined;
  const asked = NTH[ASKED_AGAIN.exec(post)?.[1]?.toLowerCase() ?? ''];
  if (asked !== undefined) return `you've had to ask ${times(asked)}`;
  const [, days, nth = '', unit = 'day'] = GONE_ON.exec(post) ?? [];
  const long = days === undefined ? NTH[nth.toLowerCase()] : (COUNT[days] ?? (Number(days) > 10 ? days : undefined));
  if (long !== undefined) return `you've had ${long} ${unit.toLowerCase()}s of this`;
  const [, first = '', again = ''] = HAPPENED_AGAIN.exec(post) ?? [];
  const often = NTH[(first || again).toLowerCase()];
  if (often !== undefined) return `this has happened ${times(often)}`;
  const [, verb = '', count = ''] = TOLD_AGAIN.exec(post) ?? [];
  const told =
    count === '' || durationOf(post) !== undefined ? undefined : (COUNT[count.toLowerCase()] ?? count.toLowerCase());
  if (told === undefined || /\bshock/iu.test(post)) return undefined;
  if (verb.toLowerCase() === 'sent' && GRAVE.test(post)) return undefined;
  return verb.toLowerCase() === 'sent' ? `you had to send it ${times(told)}` : `you've had to tell us ${times(told)}`;
}
