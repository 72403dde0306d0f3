import { Logo } from '../../ui/Logo';
import { useMessages } from '../../ui/messages';
import { Switch } from '../../ui/Switch';

type Props = { on: boolean; onSwitch: (on: boolean) => void };

export function PopupHeader({ on, onSwitch }: Props) {
  const { t } = useMessages();
  return (
    <header className="popup-header">
      <Logo />
      <h1>{t('name')}</h1>
      <Switch label={t(on ? 'popup.on' : 'popup.off')} on={on} onChange={onSwitch} />
    </header>
  );
}
