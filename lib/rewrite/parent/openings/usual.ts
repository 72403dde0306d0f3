import { type Context, hasWaited } from '../../../coach/context';
import { lowerFirst } from '../../repair/tidy';
import { aboutOf } from '../about';
import { type Acknowledgement, only, sorryFor } from '../acknowledgement';
import { grants } from '../criticism';
import { durationOf } from '../duration';
import { halfSorryAbout, leantOn } from '../half-sorry';
import type { HeardPost } from '../heard-post';
import { repeatOf } from '../repeat';
import { hopeOf, onlyAsked, plainOf } from './plain';
import { inDanger, isLesser } from './scare';

/** Hours from which a reply says that it is slow, where no profile says: the wait itself was marked long before. */
const SLOW = 48;
const waitedLong = (context: Context) =>
  hasWaited(context) && (context.lateAfter !== undefined || (context.parent?.hoursAgo ?? 0) >= SLOW);

/** What went wrong, what it is about, how long it took, or a plain sorry: the first two of these that can be said. */
export function usual(heard: HeardPost): Acknowledgement {
  const plain = plainOf(heard);
  if (plain === '') return only('');
  const late = waitedLong(heard.context) && !heard.grave && !heard.held;
  const asked = onlyAsked(heard);
  const ways = [
    leantSaid(heard),
    eventSaid(heard, late),
    thingSaid(heard, late),
    repeatSaid(heard),
    asked ? undefined : waitSaid(heard),
    regretSaid(heard),
    late
      ? plain.replace(
          /\.$/u,
          asked || /^Thank/u.test(plain) ? ', and sorry for the slow reply.' : ', and for the slow reply.',
        )
      : plain,
    notGoodEnough(heard),
    plain,
  ].filter((way) => way !== undefined);
  const [owning = plain, naming = plain] = [...new Set(ways)];
  return { owning, naming, plain };
}

const sorryOf = ({ account, person, grave }: HeardPost) => sorryFor(account, person, grave);

/** What hurts to tell: a plain sorry would be too light. */
const HURT =
  /\b(?:stitches|spat at|swastika|chemical burns|(?:skin|scalp|face) is burning|(?:face|eyes?|lips?|throat|tongue|hands?|foot|feet) swelled|(?:lip|knee|head) open|wrong tooth|finger off|(?:is|was|were|of your \p{L}+) dying|restraining order|burgled|found a (?:lump|mass|shadow)|arrested|choked|a slur|dog to sleep|lost your job|made redundant|let you go|broke in while|had an accident|cut (?:his|her|your) foot|strangers? in)\b/iu;

function eventSaid(heard: HeardPost, late: boolean): string | undefined {
  if (heard.told === undefined || isLesser(heard)) return undefined;
  const sorry = sorryFor(heard.account, heard.person, heard.grave || HURT.test(heard.told));
  return `${late ? `${sorry} for the slow reply, and that` : sorry} ${heard.told}.${hopeOf(heard)}`;
}

function thingSaid(heard: HeardPost, late: boolean): string | undefined {
  const { contradicted, charged, denied, post, owner, account, draft } = heard;
  // A newsroom is not sorry for what somebody merely dislikes.
  if (account === 'press' && !grants(draft)) return undefined;
  const about = contradicted || charged || denied ? undefined : aboutOf(post, owner);
  const sorry = sorryOf(heard);
  return about === undefined
    ? undefined
    : `${late ? `${sorry} for the slow reply, and about` : `${sorry} about`} ${about}.`;
}

/** How often it happened: neither one person's life nor a danger is counted. */
function repeatSaid(heard: HeardPost): string | undefined {
  const { account, held, post, draft } = heard;
  const often = account === 'personal' || held || inDanger(post) ? undefined : repeatOf(post, draft);
  return often === undefined ? undefined : `${sorryOf(heard)} ${often}.`;
}

/** What a half apology names so as not to name what happened. */
const TOO_LITTLE =
  /\b(?:products?|outcomes?|outputs?|words?|wording|timing|notice period|approach|matters?|issues?|items?|delivery|process|procedure|account|(?:feel|feels|felt) \p{L}+)$/iu;

/** What the draft itself was half sorry for. */
function regretSaid(heard: HeardPost): string | undefined {
  const about = heard.held ? undefined : halfSorryAbout(heard.draft);
  return about === undefined || TOO_LITTLE.test(about) ? undefined : regretting(heard, about);
}

/** Too short for a noun, or in every second sentence. */
const nouns = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
const GONE_THROUGH = /\byou(?:['’]re| and|['’]ve had)\b.* through this\b/u;

/** The thing, and what it put somebody through. */
function regretting(heard: HeardPost, about: string): string {
  const through = GONE_THROUGH.exec(plainOf(heard))?.[0];
  return `${sorryOf(heard)} about ${about}${through === undefined ? '' : `, and that ${through}`}.`;
}

/** What the rest of the draft leans on is named beside what happened: "It was sent to 31 families" is about a letter. */
function leantSaid(heard: HeardPost): string | undefined {
  const about = heard.held || heard.account === 'personal' ? undefined : leantOn(heard.draft);
  if (about === undefined || TOO_LITTLE.test(about)) return undefined;
  const { told } = heard;
  const sorry = sorryOf(heard);
  if (told === undefined || isLesser(heard)) return regretting(heard, about);
  const same = nouns(about).some((noun) => nouns(told).includes(noun));
  if (!same) return about.includes(' ', about.indexOf(' ') + 1) ? `${sorry} ${told}, and about ${about}.` : undefined;
  return /\d/u.test(about) ? `${sorry} about ${about}.` : undefined;
}

/** "Five weeks is normal": whoever holds that cannot say that it is too long. */
const AS_EVER =
  /\b(?:hours?|minutes?|mins?|days?|weeks?|months?|fortnight)(?: wait)? (?:is|are|was|were|isn['’]t|aren['’]t|is not) (?:\p{L}+ )?(?:normal|standard|nothing|usual|typical|average|expected|routine|reasonable|fine|quick|fast|good going|long|bad|unusual|a long (?:time|wait)|the norm)\b/iu;

function waitSaid(heard: HeardPost): string | undefined {
  const duration = heard.held || inDanger(heard.post) ? undefined : durationOf(heard.post);
  if (duration === undefined || AS_EVER.test(heard.draft)) return undefined;
  const sorry = sorryOf(heard);
  const said =
    sorry === 'Sorry' ? 'sorry' : `and ${/^So/u.test(sorry) ? `we're ${lowerFirst(sorry)}` : lowerFirst(sorry)}`;
  return `${duration} is far too long, ${said}.`;
}

/** Of a deed of its own a house says so. */
function notGoodEnough({ ours, told, grave, account, person }: HeardPost): string | undefined {
  return ours && told !== undefined && !grave && account !== 'personal'
    ? `That's not good enough, and ${person === 'we' ? "we're" : "I'm"} sorry.`
    : undefined;
}
