import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';

type Props = {
  /** When the pause ends, written out; undefined where there is none. */
  until: string | undefined;
  /** The site in the tab, where Poise may work there at all. */
  host: string | undefined;
  siteOn: boolean;
  onPause: () => void;
  onResume: () => void;
  onSite: (on: boolean) => void;
};

export function RestPanel({ until, host, siteOn, onPause, onResume, onSite }: Props) {
  const { t } = useMessages();
  return (
    <details className="panel fold rest">
      <summary>
        <h2>{t('popup.rest')}</h2>
        <span className="hint" role="status">
          {until !== undefined && t('popup.paused_until', until)}
        </span>
      </summary>
      <div className="buttons">
        <Button onClick={until === undefined ? onPause : onResume}>
          {t(until === undefined ? 'popup.pause_hour' : 'popup.resume')}
        </Button>
        {host !== undefined && (
          <Button onClick={() => onSite(!siteOn)}>{t(siteOn ? 'popup.site_off' : 'popup.site_on', host)}</Button>
        )}
      </div>
    </details>
  );
}
