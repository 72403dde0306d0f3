import { type FormEvent, useState } from 'react';
import { PRESETS, type PresetId } from '../../../lib/profile/presets';
import type { Profile } from '../../../lib/profile/profile';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { useMessages } from '../../ui/messages';
import { Select } from '../../ui/Select';

type Props = {
  profile: Profile;
  isChanged: boolean;
  onAdd: (name: string, preset: PresetId) => void;
  onReset: () => void;
  onRemove: () => void;
};

/** Makes a new profile from a preset, brings one back to its preset, or removes an own one. */
export function ProfileActions({ profile, isChanged, onAdd, onReset, onRemove }: Props) {
  const { t } = useMessages();
  const [making, setMaking] = useState(false);
  const isOwn = profile.id !== profile.preset;
  return (
    <div className="profile-actions">
      <div className="buttons">
        <Button aria-expanded={making} onClick={() => setMaking(!making)}>
          {t('options.new')}
        </Button>
        {isChanged && (
          <Button look="quiet" onClick={onReset}>
            {t('options.reset')}
          </Button>
        )}
        {isOwn && (
          <Button look="danger" onClick={onRemove}>
            {t('options.remove_profile')}
          </Button>
        )}
      </div>
      {making && <NewProfile preset={profile.preset} onAdd={onAdd} onDone={() => setMaking(false)} />}
    </div>
  );
}

function NewProfile({ preset: first, onAdd, onDone }: Pick<Props, 'onAdd'> & { preset: PresetId; onDone: () => void }) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [preset, setPreset] = useState<PresetId>(first);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim(), preset);
    onDone();
  };
  return (
    <form className="new-profile" onSubmit={add}>
      <Field label={t('options.profile_name')}>
        {(ids) => (
          <input {...ids} dir="auto" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Select
        label={t('options.starts_from')}
        value={preset}
        options={PRESETS.map((id) => ({ value: id, label: t(`preset.${id}`) }))}
        onChange={setPreset}
      />
      <Button type="submit" look="primary" disabled={name.trim() === ''}>
        {t('options.create')}
      </Button>
    </form>
  );
}
