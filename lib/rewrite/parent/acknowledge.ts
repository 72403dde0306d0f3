import { type Context, hasWaited, type Reading } from '../../coach/context';
import { aboutOf } from './about';
import { durationOf } from './duration';
import { eventOf, tellsAmiss } from './event';
import type { Person } from './flip';
import { COMPLAINING, DESPAIR, GRAVE, JOY, JUDGING, LOSS } from './signs';

/** Ways to say first what the other side went through; from the most telling to the plainest. */
export type Acknowledgement = {
  /** Names what happened and takes it on: "We're sorry our barista wrote “fat” on your cup." */
  readonly owning: string;
  /** Names it another way: "Three weeks is far too long, and we're sorry." */
  readonly naming: string;
  /** Short and safe: "Sorry about that." */
  readonly plain: string;
  readonly late: string;
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
  const { parent, account } = context;
  const post = parent?.text ?? '';
  const [sorry, small] = person === 'we' ? ["We're", "we're"] : ["I'm", "I'm"];
  const late = hasWaited(context) ? 'sorry for the slow reply' : '';
  // A house is "we" when it owns up, even where one of its people signs with "I".
  const owner = account === 'personal' ? 'I' : 'we';
  const event = eventOf(post, owner);
  if (DESPAIR.test(post)) {
    const through = `${sorry} so sorry you're going through this.`;
    return { owning: through, naming: `${sorry} so sorry it has come to this.`, plain: through, late };
  }
  if (LOSS.test(post)) return { ...condolence(post, event, sorry), late };
  const grave = GRAVE.test(post);
  const so = grave ? ' so' : '';
  const hope = hopeFor(post, person);
  const admits = event !== undefined && (/^(?:we|I|our|my)\b/u.test(event) || /[“"]/u.test(event));
  const denied = event !== undefined && denies(answer, event);
  const seen = denied || (disputed && admits);
  // Beside danger or injury a lesser thing that went wrong as well is not what to be sorry for first.
  const beside = grave && event !== undefined && !GRAVE.test(event) && !admits;
  const told = event === undefined || seen || beside ? undefined : `${sorry}${so} sorry ${event}.${hope}`;
  const about = aboutOf(post, owner);
  const liking = /\blooks? like\b/iu.test(post);
  const named =
    about === undefined || denied
      ? undefined
      : liking
        ? `${sorry} sorry ${about} isn't to your taste.`
        : `${sorry}${so} sorry about ${about}.`;
  const duration = durationOf(post);
  const long = duration === undefined ? undefined : `${duration} is far too long, and ${small}${so} sorry.${hope}`;
  const plain = seen
    ? `${person === 'we' ? 'We' : 'I'} can see why ${denied ? "that's a worry" : 'this is upsetting'}.`
    : `${sorry}${grave && !isQuestion(post) ? ' so sorry to hear that' : ' sorry about that'}.${hope}`;
  const shown = told ?? named ?? long ?? plain;
  const feeling = grave
    ? `That must have been awful, and ${small} so sorry.${hope}`
    : account === 'personal'
      ? `I can see that was upsetting, and ${small} sorry.`
      : `That's not good enough, and ${small} sorry.`;
  const naming = [long, named, seen ? undefined : feeling, plain].find(
    (words) => words !== undefined && words !== shown,
  );
  return { owning: shown, naming: naming ?? plain, plain, late };
}

/** True where the answer itself says that it was not so: "not a double charge". */
function denies(answer: string, event: string): boolean {
  const stems = (event.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  return [...answer.toLowerCase().matchAll(/(?:\bnot|n['’]t)\s(?:an? |the |been )?([\p{L} ]{4,30})/gu)].some((match) =>
    stems.some((stem) => (match[1] ?? '').includes(stem)),
  );
}

const DIED = /\b(?:passed|died|death|lost|dying)\b/iu;
const KIN =
  /\b(?:your|my|our) ((?:late )?(?:wife|husband|partner|mum|mam|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandmother|grandad|grandfather|baby|friend|dog|cat|uncle|aunt))\b/iu;

function condolence(post: string, event: string | undefined, sorry: string): Omit<Acknowledgement, 'late'> {
  const plain = `${sorry} so sorry for your loss.`;
  const kin = KIN.exec(post)?.[1]
    ?.toLowerCase()
    .replace(/^late /u, '');
  const added =
    event !== undefined && !DIED.test(event) ? `${sorry} so sorry for your loss, and that ${event}.` : plain;
  return { owning: added, naming: kin === undefined ? plain : `${sorry} so sorry about your ${kin}.`, plain };
}

const HURT =
  /\b(?:my|our) (son|daughter|mum|mom|mam|dad|mother|father|wife|husband|partner|nan|gran|sister|brother|baby|kids?|children|dog|cat)\b(?:['’]s| is| was| ended up| spent [^.]{0,20}) (?:in|at) (?:a&e|hospital|icu|the er|er|intensive care)/iu;
const UNSAFE =
  /\b(?:stuck (?:in|on|at|here|outside|up)|stranded|pitch dark|flooded|flooding|on fire|caught fire|smoke (?:in|coming|everywhere)|gas leak|smell(?:s|ed)? (?:of )?gas|explod\w+|trapped)\b/iu;

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
