import type { Context, Reading } from '../../coach/context';
import { aboutOf } from './about';
import { durationOf } from './duration';
import { eventOf } from './event';
import type { Person } from './flip';
import { COMPLAINING, GRAVE, LOSS } from './signs';

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

const LATE_HOURS = 24;

/** True where the post being answered asks for a human word before the matter. */
export function needsAcknowledgement(context: Context, reading: Reading | undefined): boolean {
  const parent = context.parent?.text;
  if (parent === undefined) return false;
  if (LOSS.test(parent) || GRAVE.test(parent) || reading?.complaint || reading?.distress) return true;
  if (reading?.praise || reading?.apology || /\b(?:sorry|my bad)\b/iu.test(parent)) return false;
  if (isQuestion(parent) && !/\b(?:again|still|never|always|every time|yet|anyone)\b|!|\?{2}/iu.test(parent))
    return false;
  return COMPLAINING.test(parent);
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
  reading: Reading | undefined,
  person: Person,
  disputed: boolean,
): Acknowledgement {
  const parent = context.parent?.text ?? '';
  const sorry = person === 'we' ? "We're" : "I'm";
  const small = person === 'we' ? "we're" : "I'm";
  const loss = LOSS.test(parent);
  const grave = loss || GRAVE.test(parent);
  const so = grave ? ' so' : '';
  const waits = (context.parent?.hoursAgo ?? 0) >= LATE_HOURS;
  const late = (reading?.late ?? waits) && waits ? `sorry for the slow reply` : '';
  // A house is "we" when it owns up, even where one of its people signs with "I".
  const owner = context.account === 'personal' ? 'I' : 'we';
  const event = eventOf(parent, owner);
  const about = aboutOf(parent, owner);
  const duration = durationOf(parent);
  const admits = event !== undefined && /^(?:we|I|our|my)\b/u.test(event);
  const plain = disputed
    ? 'I can see why this is upsetting.'
    : grave
      ? `${sorry} so sorry to hear that.`
      : `${sorry} sorry about that.`;
  const told = event !== undefined && !(disputed && admits) ? `${sorry}${so} sorry ${event}.` : undefined;
  const named = about === undefined ? undefined : `${sorry}${so} sorry about ${about}.`;
  const long = duration === undefined ? undefined : `${duration} is far too long, and ${small}${so} sorry.`;
  if (loss) {
    const condolence = `${sorry} so sorry for your loss.`;
    const kin =
      /\b(?:your|my) ((?:late )?(?:wife|husband|partner|mum|mam|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandmother|grandad|grandfather|baby|friend|dog|cat|uncle|aunt))\b/iu.exec(
        parent,
      )?.[1];
    const named =
      kin === undefined ? condolence : `${sorry} so sorry about your ${kin.toLowerCase().replace(/^late /u, '')}.`;
    return { owning: condolence, naming: named, plain: condolence, late };
  }
  const shown = told ?? named ?? long ?? plain;
  const other = [
    long,
    named,
    grave && !disputed ? `That must have been awful, and ${small} so sorry.` : undefined,
    disputed ? undefined : `That's not good enough, and ${small} sorry.`,
    plain,
  ].find((words) => words !== undefined && words !== shown);
  return { owning: shown, naming: other ?? plain, plain, late };
}
