import { hasFiniteVerb, tagged } from '../structure/tagged';
import { pastOf, pastOfRest } from './past';
import { lowerFirst, upperFirst } from './tidy';

const HANDLE = /^(?:@\w+[,:!]? )+/u;
const NUMBER = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** "only 55 minutes", "just 31 days", "a mere 11 days": who complains finds it long. */
const MADE_LIGHT = new RegExp(
  String.raw`(?:(?<=^(?:@\w+[,:]? )?)(?:(?:only|just|merely|a mere|a whole|all of) )+(?=(?:£|\$|€|₹)?${NUMBER}\b(?! of\b))|\b(?:a mere|a whole) (?=${NUMBER}\b))`,
  'giu',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|st|nd|rd|th|o)';
/** So many of something, or so long: what stands there without a verb says that it was. */
const COUNT = new RegExp(
  String.raw`^(?:(?:another|nearly|almost|over|about|more than) )?${NUMBER} (?!${MONTH}[\p{L}]*\b)\p{Ll}[\p{L}-]+s\b`,
  'iu',
);
/** "2 hour wait", "4-hour hold queue". */
const LONG = new RegExp(
  String.raw`^${NUMBER}[ -](?:hour|minute|min|day|week|month|year|mile)(?![\p{L}])[ -]?\p{Ll}`,
  'iu',
);
const SUM = /^[£$€₹₦]\d[\d,.]* (?:to|for|in|on) /u;
const THING = /^(?:an?|another|yet another) (?!few\b|lot\b|bit\b|little\b|couple\b)\p{L}/iu;
/** "Thanks to @X's commitment, …" without the commitment. */
const LONE_OWNER = /^(@\w+)['’]s?, /u;
/** "…, very avant garde." */
const ADMIRED = /, very \p{L}+(?: \p{L}+)?(?=[.!]*$)/iu;
/** What ends the words that may lack a verb. */
const HEAD = /^.*?(?=,? (?:and|but|so|because|while|as|then) |[,;:.!?](?:\s|$)| [–—-] |$)/su;
const DID = /^(\p{Ll}+ing) (?=(?:my|our|me|us|the|an?|your|his|her|their|\d)\b)(.+)$/su;
/** Nobody does to others what is suffered. */
const SUFFERED =
  /^(?:raining|snowing|living|feeling|meeting|waiting|standing|sitting|sleeping|queu(?:e)?ing|paying|watching|missing|being|getting|hearing|learning|looking|hoping|wondering|asking|trying|wanting|having)$/u;
/** "engineer who arrives at 5.58", "9.15 that left at 9.06". */
const WHO = /^(?!(?:some|any|no|every)(?:body|one)\b)((?:[\p{L}\d][\p{L}\d.:'’-]* ){1,4})(?:who|that|which) (.+)$/su;

const verbs = (text: string) => tagged(text).filter((word) => hasFiniteVerb([word])).length;
const isVerbless = (text: string) => verbs(text) === 0 && !tagged(text).some(({ bears }) => bears);

/** A thing and what it does: "the 9.15 left at 9.06". */
function doing(body: string): string | undefined {
  const [, who = '', does = ''] = WHO.exec(body) ?? [];
  if (does === '' || !isVerbless(who)) return undefined;
  const [first] = tagged(does);
  if (first === undefined || !hasFiniteVerb([first]) || verbs(HEAD.exec(does)?.[0] ?? does) !== 1) return undefined;
  const whose = /^(?:the|an?|my|our|your|this|that|two|three|another)\b|^\d+ \p{L}/iu.test(who)
    ? ''
    : /^\d/u.test(who)
      ? 'the '
      : 'your ';
  return `${whose}${who}${does}`;
}

/** What stands behind a handle, or opens a complaint, without a verb. */
function said(body: string, handle: string): string | undefined {
  const acted = handle === '' ? null : DID.exec(body);
  if (acted && !SUFFERED.test(acted[1] ?? '')) {
    const did = pastOf(acted[1] ?? '');
    if (did !== undefined) return `you ${did} ${pastOfRest(acted[2] ?? '')}`;
  }
  const does = handle === '' && !/^\d/u.test(body) ? undefined : doing(body);
  if (does !== undefined) return does;
  const told = HEAD.exec(body)?.[0] ?? body;
  const head = COUNT.test(body) || SUM.test(body) ? told.replace(/ to \p{Ll}.*$/su, '') : told;
  if (!isVerbless(head)) return undefined;
  if (LONG.test(body)) return `that's ${/^(?:8|11|18|eight|eleven)\b/u.test(body) ? 'an' : 'a'} ${body}`;
  return COUNT.test(body) || SUM.test(body) || THING.test(body) ? `that's ${lowerFirst(body)}` : undefined;
}

/** True where the writer began a sentence so, and nothing was taken off it. */
const isOwn = (body: string, draft: string) => {
  const at = draft.toLowerCase().indexOf(body.slice(0, 16).toLowerCase());
  return at >= 0 && /(?:^|[.!?]["”’)]?\s+)$/u.test(draft.slice(0, at).replace(/(?:^|(?<=\s))@\w+[,:]? $/u, ''));
};

/** A complaint's line that lost its mock praise, with the verb that it never had: "@X 14 emails about the damp" is "@X that's 14 emails about the damp". */
export function tallied(text: string, draft: string): string {
  const plain = text.replace(MADE_LIGHT, '').replace(LONE_OWNER, '$1 ');
  const handle = HANDLE.exec(plain)?.[0] ?? '';
  const body = plain.slice(handle.length);
  const whole = plain.endsWith('?') || isOwn(body, draft) ? undefined : said(body.replace(ADMIRED, ''), handle);
  if (whole === undefined) return plain === text || handle !== '' ? plain : upperFirst(plain);
  return handle === '' ? upperFirst(whole) : `${handle}${whole}`;
}
