import type { Context, Reading, Verdict } from '../coach/context';
import type { Kind } from '../coach/kinds';
import { asksForRecord, isQuestion } from './parent/asking';
import { criticises, givesView, isOpinion, praises } from './parent/criticism';
import { ducks } from './parent/ducks';
import { eventOf, tellsAmiss } from './parent/event';
import { needsAcknowledgement } from './parent/needs';
import { fearsForWork } from './parent/signs';
import { speaksAsHouse } from './parent/whose';

/** Kinds that mean that the other side was owed a word, whatever its post sounds like to the detectors. */
const OWED: readonly Kind[] = [
  'cold-reply',
  'deflection',
  'boilerplate',
  'non-apology',
  'denial',
  'blame',
  'dismissal',
];

/** From here on, as a logit, the encoder holds that an editor would own up before anything else. */
const OWES = 0;
/** A person owes a word less often than a house does. */
const PERSON_OWES = 3;

export function owes({ report: { context }, judgement }: Verdict): boolean {
  const post = context.parent?.text;
  if (post === undefined || context.account === 'press') return false;
  const owed = judgement?.extra.owes ?? Number.NEGATIVE_INFINITY;
  return context.account === 'personal' ? owed > PERSON_OWES && !isQuestion(post) && !isOpinion(post) : owed > OWES;
}

export function opens(
  context: Context,
  reading: Reading | undefined,
  kinds: ReadonlySet<Kind>,
  draft: string,
): boolean {
  const post = context.parent?.text;
  if (post === undefined) return false;
  const house = context.account !== 'personal' && context.account !== 'press';
  if (house && (givesView(post) || praises(post))) return true;
  if (isOpinion(post) || (context.account === 'personal' && speaksAsHouse(post))) return false;
  const owed = OWED.some((kind) => kinds.has(kind));
  if (house && snubs(kinds, post, reading)) return true;
  if (asksForRecord(post) && !fearsForWork(post)) return owed && context.account !== 'personal';
  if (needsAcknowledgement(context, reading) || kinds.has('cold-reply')) return true;
  if (ducks(context, kinds, draft) && !reading?.praise) return true;
  if (context.account === 'personal' || isQuestion(post) || reading?.praise) return false;
  // A press account may be one reporter, who answers only for what is laid at the own door.
  if (context.account === 'press') return owed && criticises(post);
  return tellsAmiss(post) || eventOf(post, 'we') !== undefined;
}

/** Who answers a post that is no question and no praise with a jeer takes it for a complaint: that is owed a word. */
export const snubs = (kinds: ReadonlySet<Kind>, post: string, reading: Reading | undefined) =>
  (['snark', 'dismissal', 'blame'] as const).some((kind) => kinds.has(kind)) &&
  !/\?/u.test(post) &&
  !isQuestion(post) &&
  reading?.praise !== true &&
  !/\b(?:thanks?|thank you|cheers|love|great|please)\b/iu.test(post);
