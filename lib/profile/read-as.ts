import { analyse } from '../coach/analyse';
import type { Judgement, Parent, Verdict } from '../coach/context';
import { verdict } from '../coach/verdict';
import { withHouseStyle } from './house-style';
import { accountOf, type Profile, weighingOf } from './profile';

/** Reads a draft the way one profile reads it: instinct, the encoder's judgement where there is one, then house style. */
export function readAs(text: string, profile: Profile, parent?: Parent, judgement?: Judgement): Verdict {
  const account = accountOf(profile);
  const report = analyse(text, parent === undefined ? { account } : { account, parent });
  return withHouseStyle(verdict(report, judgement, weighingOf(profile, parent)), profile);
}
