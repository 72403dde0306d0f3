import { PracticeSection } from '../../components/panels/options/PracticeSection';
import { background } from '../../lib/browser/background';
import { useProfiles } from './use-profiles';

export function Practice() {
  const stored = useProfiles();
  return stored && <PracticeSection profiles={stored.profiles} profile={stored.current} background={background} />;
}
