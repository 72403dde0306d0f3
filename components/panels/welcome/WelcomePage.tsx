import { useState } from 'react';
import type { PresetId } from '../../../lib/profile/presets';
import type { Profile } from '../../../lib/profile/profile';
import { Logo } from '../../ui/Logo';
import { useMessages } from '../../ui/messages';
import { CoachedDraft } from '../CoachedDraft';
import type { Background } from '../coached';
import { PresetPicker } from './PresetPicker';

const ANSWERING = 'Second week without hot water and nobody at @brightwell_homes picks up. Is anyone there?';
const DRAFT = 'Our engineer comes tomorrow at 9. Maybe check your messages before complaining. #NotOurFault';

type Props = {
  /** The profile that reads the draft: the picked one, or the one to begin with. */
  profile: Profile;
  picked: PresetId | undefined;
  background: Background;
  onPick: (preset: PresetId) => void;
  onSettings: () => void;
};

/** Half a minute: what it does on a real draft, which tone, and off. */
export function WelcomePage({ profile, picked, background, onPick, onSettings }: Props) {
  const { t } = useMessages();
  const [text, setText] = useState(DRAFT);
  return (
    <main className="welcome">
      <header>
        <Logo size={40} />
        <h1>{t('welcome.title')}</h1>
        <p className="lead">{t('welcome.lead')}</p>
      </header>
      <section aria-label={t('welcome.try')}>
        <CoachedDraft
          label={t('welcome.draft')}
          {...{ text, profile, background }}
          answering={ANSWERING}
          hoursAgo={6}
          onText={setText}
        >
          <h2>{t('welcome.try')}</h2>
          <p className="hint">{t('welcome.try_hint')}</p>
          <figure className="answered">
            <figcaption>{t('welcome.answering')}</figcaption>
            <blockquote lang="en" dir="ltr">
              {ANSWERING}
            </blockquote>
          </figure>
        </CoachedDraft>
      </section>
      <PresetPicker chosen={picked} onChoose={onPick} />
      <footer>
        <p role="status">{picked !== undefined && t('welcome.ready')}</p>
        <div className="buttons">
          <a className="button button-primary" href="https://x.com/home">
            {t('welcome.open')}
          </a>
          <button type="button" className="button button-quiet" onClick={onSettings}>
            {t('welcome.settings')}
          </button>
        </div>
      </footer>
    </main>
  );
}
