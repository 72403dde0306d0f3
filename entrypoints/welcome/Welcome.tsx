import { WelcomePage } from '../../components/panels/welcome/WelcomePage';
import { useStored } from '../../components/ui/use-stored';
import { background } from '../../lib/browser/background';
import { readManaged } from '../../lib/browser/managed';
import { changeSettings, readSettings, watchSettings } from '../../lib/browser/settings';
import { openOptions } from '../../lib/browser/tab';
import { presetProfile } from '../../lib/profile/resolve';

const read = async () => ({ settings: await readSettings(), managed: await readManaged() });

export function Welcome() {
  const stored = useStored(read, watchSettings);
  if (stored === undefined) return null;
  const { settings, managed } = stored;
  return (
    <WelcomePage
      profile={presetProfile(settings.preset ?? 'brand-support', managed)}
      picked={settings.preset ?? undefined}
      background={background}
      onPick={(preset) => changeSettings({ preset })}
      onSettings={() => openOptions('profiles')}
    />
  );
}
