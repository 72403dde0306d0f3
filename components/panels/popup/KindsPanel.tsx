import { KINDS, type Kind } from '../../../lib/coach/kinds';
import { PRESET_FIELDS } from '../../../lib/profile/presets';
import type { Profile } from '../../../lib/profile/profile';
import { useMessages } from '../../ui/messages';

type Props = { profile: Profile; onChange: (sensitivity: Profile['sensitivity']) => void };

/** Every kind, on or off; how much each weighs is on the options page. */
export function KindsPanel({ profile, onChange }: Props) {
  const { t } = useMessages();
  const on = KINDS.filter((kind) => profile.sensitivity[kind] > 0);
  const weightOf = (kind: Kind, wanted: boolean) => (wanted ? PRESET_FIELDS[profile.preset].sensitivity[kind] || 1 : 0);
  return (
    <details className="panel fold kinds">
      <summary>
        <h2>{t('popup.kinds')}</h2>
        <span className="hint">{t('popup.kinds_on', on.length, KINDS.length)}</span>
      </summary>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={profile.sensitivity[kind] > 0}
                disabled={profile.locked.includes('sensitivity')}
                onChange={(event) => onChange({ ...profile.sensitivity, [kind]: weightOf(kind, event.target.checked) })}
              />
              {t(`card.kind.${kind}`)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
