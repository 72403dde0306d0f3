import { DetectorsSection } from '../../components/panels/options/DetectorsSection';
import { DETECTORS } from '../../lib/coach/registry';

export function Detectors() {
  return <DetectorsSection detectors={DETECTORS} />;
}
