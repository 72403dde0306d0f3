import { useState } from 'react';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';

/** How Poise fares on the page in the tab. */
export type PageState = 'on' | 'attached' | 'changed' | 'lost' | 'away' | 'off';

type Props = {
  page: PageState;
  host: string;
  /** What to tell those who make Poise where the page has changed; undefined where it has not. */
  report: string | undefined;
  requests: number;
  onOpen: (section: string) => void;
};

export function PopupFooter({ page, host, report, requests, onOpen }: Props) {
  const { t } = useMessages();
  const [copied, setCopied] = useState(false);
  const link = (section: string, words: string) => (
    <a
      href={`/options.html#${section}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(section);
      }}
    >
      {words}
    </a>
  );
  return (
    <footer className="popup-footer">
      <p className={`health health-${page}`}>{t(`popup.health_${page}`, host)}</p>
      {report !== undefined && (
        <Button look="quiet" onClick={() => navigator.clipboard.writeText(report).then(() => setCopied(true))}>
          {t(copied ? 'card.copied' : 'popup.report')}
        </Button>
      )}
      <p>{link('privacy', t('popup.requests', requests))}</p>
      <p>{link('profiles', t('popup.options'))}</p>
    </footer>
  );
}
