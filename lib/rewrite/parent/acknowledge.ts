import { type Context, hasWaited, type Reading } from '../../coach/context';
import { lowerFirst } from '../repair/tidy';
import { aboutOf } from './about';
import { asksAmong, asksForRecord, hearsBoth, isQuestion, onlyAsks, thanksFor } from './asking';
import { contradicts } from './contradiction';
import { charges, ungranted } from './criticism';
import { denies, deniesOwn } from './denial';
import { durationOf } from './duration';
import { eventOf, harmOf, tellsAmiss } from './event';
import type { Person } from './flip';
import { hopeFor } from './harm';
import { KIN } from './kin';
import { neutral } from './neutral';
import { COMPLAINING, DESPAIR, fearsForWork, GRAVE, JOY, JUDGING, LOSS } from './signs';
import { ownsUp } from './whose';

/** Ways to say first what the other side went through; from the most telling to the plainest. */
export type Acknowledgement = {
  /** Names what happened and takes it on: "Sorry our barista wrote “fat” on your cup." */
  readonly owning: string;
  /** Names it another way: "Three weeks is far too long, sorry." */
  readonly naming: string;
  /** Short and safe: "Sorry about that."; empty where nothing can be said that the draft does not deny. */
  readonly plain: string;
};

/** True where the post being answered asks for a human word before the matter. */
export function needsAcknowledgement(context: Context, reading: Reading | undefined): boolean {
  const parent = context.parent?.text;
  if (parent === undefined) return false;
  if (fearsForWork(parent)) return true;
  if (JOY.test(parent) && !LOSS.test(parent) && !DESPAIR.test(parent)) return false;
  if (LOSS.test(parent) || DESPAIR.test(parent) || GRAVE.test(parent) || reading?.complaint || reading?.distress)
    return true;
  if (reading?.praise || reading?.apology || /\b(?:sorry|my bad)\b/iu.test(parent)) return false;
  if (isQuestion(parent) && !/\b(?:again|still|never|always|every time|yet|anyone)\b|!|\?{2}/iu.test(parent))
    return false;
  const personal = context.account === 'personal';
  return personal ? tellsAmiss(parent) : COMPLAINING.test(parent) || JUDGING.test(parent);
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
  { draft, disputed }: { readonly draft: string; readonly disputed: boolean },
): Acknowledgement {
  const { account } = context;
  const post = context.parent?.text ?? '';
  const grave = GRAVE.test(post);
  const sorry = sorryFor(account, person, grave);
  const deeply = person === 'we' ? "We're so sorry" : "I'm so sorry";
  // A house is "we" when it owns up, even where one of its people signs with "I".
  const owner = account === 'personal' ? 'I' : 'we';
  const first = eventOf(post, owner);
  // Where the draft speaks against what is told first, what the person went through may still be said.
  const other =
    first !== undefined && contradicts(draft, first)
      ? eventOf(post, owner, (one) => /^you\b/u.test(one) && !contradicts(draft, one))
      : undefined;
  const event = other ?? first;
  if (ownsUp(post) && !grave) return only(account === 'personal' ? '' : 'Thanks for letting us know.');
  if (DESPAIR.test(post)) {
    const through = `${deeply} you're going through this.`;
    return { owning: through, naming: `${deeply} it has come to this.`, plain: through };
  }
  const contradicted = event !== undefined && contradicts(draft, event);
  const ours = event !== undefined && /^(?:we|I|our|my)\b/u.test(event);
  const admits = ours || (event !== undefined && /[“"]/u.test(event));
  const charged = account === 'press' && (charges(post) || ungranted(post, draft));
  const seen = contradicted || ((disputed || charged) && admits);
  if (LOSS.test(post)) return condolence(post, seen ? undefined : event, deeply);
  const dying = DYING.exec(post);
  if (dying !== null) return beside(dying[1] ?? dying[2] ?? '', seen ? undefined : event, deeply);
  if (fearsForWork(post)) return only(`${person === 'we' ? 'We' : 'I'} know how worrying this is.`);
  if (asksForRecord(post)) return only(thanksFor(post, owner));
  const harm = harmOf(post, owner);
  const told = event === undefined || seen ? undefined : event;
  if (harm !== undefined && harm !== told) {
    const hurt = contradicted && contradicts(draft, harm) ? undefined : harm;
    if (hurt !== undefined) return harmed(hurt, told, sorryFor(account, person, true), post, person);
  }
  const hope = hopeFor(post, person === 'we' ? 'We' : 'I', told ?? '');
  // Beside danger or injury a lesser thing that went wrong as well is not what to be sorry for first.
  const danger = GRAVE.test(post.replace(UPSET, ''));
  const allergic = ALLERGY.test(post) && harm === undefined;
  const lesser = told !== undefined && (!admits || (allergic && !UNWARNED.test(told))) && !GRAVE.test(told) && danger;
  // Whoever asks because of an allergy only asks.
  const calm = post.replace(/\ballerg\p{L}+/giu, ' ');
  const asked = event === undefined && !GRAVE.test(calm) && (onlyAsks(post) || asksAmong(calm));
  const mixed = event === undefined && !grave && hearsBoth(post);
  const mild = sorryFor(account, person, false);
  const denied = event === undefined && (account === 'personal' ? deniesOwn(draft) : denies(draft));
  const held = seen || charged || denied || (disputed && event === undefined && account === 'press');
  const plain =
    (held
      ? neutral({ post, event: event ?? '', contradicted: contradicted || denied }, person, account, mild)
      : undefined) ??
    (mixed ? `${mild} for the confusion.` : undefined) ??
    (asked
      ? 'Thanks for asking.'
      : `${sorry}${account === 'personal' && grave && YOU_DID.test(post) ? '' : grave || !isOurs(post, account) ? ' to hear that' : ' about that'}.${hope}`);
  if (plain === '') return only('');
  if (allergic && (lesser || (contradicted && UNWARNED.test(event))))
    return only(`${sorryFor(account, person, true)} for the scare.`);
  const late = waitedLong(context) && !grave && !held;
  const about = contradicted || charged || denied ? undefined : aboutOf(post, owner);
  const duration = danger || asked || held ? undefined : durationOf(post);
  const long =
    duration === undefined
      ? undefined
      : `${duration} is far too long, ${sorry === 'Sorry' ? 'sorry' : `and ${/^So/u.test(sorry) ? `we're ${lowerFirst(sorry)}` : lowerFirst(sorry)}`}.`;
  const ways = [
    told === undefined || lesser
      ? undefined
      : `${late ? `${sorry} for the slow reply, and that` : sorry} ${told}.${hope}`,
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

const only = (said: string): Acknowledgement => ({ owning: said, naming: said, plain: said });

const MOST_WORDS = 22;

/** The person first, then what went wrong as well. */
function harmed(harm: string, told: string | undefined, sorry: string, post: string, person: Person): Acknowledgement {
  const plain = `${sorry} ${harm}.${hopeFor(post, person === 'we' ? 'We' : 'I', harm)}`;
  if (told === undefined) return only(plain);
  const within = told.includes(harm);
  const both = `${harm} ${told}`.split(' ').length <= MOST_WORDS;
  const owning = within ? plain.replace(harm, told) : both ? `${sorry} ${harm}, and that ${told}.` : plain;
  return { owning, naming: within ? plain : `${sorry} ${told}.`, plain };
}

/** A danger that came to nothing, as far as the post tells. */
const ALLERGY = /\b(?:allerg\w+|anaphyla\w+|coeliac|celiac)\b/iu;
const UNWARNED = /\bdidn['’]t (?:warn|tell)\b/iu;

/** What makes a post grave without any danger beside which the rest would be small. */
const UPSET =
  /\b(?:in tears|cry(?:ing)?|cried|sobbing|sobbed|bab(?:y|ies)|newborns?|pregnan\w+|disab\w+|wheelchair|oxygen|insulin|stammer|humiliat\w+|scared|shaking|panic\w*|hospital|funeral|chemo|cancer)\b/giu;

/** How an account says sorry: short on a help desk or a shop's account, in whole words for an office. */
function sorryFor(account: Context['account'], person: Person, grave: boolean): string {
  if (account === 'brand' || account === 'support') return grave ? 'So sorry' : 'Sorry';
  return `${person === 'we' ? "We're" : "I'm"}${grave ? ' so' : ''} sorry`;
}

/** Hours from which a reply says that it is slow, where no profile says: the wait itself was marked long before. */
const SLOW = 48;
const waitedLong = (context: Context) =>
  hasWaited(context) && (context.lateAfter !== undefined || (context.parent?.hoursAgo ?? 0) >= SLOW);

/** One person did it: "to hear that" would keep it at arm's length. */
const YOU_DID =
  /\b(?:you|u)(?:['’]ve)? (?:told|left|made|let|forgot|said|put|gave|took|hit|never|didn['’]?t|\p{L}+ed)\b/iu;

/** True unless one person answers something that is not told of them. */
const isOurs = (post: string, account: Context['account']) =>
  account !== 'personal' || /\b(?:you|your|yours|u|ur)\b|\?/iu.test(post);

const DIED = /\b(?:passed|died|death|lost|dying|dead)\b/iu;
const THEIR_KIN = new RegExp(String.raw`\b(?:my|our) (?:dead )?((?:late )?(?:${KIN}))\b`, 'iu');

function condolence(post: string, event: string | undefined, sorry: string): Acknowledgement {
  const kin = THEIR_KIN.exec(post)?.[1]?.toLowerCase();
  // Of somebody long gone a reply speaks as of a loss.
  const about = kin === undefined || kin.startsWith('late ') ? 'for your loss' : `about your ${kin}`;
  const told = event?.replace(/\byour dead /u, 'your ');
  const added = told === undefined || DIED.test(told) || POINTS_BACK.test(told) ? '' : `, and that ${told}`;
  const plain = `${sorry} for your loss.`;
  return { owning: `${sorry} ${about}${added}.`, naming: added === '' ? plain : `${sorry} ${about}.`, plain };
}
const DYING = new RegExp(String.raw`\b(?:my|our) (?:dying (${KIN})|(${KIN}) is dying)\b`, 'iu');

/** Somebody's last days, and what went wrong beside them. */
function beside(kin: string, event: string | undefined, sorry: string): Acknowledgement {
  const plain = `${sorry} about your ${kin.toLowerCase()}.`;
  const added = event === undefined || DIED.test(event) || POINTS_BACK.test(event) ? '' : `, and that ${event}`;
  return { owning: plain.replace(/\.$/u, `${added}.`), naming: plain, plain };
}

const POINTS_BACK = /\b(?:it|them|they)\b/iu;
