import type { Profile } from '../../../lib/profile/profile';
import { useMessages } from '../../ui/messages';
import { Select } from '../../ui/Select';
import { profileName } from '../profile-name';

/** An account that was met, and the profile it uses. */
export type Used = {
  readonly key: string;
  readonly profile: string;
  readonly guessed: boolean;
  readonly fixed: boolean;
};

type Props = {
  accounts: readonly Used[];
  profiles: readonly Profile[];
  onAssign: (account: string, id: string) => void;
};

export function AccountList({ accounts, profiles, onAssign }: Props) {
  const messages = useMessages();
  const { t } = messages;
  if (accounts.length === 0) return <p className="hint">{t('popup.nobody_hint')}</p>;
  const options = profiles.map((profile) => ({ value: profile.id, label: profileName(profile, messages) }));
  return (
    <ul className="accounts" aria-label={t('options.accounts')}>
      {accounts.map(({ key, profile, guessed, fixed }) => (
        <li key={key}>
          <Select
            label={`@${key.slice(key.indexOf(':') + 1)}`}
            hint={guessed ? t('options.guessed') : undefined}
            value={profile}
            options={options}
            disabled={fixed}
            onChange={(id) => onAssign(key, id)}
          />
        </li>
      ))}
    </ul>
  );
}
