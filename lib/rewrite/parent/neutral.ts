import type { Account } from '../../coach/context';
import type { Person } from './flip';
import { KIN } from './kin';
import { GRAVE } from './signs';

const WORRYING =
  /[£$€₹]|\b(?:charged|billed|bill|debited|fraud|hack\w*|leak\w*|safe|unsafe|danger\w*|scared|worr\w+|stolen|breach|data|closing|lost|missing|recall\w*|fire|ill|sick|deleted|wiped)\b/iu;
/** What the poster holds dear enough to be sorry about, whoever was at fault. */
const THEIRS =
  /\byour ((?!own\b)\p{L}[\p{L}'’-]*(?: (?!(?:is|are|was|were|has|have|had|got|at|in|on|out|from|off|to|for|and|with|without|after|before|when|by)\b)[\p{L}'’-]+)?)(?= (?:is|are|was|were|has|have|hasn['’]t|haven['’]t|had|got|at|in|on|out|from|off|to|for|and|with|without|after|before|when|by|again|twice|out)\b|$)/iu;
const NO_THING = new RegExp(
  String.raw`\b(?:${KIN}|pitch|feedback|questions?|ideas?|views?|opinions?|comments?|name|address|money|mind|time|side|fault|emails?|calls?|messages?|ticket|job|door|house|street)$|['’]s\b`,
  'iu',
);

/** What a good press officer says where the answer holds that it was otherwise: kind, and admitting nothing; undefined where a plain "sorry" does that. */
export function neutral(
  { post, event, contradicted }: { post: string; event: string; contradicted: boolean },
  person: Person,
  account: Account | undefined,
  sorry: string,
): string | undefined {
  const theirs = THEIRS.exec(event)?.[1];
  if (theirs !== undefined && !NO_THING.test(theirs)) return `${sorry} about your ${theirs}.`;
  if (account === 'press' && !GRAVE.test(post)) return 'Thank you for raising this.';
  if (contradicted && (account === 'personal' || GRAVE.test(post))) return undefined;
  if (contradicted) return WORRYING.test(post) ? `${sorry} for the worry.` : `${sorry} for the confusion.`;
  return `${person === 'we' ? 'We' : 'I'} can see why this is upsetting.`;
}
