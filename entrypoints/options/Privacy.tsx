import { useState } from 'react';
import { PrivacySection } from '../../components/panels/options/PrivacySection';
import { requestsMade } from '../../lib/browser/requests';
import { tryToSend } from './try-to-send';

export function Privacy() {
  const [refused, setRefused] = useState<boolean>();
  return (
    <PrivacySection requests={requestsMade()} refused={refused} onTry={async () => setRefused(await tryToSend())} />
  );
}
