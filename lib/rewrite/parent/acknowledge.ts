import { type Context, hasWaited, type Reading } from '../../coach/context';
import { lowerFirst } from '../repair/tidy';
import { aboutOf } from './about';
import { durationOf } from './duration';
import { eventOf, tellsAmiss } from './event';
import type { Person } from './flip';
import { COMPLAINING, DESPAIR, GRAVE, JOY, JUDGING, LOSS } from './signs';

/** Ways to say first what the other side went through; from the most telling to the plainest. */
export type Acknowledgement = {
  /** Names what happened and takes it on: "Sorry our barista wrote “fat” on your cup." */
  readonly owning: string;
  /** Names it another way: "Three weeks is far too long, sorry." */
  readonly naming: string;
  /** Short and safe: "Sorry about that." */
  readonly plain: string;
  /** Empty: a slow reply is owned in the words above. */
};

/** True where the post being answered asks for a human word before the matter. */
export function needsAcknowledgement(context: Context, reading: Reading | undefined): boolean {
  const parent = context.parent?.text;
  if (parent === undefined) return false;
  if (JOY.test(parent) && !LOSS.test(parent) && !DESPAIR.test(parent)) return false;
  if (LOSS.test(parent) || DESPAIR.test(parent) || GRAVE.test(parent) || reading?.complaint || reading?.distress)
    return true;
  if (reading?.praise || reading?.apology || /\b(?:sorry|my bad)\b/iu.test(parent)) return false;
  if (isQuestion(parent) && !/\b(?:again|still|never|always|every time|yet|anyone)\b|!|\?{2}/iu.test(parent))
    return false;
  const personal = context.account === 'personal';
  return personal ? tellsAmiss(parent) : COMPLAINING.test(parent) || JUDGING.test(parent);
}

/** True where the post only asks. */
export function isQuestion(parent: string): boolean {
  return /^(?:@\w+\s+)*(?:(?:hi|hello|hey|sorry|please|quick question)\b[^?]{0,30}[,!.:]\s+)?(?:what|when|where|who|why|how|do|does|did|can|could|is|are|which|will|would|may|should|has|have|any)\b[^.!]*\??$/iu.test(
    parent.trim(),
  );
}

/** True where a question carries no complaint: no "why", no raised voice, nothing that went wrong. */
const onlyAsks = (post: string) =>
  isQuestion(post) &&
  !COMPLAINING.test(post) &&
  !JUDGING.test(post) &&
  !/\p{Lu}{4,}/u.test(post) &&
  !/^(?:@\w+\s+)*(?:why|how (?:hard|difficult|is it|do you|can you|come)|who (?:thought|decided)|what(?:['’]?s| is) the point|do (?:i|we) really|are you|do you (?:even|not|people)|has any|is any)\b|\breally\b/iu.test(
    post.trim(),
  );

/** Who speaks: as the draft itself does, else as the account does. */
export function personOf(draft: string, usual: Person): Person {
  const we = draft.match(/\b(?:we|us|our|ours)\b(?!\s+(?:all|both)\b)/giu)?.length ?? 0;
  const i = draft.match(/\b(?:I|me|my|mine|i)\b/gu)?.length ?? 0;
  return we === i ? usual : we > i ? 'we' : 'I';
}

/** Says back what the post being answered tells, as the start of an answer. `disputed` holds back what would admit a fault the draft denies. */
export function acknowledge(
  context: Context,
  person: Person,
  { answer, disputed }: { readonly answer: string; readonly disputed: boolean },
): Acknowledgement {
  const { account } = context;
  const post = context.parent?.text ?? '';
  const grave = GRAVE.test(post);
  const sorry = sorryFor(account, person, grave);
  const deeply = person === 'we' ? "We're so sorry" : "I'm so sorry";
  // A house is "we" when it owns up, even where one of its people signs with "I".
  const owner = account === 'personal' ? 'I' : 'we';
  const event = eventOf(post, owner);
  if (DESPAIR.test(post)) {
    const through = `${deeply} you're going through this.`;
    return { owning: through, naming: `${deeply} it has come to this.`, plain: through };
  }
  if (LOSS.test(post)) return condolence(post, event, deeply);
  const hope = hopeFor(post, person);
  const ours = event !== undefined && /^(?:we|I|our|my)\b/u.test(event);
  const admits = ours || (event !== undefined && /[“"]/u.test(event));
  const denied = event !== undefined && denies(answer, event);
  const seen = denied || (disputed && admits);
  // Beside danger or injury a lesser thing that went wrong as well is not what to be sorry for first.
  const danger = GRAVE.test(post.replace(UPSET, ''));
  const beside = event !== undefined && !admits && !GRAVE.test(event) && danger;
  const asked = event === undefined && !grave && onlyAsks(post);
  const plain = seen
    ? seenBy(person, denied, post)
    : asked
      ? 'Thanks for asking.'
      : `${sorry} ${grave || !isOurs(post, account) ? 'to hear that' : 'about that'}.${hope}`;
  const late = waitedLong(context) && !grave && !seen;
  const told = event === undefined || seen || beside ? undefined : event;
  const about = denied ? undefined : aboutOf(post, owner);
  const duration = danger || asked ? undefined : durationOf(post);
  const long =
    duration === undefined
      ? undefined
      : `${duration} is far too long, ${sorry === 'Sorry' ? 'sorry' : `and ${/^So/u.test(sorry) ? `we're ${lowerFirst(sorry)}` : lowerFirst(sorry)}`}.`;
  const ways = [
    told === undefined ? undefined : `${late ? `${sorry} for the slow reply, and that` : sorry} ${told}.${hope}`,
    about === undefined ? undefined : `${late ? `${sorry} for the slow reply, and about` : `${sorry} about`} ${about}.`,
    long,
    late ? plain.replace(/\.$/u, asked ? ', and sorry for the slow reply.' : ', and for the slow reply.') : plain,
    ours && !seen && !grave && account !== 'personal'
      ? `That's not good enough, and ${person === 'we' ? "we're" : "I'm"} sorry.`
      : undefined,
    plain,
  ].filter((way) => way !== undefined);
  const [owning = plain, naming = plain] = [...new Set(ways)];
  return { owning, naming, plain };
}

/** What makes a post grave without any danger beside which the rest would be small. */
const UPSET =
  /\b(?:in tears|cry(?:ing)?|cried|sobbing|sobbed|bab(?:y|ies)|newborns?|pregnan\w+|disab\w+|wheelchair|oxygen|insulin|stammer|humiliat\w+|scared|shaking|panic\w*|hospital|funeral|chemo|cancer)\b/giu;

/** How an account says sorry: short on a help desk or a shop's account, in whole words for an office. */
function sorryFor(account: Context['account'], person: Person, grave: boolean): string {
  if (account === 'brand' || account === 'support') return grave ? 'So sorry' : 'Sorry';
  return `${person === 'we' ? "We're" : "I'm"}${grave ? ' so' : ''} sorry`;
}

/** What can be said where the answer holds that it was otherwise. */
const seenBy = (person: Person, denied: boolean, post: string) =>
  denied
    ? WORRYING.test(post)
      ? 'Sorry for the worry.'
      : 'Sorry about that.'
    : `${person === 'we' ? 'We' : 'I'} can see why this is upsetting.`;
const WORRYING =
  /[£$€₹]|\b(?:charged|billed|bill|debited|fraud|hack\w*|leak\w*|safe|unsafe|danger\w*|scared|worr\w+|stolen|breach|data|closing|closed|shut|lost|missing|recall\w*|fire|ill|sick|deleted|wiped|gone)\b/iu;

/** Hours from which a reply says that it is slow, where no profile says: the wait itself was marked long before. */
const SLOW = 48;
const waitedLong = (context: Context) =>
  hasWaited(context) && (context.lateAfter !== undefined || (context.parent?.hoursAgo ?? 0) >= SLOW);

/** True unless one person answers something that is not told of them. */
const isOurs = (post: string, account: Context['account']) =>
  account !== 'personal' || /\b(?:you|your|yours|u|ur)\b|\?/iu.test(post);

/** True where the answer itself says that it was not so: "not a double charge". */
function denies(answer: string, event: string): boolean {
  const stems = (event.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  return [...answer.toLowerCase().matchAll(/(?:\bnot|n['’]t)\s(?:an? |the |been )?([\p{L} ]{4,30})/gu)].some((match) =>
    stems.some((stem) => (match[1] ?? '').includes(stem)),
  );
}

const DIED = /\b(?:passed|died|death|lost|dying)\b/iu;
const KIN =
  /\b(?:your|my|our) ((?:late )?(?:wife|husband|partner|mum|mam|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandmother|grandad|grandfather|baby|friend|dog|cat|uncle|aunt))\b/iu;

function condolence(post: string, event: string | undefined, sorry: string): Acknowledgement {
  const plain = `${sorry} for your loss.`;
  const kin = KIN.exec(post)?.[1]
    ?.toLowerCase()
    .replace(/^late /u, '');
  const added = event !== undefined && !DIED.test(event) ? `${sorry} for your loss, and that ${event}.` : plain;
  return { owning: added, naming: kin === undefined ? plain : `${sorry} about your ${kin}.`, plain };
}

const HURT =
  /\b(?:my|our) (son|daughter|mum|mom|mam|dad|mother|father|wife|husband|partner|nan|gran|sister|brother|baby|kids?|children|dog|cat)\b(?:['’]s| is| was| ended up| spent [^.]{0,20}) (?:in|at) (?:a&e|hospital|icu|the er|er|intensive care)/iu;
const UNSAFE =
  /\b(?:stuck (?:in (?:a|the|your|an) (?:lift|elevator|tunnel|snow)|outside)|stranded|is on fire|smoke (?:coming|everywhere)|gas leak|smells? (?:of )?gas|(?:we['’]re|i['’]m|still) trapped|prowler|man with a knife)\b/iu;

/** Danger that is past, or somebody else's. */
const OVER =
  /\b(?:was|were|had|last (?:night|week|month|year)|yesterday|got (?:out|home)|left|my (?:mum|mam|mom|dad|mother|father|gran|nan|son|daughter|wife|husband|brother|sister|microwave))\b/iu;

/** A wish for somebody hurt or still in danger; nothing where the post tells of neither. */
function hopeFor(post: string, person: Person): string {
  const who = person === 'we' ? 'We' : 'I';
  const kin = HURT.exec(post)?.[1]?.toLowerCase();
  if (kin !== undefined) return ` ${who} hope your ${kin} ${/^(?:kids|children)$/u.test(kin) ? 'are' : 'is'} OK.`;
  return UNSAFE.test(post) && !OVER.test(post) ? ` ${who} hope you're safe.` : '';
}
