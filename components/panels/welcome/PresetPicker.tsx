import { PRESETS, type PresetId } from '../../../lib/profile/presets';
import { useMessages } from '../../ui/messages';

type Props = { chosen: PresetId | undefined; onChoose: (preset: PresetId) => void };

export function PresetPicker({ chosen, onChoose }: Props) {
  const { t } = useMessages();
  return (
    <fieldset className="presets">
      <legend>{t('welcome.tone')}</legend>
      <p className="hint">{t('welcome.tone_hint')}</p>
      <div className="preset-cards">
        {PRESETS.map((preset) => (
          <label key={preset}>
            <input type="radio" name="preset" checked={preset === chosen} onChange={() => onChoose(preset)} />
            <span className="preset-name">{t(`preset.${preset}`)}</span>
            <span className="hint">{t(`preset.about.${preset}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
