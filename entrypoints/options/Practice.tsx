import { PracticeSection } from '../../components/panels/options/PracticeSection';
import { judge } from '../../lib/browser/judge';
import { useProfiles } from './use-profiles';

export function Practice() {
  const stored = useProfiles();
  return stored && <PracticeSection profiles={stored.profiles} profile={stored.current} judge={judge} />;
}
