import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/messages';

/** The way onto a site that Poise may not read yet. */
export function SitePanel({ host, onAllow }: { readonly host: string; readonly onAllow: () => void }) {
  const { t } = useMessages();
  return (
    <section className="panel">
      <Button look="primary" onClick={onAllow}>
        {t('popup.site_allow', host)}
      </Button>
      <p className="hint">{t('popup.site_allow_hint')}</p>
    </section>
  );
}
