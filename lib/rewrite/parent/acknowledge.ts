import type { Context } from '../../coach/context';
import type { Acknowledgement, Opening } from './acknowledgement';
import type { Person } from './flip';
import { hearPost, type Stance } from './heard-post';
import { despair } from './openings/despair';
import { hardNews } from './openings/hard-news';
import { harm } from './openings/harm';
import { livelihood } from './openings/livelihood';
import { deathbed, loss } from './openings/loss';
import { memorial } from './openings/memorial';
import { mourned } from './openings/mourned';
import { notice } from './openings/notice';
import { ownLapse } from './openings/own-lapse';
import { parting } from './openings/parting';
import { praise } from './openings/praise';
import { forTheRecord } from './openings/record';
import { scare } from './openings/scare';
import { usual } from './openings/usual';
import { view } from './openings/view';

/** In the order they are tried: what a person feels before what went wrong. */
const OPENINGS: readonly Opening[] = [
  ownLapse,
  notice,
  praise,
  parting,
  despair,
  memorial,
  loss,
  deathbed,
  mourned,
  livelihood,
  forTheRecord,
  view,
  harm,
  scare,
  hardNews,
];

/** Says back what the post being answered tells, as the start of an answer. */
export function acknowledge(context: Context, person: Person, stance: Stance): Acknowledgement {
  const heard = hearPost(context, person, stance);
  for (const opening of OPENINGS) {
    const said = opening(heard);
    if (said !== undefined) return said;
  }
  const { owning, naming, plain } = usual(heard);
  const post = context.parent?.text ?? '';
  return { owning: lasting(owning, post), naming: lasting(naming, post), plain };
}

const SO_LONG =
  /\b(is|are) (dead|down|out|off|shut|closed|broken|stuck|missing|blocked|flooded|leaking)(?= for (?:over |about |more than |nearly |almost )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|weeks?|months?|years?)\b)/gu;
/** "Streetlight dead for three weeks" has been dead so long; who writes that it "is shut for three weeks" may speak of what is to come. */
const lasting = (said: string, post: string) =>
  said.replace(SO_LONG, (told, be: string, state: string) =>
    post.includes(told) ? told : `${be === 'is' ? 'has' : 'have'} been ${state}`,
  );
