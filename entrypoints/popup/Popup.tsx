import { browser } from 'wxt/browser';
import { Figures } from '../../components/panels/Figures';
import { HoldChoice } from '../../components/panels/HoldChoice';
import { AccountPanel } from '../../components/panels/popup/AccountPanel';
import { KindsPanel } from '../../components/panels/popup/KindsPanel';
import { type PageState, PopupFooter } from '../../components/panels/popup/PopupFooter';
import { PopupHeader } from '../../components/panels/popup/PopupHeader';
import { RestPanel } from '../../components/panels/popup/RestPanel';
import { SitePanel } from '../../components/panels/popup/SitePanel';
import { StrictnessPanel } from '../../components/panels/popup/StrictnessPanel';
import { useReader } from '../../components/panels/use-reader';
import { useMessages } from '../../components/ui/messages';
import { editBook } from '../../lib/browser/book';
import { requestsMade } from '../../lib/browser/requests';
import { changeSettings, isPaused, PAUSE } from '../../lib/browser/settings';
import { askForSite, openOptions } from '../../lib/browser/tab';
import { assigned, changed } from '../../lib/profile/edits';
import type { Changes } from '../../lib/profile/fields';
import type { Stored } from './read-popup';
import { usePopup } from './use-popup';

/** The tool bar's panel: who writes, in which tone, and how it goes. */
export function Popup({ first }: { first: Stored }) {
  const { t, locale } = useMessages();
  const popup = usePopup(first);
  const read = useReader();
  const { settings, profile, key, place, now } = popup;
  const host = place?.allowed ? place.host : undefined;
  const change = (changes: Changes) => editBook((book) => changed(book, profile.id, changes, Date.now()));
  const choose = (id: string) => key && editBook((book) => assigned(book, key, id, Date.now()));
  const paused = isPaused(settings, now);
  const until = paused ? new Date(settings.pausedUntil).toLocaleTimeString(locale, { timeStyle: 'short' }) : undefined;
  const siteOn = host !== undefined && !settings.sitesOff.includes(host);
  const others = settings.sitesOff.filter((one) => one !== host);
  return (
    <main className="popup">
      <PopupHeader on={settings.enabled} onSwitch={(enabled) => changeSettings({ enabled })} />
      {place?.allowed === false && <SitePanel host={place.host} onAllow={() => void askForSite(place.host)} />}
      <AccountPanel {...popup} onChoose={choose} />
      <StrictnessPanel profile={profile} read={read} onChange={(strictness) => change({ strictness })} />
      <section className="panel">
        <HoldChoice profile={profile} onChange={(hold) => change({ hold })} />
      </section>
      <section className="panel today">
        <h2>{t('popup.today')}</h2>
        <Figures counts={popup.today} />
      </section>
      <KindsPanel profile={profile} onChange={(sensitivity) => change({ sensitivity })} />
      <RestPanel
        {...{ until, host, siteOn }}
        onPause={() => changeSettings({ pausedUntil: Date.now() + PAUSE })}
        onResume={() => changeSettings({ pausedUntil: 0 })}
        onSite={(on) => changeSettings({ sitesOff: on || host === undefined ? others : [...others, host] })}
      />
      <PopupFooter
        page={pageState(popup, host, siteOn && !paused)}
        host={host ?? ''}
        report={reportOf(popup, host)}
        requests={requestsMade()}
        onOpen={openOptions}
      />
    </main>
  );
}

/** What has changed on the page, in Poise's own sentences, and where: none of it is the writer's or the page's. */
function reportOf({ health }: Shown, host: string | undefined): string | undefined {
  if (health === undefined || health.host !== host || health.broken.length === 0) return undefined;
  const { name, version } = browser.runtime.getManifest();
  const broken = health.broken.map((sentence) => `- ${sentence}`);
  return [`${name} ${version}, ${host}, ${navigator.userAgent}`, 'No longer true of the page:', ...broken].join('\n');
}

type Shown = ReturnType<typeof usePopup>;

function pageState({ health, settings }: Shown, host: string | undefined, active: boolean): PageState {
  if (host === undefined) return 'away';
  if (!settings.enabled || !active) return 'off';
  return health?.host === host ? health.state : 'on';
}
