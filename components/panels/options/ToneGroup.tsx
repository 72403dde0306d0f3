import { useState } from 'react';
import { KINDS, type Kind } from '../../../lib/coach/kinds';
import { useMessages } from '../../ui/messages';
import { Slider } from '../../ui/Slider';
import { HoldChoice } from '../HoldChoice';
import { StrictnessSlider } from '../StrictnessSlider';
import type { EditorProps } from './editor-props';
import { Group } from './Group';

/** How strict, from when on to ask, and what each kind weighs. */
export function ToneGroup({ profile, onChange, onTry }: EditorProps) {
  const { t } = useMessages();
  const [tried, setTried] = useState<{ strictness?: number; sensitivity?: typeof profile.sensitivity }>({});
  const isLocked = profile.locked.includes('sensitivity');
  const attempt = (change: typeof tried) => {
    setTried(change);
    onTry(change);
  };
  const settle = () => {
    if (Object.keys(tried).length > 0) onChange(tried);
    attempt({});
  };
  const sensitivity = tried.sensitivity ?? profile.sensitivity;
  const spoken = (kind: Kind) =>
    sensitivity[kind] === 0 ? t('options.kind_off') : t('popup.strictness_value', Math.round(sensitivity[kind] * 100));
  return (
    <Group title={t('options.tone')} profile={profile} fields={['sensitivity', 'strictness']}>
      <StrictnessSlider
        value={tried.strictness ?? profile.strictness}
        disabled={profile.locked.includes('strictness')}
        onChange={(strictness) => attempt({ strictness })}
        onSettled={settle}
      />
      <HoldChoice profile={profile} onChange={(hold) => onChange({ hold })} />
      <details>
        <summary>{t('options.weights')}</summary>
        <p className="hint">{t('options.weights_hint')}</p>
        <div className="two-columns">
          {KINDS.map((kind) => (
            <Slider
              key={kind}
              label={t(`card.kind.${kind}`)}
              value={sensitivity[kind]}
              min={0}
              max={2}
              step={0.1}
              spoken={spoken(kind)}
              disabled={isLocked}
              onChange={(weight) => attempt({ sensitivity: { ...sensitivity, [kind]: weight } })}
              onSettled={settle}
            />
          ))}
        </div>
      </details>
    </Group>
  );
}
