import type { Account } from '../../coach/context';
import { tagged } from '../structure/tagged';
import { flip, type Person } from './flip';
import { KIN } from './kin';
import { GRAVE } from './signs';

const WORRYING =
  /[£$€₹]|\b(?:charged|billed|bill|debited|fraud|hack\w*|leak\w*|safe|unsafe|danger\w*|scared|worr\w+|stolen|breach|data|closing|missing|recall\w*|fire|ill|sick)\b/iu;
/** What cost the poster something, whoever was at fault. */
const TROUBLE =
  /\b(?:lost|wip\w+|deleted|broke\w*|crash\w*|down|waited|waiting|queue\w*|hours?|mins?|minutes|turned away|smashed|damaged|scratched|again|never came)\b/iu;
/** What was said, shown or looked for, and understood otherwise. */
const UNCLEAR =
  /\b(?:says?|said|saying|(?<!\b(?:nobody|no one|never|not|\p{L}+n['’]?t)\b.{0,12})told|listed|shows|showing|thought|where|button|menu|find|found|signs?|labels?|price[sd]?|advert\p{L}*|quoted?|instructions|forms?|settings?|website|page|email|letter|code|means?|understand|unclear|confus\p{L}+|supposed|shrunk|shrank|smaller|changed|recipe|different)\b/iu;
/** Words of theirs that a newsroom got wrong, which is not to be sorry about them. */
const MISPRINTED = /\b(?:misquot\p{L}+|misspel\p{L}+|misread\p{L}*|misreport\p{L}*|wrong)\b/iu;
/** What came to harm, whoever harmed it. */
const HARMED =
  /\b(?:mush|pulp|soaked|sodden|drenched|pouring rain|ruined|smashed|shattered|in (?:bits|pieces)|crushed|squashed|dented|ripped|torn|cracked|scratched|snapped|broken|wrecked|chipped|rip|dent|crack)\b/iu;
/** A thing that works no more is a trouble, whatever it cost. */
const GONE =
  /\b(?:dead|died|conked out|packed (?:up|in)|stopped working|gave up|binned|won['’]?t (?:turn on|start|charge)|broke\p{L}*)\b/iu;
/** Where nothing that can be held came to harm. */
const NO_GOODS =
  /\b(?:charged|billed|debited|fined|heart\p{L}*|promises?|form|app|site|website|page|link|login|button|code|feed|record|news|in (?:bits|pieces)[.!]*$)/iu;
const STILL_WAITING =
  /\b(?:still (?:no|waiting|nothing)|no (?:answer|reply|response|news|word)|(?:been|it['’]s) (?:\p{L}+|\d+) (?:days|weeks|months))\b/iu;

/** What the poster holds dear enough to be sorry about, whoever was at fault. */
const THEIRS =
  /\byour (?:whole |entire )?((?!own\b)\p{L}[\p{L}'’-]*(?: (?!(?:is|are|was|were|as|has|have|had|got|at|in|on|out|from|off|to|for|and|with|without|after|before|when|by|again|twice|since|down|green|orange|red|black|blue|pink|brown|yellow|grey)\b)[\p{L}'’-]+)?)(?= (?:is|are|was|were|as|has|have|hasn['’]t|haven['’]t|had|got|at|in|on|out|from|off|to|for|and|with|without|after|before|when|by|again|twice|since|down|out|green|orange|red|black|blue|pink|brown|yellow|grey)\b|[.,!?]|$)/iu;
/** "Is my coat ready yet?": what is wrong is the wait. */
const WHEN_READY =
  /\b(?:is|are) your ((?:\p{L}[\p{L}'’-]* )?\p{L}[\p{L}'’-]*) (?:ready|done|finished|fixed|repaired|mended)\b/iu;
/** A deed of the answering side. */
const WRITERS = /^(?:we|I|our|my)\b/u;
const NO_THING = new RegExp(
  String.raw`\b(?:${KIN}|(?:chair|spokes)(?:man|woman|person)|chair|directors?|president|minister|ceo|boss|managers?|members?|colleagues?|clients?|pupils?|students?|players?|staff|team|pitch|feedback|questions?|ideas?|views?|opinions?|comments?|(?:sur|first )?name|number|lodger|address|money|mind|time|side|fault|emails?|calls?|messages?|ticket|job|door|house|street|arse|ass|backside|head|face|life)$|['’]s\b`,
  'iu',
);

/** The poster's own thing that a clause names, where one can be sorry about it: "your wing mirror". */
export function theirsIn(told: string): string | undefined {
  const found = THEIRS.exec(told)?.[1];
  // "Your bill went from 32 to 41": the second word tells what it did.
  const [first = '', second] = (found ?? '').split(' ');
  const thing = second !== undefined && tagged(`your ${found}`)[2]?.is('Verb') === true ? first : found;
  return thing === undefined ||
    NO_THING.test(thing) ||
    (/^\p{Lu}/u.test(thing) && tagged(thing)[0]?.is('Person') === true)
    ? undefined
    : thing;
}

/**
 * What a good press officer says where the answer holds that it was otherwise: kind, and admitting nothing. Undefined where a plain
 * "sorry" does that, empty where any word of regret would admit it.
 */
export function neutral(
  { post, event, contradicted }: { post: string; event: string; contradicted: boolean },
  person: Person,
  account: Account | undefined,
  sorry: string,
): string | undefined {
  const told = event === '' ? flip(post, person) : event;
  const awaited = WHEN_READY.exec(told)?.[1];
  if (awaited !== undefined) return `${sorry} about the wait for your ${awaited}.`;
  const theirs = theirsIn(told);
  const misprinted = account === 'press' && MISPRINTED.test(event);
  if (theirs !== undefined && !misprinted) return `${sorry} about your ${theirs}.`;
  if (account === 'press' && !GRAVE.test(post)) return 'Thank you for raising this.';
  if (contradicted && GRAVE.test(post)) return account === 'personal' ? `${sorry} to hear that.` : undefined;
  if (contradicted && account === 'personal') return event === '' || WRITERS.test(event) ? '' : undefined;
  if (contradicted && HARMED.test(post) && !NO_GOODS.test(post)) return `${sorry} to hear what happened.`;
  if (contradicted) return `${sorry} for the ${nounFor(post)}.`;
  return `${person === 'we' ? 'We' : 'I'} can see why this is upsetting.`;
}

const PRICED = /\b(?:charged|charging|charges?|billed|fee|quoted|price[ds]?|costs?|more expensive)\b/iu;
const FEARED =
  /\b(?:twice|double|again|fraud|hack\p{L}*|stol\p{L}+|leak\p{L}*|breach|unsafe|danger\p{L}*|scared|worr\p{L}+|rent|pension\p{L}*|bailiffs?|debt|afford|fire|ill|sick|missing|never)\b/iu;

/** What a post that the answer contradicts was at least: a worry, a wait, a confusion, or a trouble. */
function nounFor(post: string): string {
  // What a price came to is asked about, not feared.
  if (PRICED.test(post) && !FEARED.test(post)) return 'confusion';
  if (WORRYING.test(post) && !GONE.test(post)) return 'worry';
  if (STILL_WAITING.test(post)) return 'wait';
  return TROUBLE.test(post) || GONE.test(post) || !UNCLEAR.test(post) ? 'trouble' : 'confusion';
}
