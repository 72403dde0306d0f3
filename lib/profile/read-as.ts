import { analyse } from '../coach/analyse';
import type { Judgement, Parent, Verdict } from '../coach/context';
import { verdict } from '../coach/verdict';
import { withHouseStyle } from './house-style';
import { contextOf, type Profile, weighingOf } from './profile';

/** Reads a draft the way one profile reads it: instinct, the encoder's judgement where there is one, then house style. */
export function readAs(text: string, profile: Profile, parent?: Parent, judgement?: Judgement): Verdict {
  const report = analyse(text, contextOf(profile, parent));
  return withHouseStyle(verdict(report, judgement, weighingOf(profile, parent)), profile);
}
