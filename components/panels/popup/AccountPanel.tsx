import type { Profile } from '../../../lib/profile/profile';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';
import { Select } from '../../ui/Select';
import { profileName } from '../profile-name';

type Props = {
  /** Without "@"; undefined before the first visit. */
  handle: string | undefined;
  profile: Profile;
  profiles: readonly Profile[];
  guessed: boolean;
  /** True where the organisation says which profile this account uses. */
  fixed: boolean;
  onChoose: (id: string) => void;
};

/** Who writes, and in which tone. */
export function AccountPanel({ handle, profile, profiles, guessed, fixed, onChoose }: Props) {
  const messages = useMessages();
  const { t } = messages;
  const options = profiles.map((one) => ({ value: one.id, label: profileName(one, messages) }));
  return (
    <section className="panel">
      <div className="who">
        <h2 dir="auto">{handle === undefined ? t('popup.nobody') : <bdi>@{handle}</bdi>}</h2>
        <Select
          label={t('popup.profile')}
          labelHidden
          value={profile.id}
          options={options}
          disabled={fixed}
          onChange={onChoose}
        />
      </div>
      {handle === undefined && <p className="hint">{t('popup.nobody_hint')}</p>}
      {fixed && <p className="hint">{t('popup.locked', profile.by || t('popup.organisation'))}</p>}
      {guessed && (
        <div className="guess">
          <span>{t('popup.guess')}</span>
          <Button look="quiet" onClick={() => onChoose(profile.id)}>
            {t('popup.keep')}
          </Button>
        </div>
      )}
    </section>
  );
}
