import { HOLDS, type Hold } from '../../lib/profile/fields';
import type { Profile } from '../../lib/profile/profile';
import { Choice } from '../ui/Choice';
import { useMessages } from '../ui/messages';

type Props = { profile: Profile; onChange: (hold: Hold) => void };

export function HoldChoice({ profile, onChange }: Props) {
  const { t } = useMessages();
  const locked = profile.locked.includes('hold');
  return (
    <Choice
      label={t('popup.hold')}
      hint={locked ? t('popup.locked', profile.by || t('popup.organisation')) : undefined}
      value={profile.hold}
      options={HOLDS.map((hold) => ({ value: hold, label: t(`popup.hold_${hold}`) }))}
      disabled={locked}
      onChange={onChange}
    />
  );
}
