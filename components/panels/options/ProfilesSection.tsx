import { useState } from 'react';
import type { Changes } from '../../../lib/profile/fields';
import type { PresetId } from '../../../lib/profile/presets';
import type { Profile } from '../../../lib/profile/profile';
import { useMessages } from '../../ui/messages';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { profileName } from '../profile-name';
import type { Reader } from '../use-reader';
import { AccountList, type Used } from './AccountList';
import { PeopleGroup } from './PeopleGroup';
import { ProfileActions } from './ProfileActions';
import { ProfilePreview } from './ProfilePreview';
import { ToneGroup } from './ToneGroup';
import { VoiceGroup } from './VoiceGroup';
import { WordsGroup } from './WordsGroup';

type Props = {
  profiles: readonly Profile[];
  /** The one that is open, and its preset as it comes. */
  profile: Profile;
  preset: Profile;
  isChanged: boolean;
  /** What of the organisation's policy was not understood. */
  problems: readonly string[];
  accounts: readonly Used[];
  read: Reader | undefined;
  onOpen: (id: string) => void;
  onChange: (changes: Changes) => void;
  onAdd: (name: string, preset: PresetId) => void;
  onReset: () => void;
  onRemove: () => void;
  onAssign: (account: string, id: string) => void;
};

export function ProfilesSection(props: Props) {
  const { profiles, profile, preset, problems, accounts, read, onOpen, onChange, onAssign } = props;
  const messages = useMessages();
  const { t } = messages;
  const [tried, onTry] = useState<Changes>({});
  const editor = { profile, onChange, onTry };
  return (
    <>
      <div className="section-head">
        <h1>{t('options.profiles')}</h1>
        <p>{t('options.profiles_about')}</p>
      </div>
      {profile.by !== '' && <Notice>{t('options.managed', profile.by)}</Notice>}
      {problems.length > 0 && <Notice tone="bad">{t('options.policy_problem', problems.join(' '))}</Notice>}
      <AccountList accounts={accounts} profiles={profiles} onAssign={onAssign} />
      <div className="editor">
        <div className="editor-form">
          <Select
            label={t('options.edit')}
            hint={t(`preset.about.${profile.preset}`)}
            value={profile.id}
            options={profiles.map((one) => ({ value: one.id, label: profileName(one, messages) }))}
            onChange={onOpen}
          />
          <ProfileActions {...props} />
          <ToneGroup {...editor} />
          <VoiceGroup {...editor} />
          <WordsGroup {...editor} />
          <PeopleGroup {...editor} />
        </div>
        <ProfilePreview profile={{ ...profile, ...tried }} preset={preset} read={read} />
      </div>
    </>
  );
}
