import { useMessages } from '../ui/messages';
import { Slider } from '../ui/Slider';

type Props = {
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
  onSettled: () => void;
};

export function StrictnessSlider({ value, disabled, onChange, onSettled }: Props) {
  const { t } = useMessages();
  return (
    <Slider
      label={t('popup.strictness')}
      value={value}
      min={0}
      max={1}
      step={0.05}
      spoken={t('popup.strictness_value', Math.round(value * 100))}
      ends={[t('popup.lenient'), t('popup.strict')]}
      disabled={disabled}
      onChange={onChange}
      onSettled={onSettled}
    />
  );
}
