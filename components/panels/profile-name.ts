import type { Profile } from '../../lib/profile/profile';
import type { Messages } from '../ui/messages';

/** The writer's own name for a profile, or the preset's. */
export function profileName({ name, preset }: Pick<Profile, 'name' | 'preset'>, { t }: Messages): string {
  return name === '' ? t(`preset.${preset}`) : name;
}
