import { BANTER } from '../../../lib/profile/fields';
import { Choice } from '../../ui/Choice';
import { useMessages } from '../../ui/messages';
import { Switch } from '../../ui/Switch';
import { TextField } from '../../ui/TextField';
import type { EditorProps } from './editor-props';
import { Group } from './Group';
import { ListField } from './ListField';

/** With whom to relax, and when to wait. */
export function PeopleGroup({ profile, onChange }: EditorProps) {
  const { t } = useMessages();
  const { quiet } = profile;
  const quietLocked = profile.locked.includes('quiet');
  const hours = (typed: string) => {
    const lateAfter = Number(typed);
    if (lateAfter >= 0.5 && lateAfter <= 168) onChange({ lateAfter });
  };
  const setQuiet = (change: Partial<typeof quiet>) => onChange({ quiet: { ...quiet, ...change } });
  return (
    <Group title={t('options.people')} profile={profile} fields={['banter', 'relaxWith', 'quiet', 'lateAfter']}>
      <Choice
        label={t('options.banter')}
        hint={t('options.banter_hint')}
        value={profile.banter}
        options={BANTER.map((value) => ({ value, label: t(`options.banter_${value}`) }))}
        disabled={profile.locked.includes('banter')}
        onChange={(banter) => onChange({ banter })}
      />
      <ListField
        label={t('options.relax')}
        hint={t('options.relax_hint')}
        values={profile.relaxWith}
        disabled={profile.locked.includes('relaxWith')}
        sign="@"
        onChange={(relaxWith) => onChange({ relaxWith: relaxWith.filter((handle) => /^[\w.-]{1,64}$/.test(handle)) })}
      />
      <TextField
        label={t('options.late')}
        hint={t('options.late_hint')}
        type="number"
        value={String(profile.lateAfter)}
        disabled={profile.locked.includes('lateAfter')}
        onStore={hours}
      />
      <Switch
        label={t('options.quiet')}
        hint={t('options.quiet_hint', quiet.waitSeconds)}
        on={quiet.on}
        disabled={quietLocked}
        onChange={(on) => setQuiet({ on })}
      />
      {quiet.on && (
        <div className="two-columns">
          <TextField
            label={t('options.quiet_from')}
            type="time"
            value={quiet.from}
            disabled={quietLocked}
            onStore={(from) => from !== '' && setQuiet({ from })}
          />
          <TextField
            label={t('options.quiet_to')}
            type="time"
            value={quiet.to}
            disabled={quietLocked}
            onStore={(to) => to !== '' && setQuiet({ to })}
          />
        </div>
      )}
    </Group>
  );
}
