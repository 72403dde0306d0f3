import { useMessages } from '../../ui/messages';

/** How Poise fares on the page in the tab. */
export type PageState = 'on' | 'attached' | 'lost' | 'away' | 'off';

type Props = { page: PageState; host: string; requests: number; onOpen: (section: string) => void };

export function PopupFooter({ page, host, requests, onOpen }: Props) {
  const { t } = useMessages();
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
      <p>{link('privacy', t('popup.requests', requests))}</p>
      <p>{link('profiles', t('popup.options'))}</p>
    </footer>
  );
}
