import { type ComponentType, useEffect, useState } from 'react';
import { KeyboardSection } from '../../components/panels/options/KeyboardSection';
import { OptionsNav } from '../../components/panels/options/OptionsNav';
import { type Section, sectionOf } from '../../components/panels/options/sections';
import { useMessages } from '../../components/ui/messages';
import { Backup } from './Backup';
import { Detectors } from './Detectors';
import { FeedbackKept } from './FeedbackKept';
import { Insights } from './Insights';
import { Packs } from './Packs';
import { Practice } from './Practice';
import { Privacy } from './Privacy';
import { Profiles } from './Profiles';

const PAGES: Readonly<Record<Section, ComponentType>> = {
  profiles: Profiles,
  practice: Practice,
  insights: Insights,
  feedback: FeedbackKept,
  detectors: Detectors,
  packs: Packs,
  privacy: Privacy,
  backup: Backup,
  keyboard: KeyboardSection,
};

/** One section at a time, named in the address so that the popup can point at it and Back works. */
export function Options() {
  const { t } = useMessages();
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const turn = () => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', turn);
    return () => window.removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    document.title = `${t(`options.${section}`)} · ${t('name')}`;
  }, [section, t]);
  const Page = PAGES[section];
  return (
    <div className="options">
      <OptionsNav current={section} />
      <main>
        <Page />
      </main>
    </div>
  );
}
