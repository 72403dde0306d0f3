import type { Changes } from '../../../lib/profile/fields';
import type { Profile } from '../../../lib/profile/profile';

/** What every part of the profile editor is given. */
export type EditorProps = {
  profile: Profile;
  onChange: (changes: Changes) => void;
  /** A value under the writer's hand that is not stored yet, for the preview to follow. */
  onTry: (changes: Changes) => void;
};
