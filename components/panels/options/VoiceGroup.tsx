import { Choice } from '../../ui/Choice';
import { useMessages } from '../../ui/messages';
import { TextField } from '../../ui/TextField';
import type { EditorProps } from './editor-props';
import { Group } from './Group';
import { ListField } from './ListField';

/** How rewrites sound. */
export function VoiceGroup({ profile, onChange }: EditorProps) {
  const { t } = useMessages();
  const isLocked = (field: keyof typeof profile) => (profile.locked as readonly string[]).includes(field);
  const options = <const Value extends string>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`options.voice_${value}`) }));
  return (
    <Group
      title={t('options.voice')}
      profile={profile}
      fields={['person', 'formality', 'warmth', 'signOff', 'greeting']}
    >
      <div className="two-columns">
        <Choice
          label={t('options.person')}
          value={profile.person}
          options={options(['we', 'I'])}
          disabled={isLocked('person')}
          onChange={(person) => onChange({ person })}
        />
        <Choice
          label={t('options.warmth')}
          value={profile.warmth}
          options={options(['warm', 'neutral'])}
          disabled={isLocked('warmth')}
          onChange={(warmth) => onChange({ warmth })}
        />
      </div>
      <Choice
        label={t('options.formality')}
        value={profile.formality}
        options={options(['formal', 'plain', 'casual'])}
        disabled={isLocked('formality')}
        onChange={(formality) => onChange({ formality })}
      />
      <div className="two-columns">
        <TextField
          label={t('options.greeting')}
          hint={t('options.greeting_hint')}
          value={profile.greeting}
          disabled={isLocked('greeting')}
          onStore={(greeting) => onChange({ greeting })}
        />
        <TextField
          label={t('options.sign_off')}
          hint={t('options.sign_off_hint')}
          value={profile.signOff}
          disabled={isLocked('signOff')}
          onStore={(signOff) => onChange({ signOff })}
        />
      </div>
      <ListField
        label={t('options.avoid')}
        hint={t('options.avoid_hint')}
        values={profile.avoid}
        disabled={isLocked('avoid')}
        onChange={(avoid) => onChange({ avoid })}
      />
    </Group>
  );
}
