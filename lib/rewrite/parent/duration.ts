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
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?)\s+(?:(?:whole|full|long|more|working)\s+)?(h|hr|hour|min|minute|day|week|wk|month|mth|year|yr|fortnight)s?\b(?!['’]|\s*(?:ago|old|later|notice|trial|warranty|guarantee|before))(\s+(?:on hold|in the (?:rain|cold|dark|queue|snow)|on a trolley|without (?:heating|water|hot water|power|internet|signal|electricity|gas|a reply|an answer)))?/iu;

const WAITING =
  /\b(?:wait\w*|still|been|since|on hold|queue\w*|now|late|without|no|not|n['’]t|in the rain|in a row|yet|nobody|took|taken|delay\w*|stuck|ignored|overdue|down|later)\b/iu;

/** How long the other side says it has waited, ready to open a sentence: "Three weeks", "2 hours on hold". */
export function durationOf(parent: string): string | undefined {
  const [, count = '', unit = '', where = ''] = LENGTH.exec(parent) ?? [];
  if (!WAITING.test(parent)) return undefined;
  const name = UNIT[unit.toLowerCase()];
  if (name === undefined) return undefined;
  const low = count.toLowerCase();
  const said = NUMBER[low] ?? count.charAt(0).toUpperCase() + count.slice(1).toLowerCase();
  const one = /^(?:1|an?|one|half an?)$/u.test(low);
  // "A day" or "half an hour" may not be long to wait; a plain sorry is safer.
  if (one && !/^(?:week|month|year|fortnight)$/u.test(name)) return undefined;
  return `${said} ${name}${one ? '' : 's'}${where.toLowerCase()}`;
}
